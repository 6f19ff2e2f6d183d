import type { Area } from '../../../../domain/grid';
import type { Move } from '../../../sheet/moveArea';
import { moveAlong } from '../../../sheet/moveArea';

/** True where a move takes along a part of an area, or pushes cells into it: what is one thing would be two. */
export function isTorn(area: Area, moves: readonly Move[]): boolean {
  let now: Area | undefined = area;
  for (const move of moves) {
    if (!now) return false;
    const { column, columns } = move.within;
    const top = move.from + Math.min(move.by, 0);
    const meets =
      now.row + now.rows > top &&
      now.column < column + columns &&
      now.column + now.columns > column;
    const inside = now.column >= column && now.column + now.columns <= column + columns;
    const [after]: Area[] = moveAlong(now, [move]);
    if (meets && (!inside || (after && after.rows !== now.rows))) return true;
    now = after;
  }
  return false;
}
