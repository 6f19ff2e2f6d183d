import { withCell } from '../../withCell';
import { found, messagesOf, target } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof target>[0];

const row = (more: RowOf): Changes => ({ targets: [target(more)] });

describe('CT01 says which half of a result is missing', () => {
  test.each<[RowOf, string]>([
    [
      { 'Kết quả': '', 'Chỉ tiêu': 'A' },
      'Thiếu kết quả cho chỉ tiêu “A”: điền số, hoặc ghi “Không phát sinh …”.',
    ],
    [
      { 'Kết quả': '', 'Chỉ tiêu': 'A', 'Tử số': 5 },
      'Chỉ tiêu “A” có Tử số mà thiếu Mẫu số: điền Mẫu số, hoặc điền Kết quả.',
    ],
    [
      { 'Kết quả': '', 'Chỉ tiêu': 'A', 'Mẫu số': 5 },
      'Chỉ tiêu “A” có Mẫu số mà thiếu Tử số: điền Tử số, hoặc điền Kết quả.',
    ],
  ])('%p', (more, message) => {
    expect(messagesOf('CT01', row(more))).toEqual([message]);
  });
  test('and leaves a missing column to DL03', () => {
    const grids = withCell({}, 'Chỉ tiêu', 'F4', 'Cột riêng');
    expect(found('CT01', grids)).toEqual([]);
  });
});

describe('CT01', () => {
  const row = (more: Parameters<typeof target>[0]) => ({ targets: [target(more)] });

  test('is silent on a result, and on numerator with denominator', () => {
    expect(found('CT01', {})).toEqual([]);
    expect(found('CT01', row({ 'Kết quả': '', 'Tử số': 258, 'Mẫu số': 262 }))).toEqual([]);
    expect(found('CT01', row({ 'Kết quả': 0 }))).toEqual([]);
  });
  test('names the target without any', () => {
    const [finding] = found('CT01', row({ 'Kết quả': '' }));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { sheet: 'Chỉ tiêu', cell: 'F5' } });
    expect(finding?.message).toContain('Tỷ lệ phủ sóng 5G trên dân số');
  });
  test('says which half of a fraction is missing', () => {
    const [finding] = found('CT01', row({ 'Kết quả': '', 'Tử số': 258 }));
    expect(finding?.message).toContain('thiếu Mẫu số');
  });
});
