import type { CellValue, Grids } from '../../../../src/domain/grid';
import { withCell } from '../withCell';
import { cells, figure, found, free, gridsOf, withFree } from '../workbook';
import type { Changes } from '../workbook';

function changed(
  changes: Changes,
  sheet: string,
  more: (grid: Grids['sheets'][number]) => object,
): Grids {
  const grids = gridsOf(changes);
  return {
    ...grids,
    sheets: grids.sheets.map((grid) => (grid.sheet === sheet ? { ...grid, ...more(grid) } : grid)),
  };
}

const files = (value: CellValue): Changes => ({
  figures: [figure('hoso.tiep_nhan', { 'Kỳ này': value })],
});

describe('EX04 looks at results too', () => {
  const linked = (formula: string) => withCell({}, 'Chỉ tiêu', 'F5', 95, 'General', formula);
  test('and shows the beginning of a long link', () => {
    const formula = `=https://xa.example/${'a'.repeat(80)}`;
    const [finding] = found('EX04', linked(formula));
    expect(finding?.message).toBe(
      `Ô này lấy số từ sổ khác (${formula.slice(0, 60)}): nên chép giá trị vào ô; giá trị cần giữ có lẽ là 95.`,
    );
    expect(finding?.fix).toEqual({
      label: 'Giữ giá trị, bỏ công thức',
      certain: false,
      changes: [{ sheet: 'Chỉ tiêu', cell: 'F5', before: formula, after: 95 }],
    });
  });
});

describe('EX04', () => {
  const linked = (formula: string): Grids =>
    changed(files(262), 'Số liệu', (grid) => ({
      formulas: grid.formulas.map((row, r) =>
        row.map((value, c) => (r === 4 && c === 3 ? formula : value)),
      ),
    }));
  test('is silent on formulas of the workbook itself', () => {
    expect(found('EX04', linked('=SUM(D6:D9)'))).toEqual([]);
  });
  test('keeps the value of a link to another workbook', () => {
    const formula = "='[TTHC thang 4.xlsx]Sheet1'!B3";
    const [finding] = found('EX04', linked(formula));
    expect(finding?.fix?.changes).toMatchObject([{ cell: 'D5', before: formula, after: 262 }]);
  });
  test('knows the link as a file keeps it', () => {
    expect(found('EX04', linked('=[1]Sheet1!B3'))).toHaveLength(1);
    expect(found('EX04', linked('=tblSoLieu[Kỳ này]'))).toEqual([]);
  });
  test('looks at free annexes too', () => {
    const sheet = free('Phụ lục I', [
      ['STT', 'Số'],
      [1, 5],
    ]);
    const formulas = [
      ['STT', 'Số'],
      [1, '=[a.xlsx]S!A1'],
    ];
    expect(cells('EX04', withFree({}, { ...sheet, formulas }))).toEqual(['Phụ lục I!B2']);
  });
});
