/** A rectangle of cells; all numbers zero-based, counts at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's own limits. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

export function contains(outer: Area, inner: Area): boolean {
  const cut = intersect(outer, inner);
  return cut !== null && sameArea(cut, inner);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The common part, or null where there is none. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of `whole` when `hole` is cut out: at most four rectangles. */
export function subtract(whole: Area, hole: Area): Area[] {
  const cut = intersect(whole, hole);
  if (!cut) return [whole];
  const below = whole.row + whole.rows - cut.row - cut.rows;
  const right = whole.column + whole.columns - cut.column - cut.columns;
  return [
    area(whole.row, whole.column, cut.row - whole.row, whole.columns),
    area(cut.row, whole.column, cut.rows, cut.column - whole.column),
    area(cut.row, cut.column + cut.columns, cut.rows, right),
    area(cut.row + cut.rows, whole.column, below, whole.columns),
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** The smallest rectangle around both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** True for whole rows, whole columns or the whole sheet: Excel reads no cells of these. */
export function isUnbounded(a: Area): boolean {
  return a.rows === MAX_ROWS || a.columns === MAX_COLUMNS;
}
