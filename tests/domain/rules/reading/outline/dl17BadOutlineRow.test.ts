import { cells, found, line } from '../../workbook';

describe('DL17', () => {
  test('is silent on levels and tables that are understood', () => {
    expect(found('DL17', { outline: [line('Bảng', 'Chỉ tiêu: TT; Chỉ tiêu; Kết quả')] })).toEqual(
      [],
    );
  });
  test('finds a table of a sheet that is not there', () => {
    expect(cells('DL17', { outline: [line('Bảng', 'Phụ lục XII')] })).toEqual(['Nội dung!C5']);
  });
});
