import type { CellValue, Grids } from '../../../src/domain/grid';
import { gridsOf, type Changes } from './workbook';

/** The workbook with one cell of a sheet changed, with its format and formula; a cell of one letter's column. */
export function withCell(
  workbook: Changes | Grids,
  sheet: string,
  cell: string,
  value: CellValue,
  format = 'General',
  formula: CellValue = value,
): Grids {
  const grids = 'sheets' in workbook ? workbook : gridsOf(workbook);
  const column = cell.charCodeAt(0) - 65;
  const row = Number(cell.slice(1)) - 1;
  const put = <T>(rows: readonly (readonly T[])[], by: T) =>
    rows.map((list, r) => list.map((old, c) => (r === row && c === column ? by : old)));
  const sheets = grids.sheets.map((grid) =>
    grid.sheet === sheet
      ? {
          ...grid,
          values: put(grid.values, value),
          formulas: put(grid.formulas, formula),
          formats: put(grid.formats, format),
        }
      : grid,
  );
  return { ...grids, sheets };
}
