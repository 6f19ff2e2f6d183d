import type { CellValue, Grid } from '../../grid';

/** Number of sheet rows that the grid reaches down to. */
export function rowsOf({ row, values }: Grid): number {
  return row + values.length;
}

/** Number of sheet columns that the grid reaches to. */
export function columnsOf({ column, values }: Grid): number {
  return column + (values[0]?.length ?? 0);
}

/** Value at zero-based sheet coordinates, `''` outside the used cells. */
export function valueAt(
  { row: top, column: left, values }: Grid,
  row: number,
  column: number,
): CellValue {
  return values[row - top]?.[column - left] ?? '';
}

/** Whether a cell holds nothing at all, not even a formula. */
export function isEmptyCell(grid: Grid, row: number, column: number): boolean {
  const formula = grid.formulas[row - grid.row]?.[column - grid.column] ?? '';
  return valueAt(grid, row, column) === '' && formula === '';
}
