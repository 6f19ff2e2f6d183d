import { withCell } from '../../withCell';
import { cells, found } from '../../workbook';

describe('DL05', () => {
  test('is silent on the template’s headers', () => {
    expect(found('DL05', {})).toEqual([]);
  });
  test('DL05 finds a header met twice', () => {
    expect(cells('DL05', withCell({}, 'Chỉ tiêu', 'L4', 'Kết quả'))).toEqual(['Chỉ tiêu!L4']);
  });
});
