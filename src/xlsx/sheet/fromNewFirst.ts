import type { Area } from '../../domain/grid';
import type { Move } from './moveArea';
import { moveArea } from './moveArea';
import { shiftFormula } from './shiftFormula';

/**
 * The formula of a conditional format or a validation over some areas, before a move, as it reads from the cell that will
 * be its first: it is written for the first cell of all, which may be taken out.
 */
export function fromNewFirst(formula: string, areas: readonly Area[], move: Move): string {
  const { down, right } = newFirst(areas, move);
  return down === 0 && right === 0 ? formula : shiftFormula(formula, down, right);
}

/** How far from the first cell the first one is that is left. */
function newFirst(
  areas: readonly Area[],
  move: Move,
): { readonly down: number; readonly right: number } {
  const [first] = areas;
  const next = areas.find((area) => moveArea(area, move).length > 0);
  if (!first || !next) return { down: 0, right: 0 };
  const { within: block, from, by } = move;
  const isTaken =
    next.row >= from + by &&
    next.row < from &&
    next.column >= block.column &&
    next.column + next.columns <= block.column + block.columns;
  const row = isTaken ? from : next.row;
  return { down: row - first.row, right: next.column - first.column };
}
