import type { Area } from './area';
import { MAX_ROWS, area, intersect } from './area';

/** A block of columns whose cells from row `from` on moved `by` rows; less than 0 where rows went. */
export interface Move {
  readonly within: Area;
  readonly from: number;
  readonly by: number;
}

/** An area after the move: it moves along, grows or shrinks, or is gone (no area) with all its rows. */
export function moveArea(one: Area, { within, from, by }: Move): Area[] {
  const cut = intersect(one, area(0, within.column, MAX_ROWS, within.columns));
  if (cut?.columns !== one.columns || one.rows === MAX_ROWS) return [one];
  const start = moveEdge(one.row, from, by);
  // What is pushed in right below an area does not belong to it.
  const below = one.row + one.rows;
  const end = by > 0 && below === from ? below : moveEdge(below, from, by);
  if (end <= start) return [];
  return start === one.row && end - start === one.rows
    ? [one]
    : [{ ...one, row: start, rows: end - start }];
}

function moveEdge(row: number, from: number, by: number): number {
  if (row >= from) return row + by;
  return by < 0 ? Math.min(row, from + by) : row;
}
