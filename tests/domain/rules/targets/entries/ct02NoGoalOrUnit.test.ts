import { withCell } from '../../withCell';
import { cells, found, target } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof target>[0];

const row = (more: RowOf): Changes => ({ targets: [target(more)] });

describe('CT02', () => {
  test('asks no unit of what did not occur', () => {
    expect(found('CT02', row({ 'Đơn vị tính': '', 'Kết quả': 'Không phát sinh' }))).toEqual([]);
  });
  test.each(['C4', 'E4'])('leaves the missing column %s to DL03', (header) => {
    const grids = withCell(row({ 'Đơn vị tính': '' }), 'Chỉ tiêu', header, 'Cột riêng');
    expect(found('CT02', grids)).toEqual([]);
  });
});

describe('CT02', () => {
  const row = (more: Parameters<typeof target>[0]) => ({ targets: [target(more)] });

  test('is silent when both are there, and asks no unit of Đạt', () => {
    expect(found('CT02', {})).toEqual([]);
    expect(found('CT02', row({ 'Đơn vị tính': '', 'Mục tiêu': 'Đạt', 'Kết quả': 'Đạt' }))).toEqual(
      [],
    );
  });
  test('names the missing goal and the missing unit', () => {
    const targets = [
      target({}),
      target({ TT: '2', 'Chỉ tiêu': 'B', 'Mục tiêu': '', 'Đơn vị tính': '' }),
    ];
    expect(cells('CT02', { targets })).toEqual(['Chỉ tiêu!C6', 'Chỉ tiêu!E6']);
  });
  test('speaks once of a column that is empty throughout', () => {
    const targets = ['A', 'B', 'C'].map((name, index) =>
      target({ TT: `${index + 1}`, 'Chỉ tiêu': name, 'Đơn vị tính': '' }),
    );
    const findings = found('CT02', { targets });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('các dòng 5–7');
  });
});
