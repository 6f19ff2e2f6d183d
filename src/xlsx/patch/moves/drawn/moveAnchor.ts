import type { Move } from '../../../sheet/moveArea';
import { moveArea } from '../../../sheet/moveArea';

/** The corners of something drawn: zero-based rows and columns of the first and last cells that it lies on. */
export interface Anchor {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rows of an anchor after moves, and whether the cell of its first corner was taken out. */
export interface MovedAnchor {
  readonly top: number;
  readonly bottom: number;
  readonly cut: boolean;
}

/**
 * Where something drawn lies once cells have moved: it keeps to the cell of its first corner. One that may change its size
 * (`sized`) and lies wholly in the moved columns reaches to the cell of its last corner as well. None is lost with its cells:
 * it then stands where they were.
 */
export function moveAnchor(anchor: Anchor, moves: readonly Move[], sized: boolean): MovedAnchor {
  const { left, right } = anchor;
  let { top, bottom } = anchor;
  let cut = false;
  for (const move of moves) {
    const [first] = moveArea({ row: top, column: left, rows: 1, columns: 1 }, move);
    const last = moveArea({ row: bottom, column: right, rows: 1, columns: 1 }, move)[0];
    const start = first?.row ?? move.from + move.by;
    const inside = sized && isWithin(left, move) && isWithin(right, move);
    const end = inside && (first ?? last) ? (last?.row ?? move.from + move.by) : undefined;
    cut ||= first === undefined;
    [top, bottom] = [start, Math.max(start, end ?? bottom + start - top)];
  }
  return { top, bottom, cut };
}

function isWithin(column: number, { within }: Move): boolean {
  return column >= within.column && column < within.column + within.columns;
}
