import type { Area } from '../../domain/grid';
import { MOST_ROWS } from './address';

/** A block of columns whose cells from row `from` on moved `by` rows; less than 0 where the rows above `from` went. */
export interface Move {
  readonly within: Pick<Area, 'column' | 'columns'>;
  readonly from: number;
  readonly by: number;
}

/** An area after the move: it moves along, grows or shrinks, or is gone (no area) with all its rows. */
export function moveArea(one: Area, { within, from, by }: Move): Area[] {
  const inside =
    one.column >= within.column && one.column + one.columns <= within.column + within.columns;
  if (!inside || one.rows === MOST_ROWS) return [one];
  const start = moveEdge(one.row, from, by);
  // What is pushed in right below an area does not belong to it.
  const below = one.row + one.rows;
  const end = by > 0 && below === from ? below : moveEdge(below, from, by);
  if (end <= start) return [];
  return start === one.row && end - start === one.rows
    ? [one]
    : [{ ...one, row: start, rows: end - start }];
}

/** An area after several moves, one after the other. */
export function moveAlong(one: Area, moves: readonly Move[]): Area[] {
  return moves.reduce<Area[]>(
    (areas, move) => areas.flatMap((area) => moveArea(area, move)),
    [one],
  );
}

function moveEdge(row: number, from: number, by: number): number {
  if (row >= from) return row + by;
  return by < 0 ? Math.min(row, from + by) : row;
}
