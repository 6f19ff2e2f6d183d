import { withCell } from '../../withCell';
import { found } from '../../workbook';

describe('DL03', () => {
  test('is silent on the template’s headers', () => {
    expect(found('DL03', {})).toEqual([]);
  });
  test('DL03 misses a column', () => {
    const [finding] = found('DL03', withCell({}, 'Chỉ tiêu', 'E4', 'Cột riêng'));
    expect(finding?.message).toContain('thiếu cột “Mục tiêu”');
    expect(finding?.severity).toBe('Lỗi');
  });
  test('DL03 only warns of a column that may stay empty', () => {
    const [finding] = found('DL03', withCell({}, 'Chỉ tiêu', 'L4', 'Cột riêng'));
    expect(finding).toMatchObject({ severity: 'Cảnh báo' });
    expect(finding?.message).toContain('thiếu cột “Ghi chú”');
  });
});
