import type { TableCell } from '../block';

/** A cell that reaches into the rows below: how many of them are left, and how many columns it covers. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** By first column: the cells merged from above; carried from row to row. */
export type Reaches = (Reach | undefined)[];

/** Where a cell stands; `continued`: it is the place of a cell merged from above. */
export interface CellPlace {
  readonly column: number;
  readonly span: number;
  readonly continued: boolean;
}

const EMPTY: TableCell = { paragraphs: [[]] };

/** Visits the cells of a row from the left until every column is filled, with blank cells where they run out. */
export function eachCell(
  cells: readonly TableCell[],
  reaches: Reaches,
  visit: (cell: TableCell, place: CellPlace) => void,
): void {
  const count = reaches.length;
  let next = 0;
  for (let column = 0; column < count;) {
    const above = reaches[column];
    const cell = above ? EMPTY : (cells[next++] ?? EMPTY);
    const span = above ? above.columns : Math.min(cell.columnSpan ?? 1, count - column);
    visit(cell, { column, span, continued: above !== undefined });
    const rows = (above?.rows ?? cell.rowSpan ?? 1) - 1;
    reaches[column] = rows > 0 ? { rows, columns: span } : undefined;
    column += span;
  }
  if (next < cells.length)
    throw new Error('A table row holds more cells than the table has columns.');
}
