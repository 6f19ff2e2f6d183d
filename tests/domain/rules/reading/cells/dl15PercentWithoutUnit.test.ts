import { withCell } from '../../withCell';
import { cells, figure, found, target } from '../../workbook';

describe('DL15 looks at targets and their parts', () => {
  const percentIn = (cell: string, unit: string) =>
    withCell({ targets: [target({ 'Đơn vị tính': unit })] }, 'Chỉ tiêu', cell, 0.95, '0%');
  test.each([
    ['F5', 'hồ sơ', 'hồ sơ'],
    ['E5', 'hồ sơ', 'hồ sơ'],
    ['G5', 'hồ sơ', 'hồ sơ'],
    ['G5', '%', 'số lượng'],
  ])('%s counted in %s', (cell, unit, counted) => {
    expect(found('DL15', percentIn(cell, unit))).toMatchObject([
      {
        at: { sheet: 'Chỉ tiêu', cell },
        message: `Ô này ghi 95% trong khi đơn vị tính là “${counted}”: bỏ định dạng %, hoặc sửa Đơn vị tính.`,
      },
    ]);
  });

  test.each([
    ['F5', '%'],
    ['F5', ''],
    ['G5', ''],
  ])('but not at %s counted in “%s”', (cell, unit) => {
    expect(found('DL15', percentIn(cell, unit))).toEqual([]);
  });

  test('nor at a bound, which is no share of anything', () => {
    const targets = [target({ 'Đơn vị tính': 'hồ sơ', 'Kết quả': 'Trên 98%' })];
    expect(found('DL15', { targets })).toEqual([]);
  });
});

describe('DL15', () => {
  test('is silent where the unit is %', () => {
    expect(found('DL15', withCell({}, 'Chỉ tiêu', 'F5', 0.95, '0%'))).toEqual([]);
  });
  test('finds a percent format on a count', () => {
    const changes = { figures: [figure('hoso.tiep_nhan', { 'Kỳ này': 262 })] };
    expect(cells('DL15', withCell(changes, 'Số liệu', 'D5', 262, '0%'))).toEqual(['Số liệu!D5']);
  });
});
