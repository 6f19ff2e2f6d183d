import { found, free, paragraph, withFree } from '../../workbook';

describe('PL16', () => {
  const sheet = free('Phụ lục II', [
    ['STT', 'Thôn', 'Số hộ', 'Tỷ lệ (%)'],
    [1, 'Bãi Dài', 120, 71],
    [2, 'Gò Mít', 95, 88],
    [3, 'Xóm Rạng', 140, 64],
  ]);
  const said = (text: string) =>
    found('PL16', withFree(paragraph(`${text} (Phụ lục II kèm theo).`), sheet)).map(
      ({ message }) => message,
    );
  test('is silent where nothing is said', () => {
    expect(said('Không có thôn nào')).toEqual([]);
  });
  test.each([
    'Thôn Gò Mít dẫn đầu với 88%, thôn Bãi Dài đạt 71%',
    'Thôn Bãi Dài có 120 hộ, thấp nhất là Xóm Rạng với 64%',
    'Thôn Bãi Dài đạt trên 70%',
    'Thôn Nà Pha đạt 45%',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Thôn Bãi Dài dẫn đầu với 88%', '“Bãi Dài” là 71%; “Gò Mít” là 88%'],
    ['Thôn Bãi Dài dẫn đầu với 71%', '“Gò Mít” là 88%'],
    ['Nhiều hộ nhất là thôn Bãi Dài với 120 hộ', '“Xóm Rạng” là 140'],
    ['Thôn Bãi Dài có 210 hộ', '“Bãi Dài” là 120'],
  ])('names both places beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});
