import { withCell } from '../../withCell';
import { found } from '../../workbook';

describe('DL06', () => {
  test('is silent on items that stand once', () => {
    expect(found('DL06', {})).toEqual([]);
  });
  test('finds an item met twice', () => {
    expect(found('DL06', withCell({}, 'Thông tin', 'A8', 'Loại đơn vị'))).toHaveLength(1);
  });
});
