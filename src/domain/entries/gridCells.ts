import type { CellValue, Grid } from '../grid';

/** Number of sheet rows that the grid reaches down to: its used range may begin below row 1. */
export function rowsOf(grid: Grid): number {
  return grid.row + grid.values.length;
}

/** Number of sheet columns that the grid reaches to. */
export function columnsOf(grid: Grid): number {
  return grid.column + (grid.values[0]?.length ?? 0);
}

/** Value at zero-based sheet coordinates; outside the used range `''`. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.row]?.[column - grid.column] ?? '';
}

/** Number format at zero-based sheet coordinates. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.formats[row - grid.row]?.[column - grid.column] ?? 'General';
}

/** The formula with its `=` at zero-based sheet coordinates, `undefined` where there is none (a text may begin with `=` too). */
export function formulaAt(grid: Grid, row: number, column: number): string | undefined {
  const formula = grid.formulas[row - grid.row]?.[column - grid.column];
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  return formula === valueAt(grid, row, column) ? undefined : formula;
}
