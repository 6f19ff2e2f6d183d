import { cells, found, free, withFree } from '../../workbook';

describe('CT13', () => {
  const annex = (...rows: readonly (readonly (string | number)[])[]) =>
    withFree({}, free('Phụ lục IX', [['Kết quả định lượng', 'Vấn đề', 'Ghi chú'], ...rows]));
  test('finds words in a first column, and such as only speak of lacking nothing', () => {
    const rows = [
      ['Hội viên không ngừng học tập', 'Kỹ năng số', ''],
      ['Không phát sinh', 'Kỹ năng số', ''],
      ['15 hội viên', 'Kỹ năng số', ''],
    ];
    expect(cells('CT13', annex(...rows))).toEqual(['Phụ lục IX!A2']);
  });
});

describe('CT13', () => {
  const annex = (result: string) =>
    withFree(
      {},
      free('Phụ lục IX', [
        ['STT', 'Vấn đề', 'Kết quả định lượng'],
        [1, 'Kỹ năng số', result],
      ]),
    );
  test('is silent on a figure and on none', () => {
    expect(found('CT13', annex('120 hội viên được hướng dẫn'))).toEqual([]);
    expect(found('CT13', annex('Không phát sinh'))).toEqual([]);
  });
  test('asks Tân Cương how many members were taught', () => {
    expect(cells('CT13', annex('Hội viên được hướng dẫn kỹ năng số cơ bản'))).toEqual([
      'Phụ lục IX!C2',
    ]);
  });
});
