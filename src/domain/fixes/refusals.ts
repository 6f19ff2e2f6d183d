import type { Change } from '../finding';
import type { CellValue } from '../grid';
import { refusalOf, type FixState } from './fixState';
import { placeKey } from '../place';

/** A change that was not made, and why. */
export interface RefusedChange {
  readonly change: Change;
  /** What stands in the cell now. */
  readonly found: CellValue;
  /** Vietnamese. */
  readonly sentence: string;
}

/** The changes of a fix that is left alone; none where it can be made. */
export function refusalsOf(state: FixState): readonly RefusedChange[] {
  const sentence = refusalOf(state);
  if (sentence === undefined) return [];
  return state.cells.map(({ change, value }) => ({ change, found: value, sentence }));
}

/** Fixes that can be made; where two want the same cell, the first one has it. */
export function makeable(states: readonly FixState[]): readonly FixState[] {
  const taken = new Set<string>();
  return states.filter((state) => {
    if (refusalOf(state) !== undefined) return false;
    const places = state.cells.map(({ change }) => placeKey(change));
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}
