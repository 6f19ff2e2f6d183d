import type { Change } from '../findings/finding';
import type { CellValue } from '../grid';
import { refusalOf, type FixState, type FoundCell } from './fixState';
import { placeKey } from '../place';

/** A change that was not made, and why. */
export interface RefusedChange {
  readonly change: Change;
  /** What stands in the cell now. */
  readonly found: CellValue;
  /** Vietnamese. */
  readonly sentence: string;
  /** It only waits for the next press, for another fix of this one has its cell. */
  readonly waits?: true;
}

/** The changes of a fix that is left alone; none where it can be made. */
function refusalsOf(state: FixState): readonly RefusedChange[] {
  const sentence = refusalOf(state);
  if (sentence === undefined) return [];
  return state.cells.map(({ change, value }) => ({ change, found: value, sentence }));
}

/** Fixes as they can be made in one press, and what became of the others. */
export interface SortedFixes {
  readonly makeable: readonly FixState[];
  /** Each change of a fix that no longer fits; of one that waits for the next press, the change whose cell is taken. */
  readonly refused: readonly RefusedChange[];
}

/** Which fixes can be made: where two want one cell, the first has it; the other waits, unless all is done that it wants. */
export function sortFixes(states: readonly FixState[]): SortedFixes {
  const taken = new Map<string, Change>();
  const makeable: FixState[] = [];
  const refused: RefusedChange[] = [];
  for (const state of states) {
    const unfit = refusalsOf(state);
    const met = state.cells.filter(({ change }) => taken.has(placeKey(change)));
    const contrary = met.find(({ change }) => taken.get(placeKey(change))?.after !== change.after);
    const late = contrary ?? (met.length < state.cells.length ? met[0] : undefined);
    if (unfit.length > 0) refused.push(...unfit);
    else if (late) refused.push(waiting(late));
    else if (met.length === 0) {
      makeable.push(state);
      for (const { change } of state.cells) taken.set(placeKey(change), change);
    }
  }
  return { makeable, refused };
}

function waiting({ change, value }: FoundCell): RefusedChange {
  const sentence = `Ô ${change.cell} của ${change.sheet} có hơn một đề nghị sửa: đề nghị đầu đã được làm, các đề nghị sau chờ lần bấm tới.`;
  return { change, found: value, sentence, waits: true };
}
