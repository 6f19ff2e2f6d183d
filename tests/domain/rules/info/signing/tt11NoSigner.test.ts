import { cells, found } from '../../workbook';

describe('TT11', () => {
  test('is silent when name and position are there', () => {
    expect(found('TT11', {})).toEqual([]);
  });
  test('names each of the two that is missing', () => {
    const info = { 'Chức vụ người ký': '', 'Người ký': ' ' };
    expect(cells('TT11', { info })).toEqual(['Thông tin!B28', 'Thông tin!B29']);
    expect(found('TT11', { info })).toMatchObject([{ severity: 'Lỗi' }, { severity: 'Lỗi' }]);
  });
});
