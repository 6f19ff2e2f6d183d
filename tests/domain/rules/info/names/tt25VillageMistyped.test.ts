import { found, free, paragraph, withFree } from '../../workbook';

describe('TT25', () => {
  const sheet = free('Phụ lục II', [
    ['STT', 'Thôn', 'Số hộ'],
    [1, 'Bến Mới', 120],
    [2, 'Cầu Rồng', 95],
  ]);
  const said = (text: string) =>
    found('TT25', withFree(paragraph(text), sheet)).map(({ message }) => message);
  test('is silent on names of the annex, on quite other names and on one that is said again', () => {
    expect(said('Giải Nhất trao cho thôn Bến Mới, giải Nhì cho thôn Nà Pha.')).toEqual([]);
    expect(said('Thôn Bến Mơ nộp 12 phiếu; thôn Bến Mơ đạt 90%.')).toEqual([]);
  });
  test('names the row that was meant', () => {
    expect(said('Giải Nhì trao cho đội thôn Bến Mơ.')[0]).toContain('có lẽ là “Bến Mới”');
  });
});
