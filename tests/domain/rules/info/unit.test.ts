import type { Grids } from '../../../../src/domain/grid';
import { RULES } from '../../../../src/domain/rules';
import { found, gridsOf } from '../workbook';
import type { Changes } from '../workbook';

/** The workbook whose `Thông tin` has lost one row. */
function without(label: string, info: Changes['info'] = {}): Grids {
  const grids = gridsOf({ info });
  const sheets = grids.sheets.map((grid) => {
    if (grid.sheet !== 'Thông tin') return grid;
    const keep = <T>(rows: readonly T[]) =>
      rows.filter((_, index) => grid.values[index]?.[0] !== label);
    const [values, formats, formulas] = [
      keep(grid.values),
      keep(grid.formats),
      keep(grid.formulas),
    ];
    return { ...grid, values, formats, formulas };
  });
  return { ...grids, sheets };
}

describe('a row of Thông tin that is gone', () => {
  const all = (grids: Grids) =>
    RULES.flatMap(({ id }) => (id.startsWith('TT') ? found(id, grids) : []));

  test.each(['Nơi nhận', 'Ngày chốt số liệu', 'Ký thay mặt', 'Văn bản yêu cầu', 'Tỉnh, thành phố'])(
    'is no fault of what it would say: %s',
    (label) => {
      const about = all(without(label)).filter(({ rule }) => !['TT12', 'TT10'].includes(rule));
      expect(about).toEqual([]);
    },
  );
  test.each([
    ['Số báo cáo', ['TT01']],
    ['Ngày ban hành', ['TT02']],
    ['Kính gửi', ['TT06']],
    ['Ký hiệu', ['TT12']],
    ['Ký thay mặt', ['TT10', 'TT10']],
  ])('is said of the sheet: %s', (label, rules) => {
    const findings = all(without(label));
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    expect(findings.map(({ at }) => at)).toEqual(
      rules.map(() => ({ sheet: 'Thông tin', cell: '' })),
    );
  });
  test('is not said row by row where the whole sheet is gone', () => {
    const grids = gridsOf();
    const sheets = grids.sheets.filter(({ sheet }) => sheet !== 'Thông tin');
    for (const id of ['TT06', 'TT12']) expect(found(id, { ...grids, sheets })).toEqual([]);
  });
});
