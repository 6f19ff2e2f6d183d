import type { Entry } from '../../entries/entry';
import type { Place } from '../../place';
import { normalize } from '../../vietnamese';
import { memo } from '../../memo';
import { figureRows, targetRows, taskRows } from '../rows/dataRows';
import type { Facts } from '../../facts';
import { proseOf } from './prose';
import { ratiosIn, type Ratio } from './ratiosIn';

/** A ratio and the cell of the sentence it stands in. */
export interface PlacedRatio extends Ratio {
  readonly at: Place;
}

/** Ratios in the words of the report, in the sentences of free annexes and in what the data sheets explain. */
export const ratiosInSentences = memo((facts): readonly PlacedRatio[] =>
  [...proseOf(facts), ...explanations(facts)].flatMap(({ at, text }) =>
    text.includes('/') ? ratiosIn(normalize(text)).map((ratio) => ({ ...ratio, at })) : [],
  ),
);

/** Kết quả of tasks, and every Ghi chú, where they hold a stroke: annexes print them. */
function explanations(facts: Facts): readonly Entry[] {
  const found: Entry[] = [];
  const add = (entry: Entry): void => {
    if (typeof entry.raw === 'string' && entry.raw.includes('/')) found.push(entry);
  };
  for (const { cells } of taskRows(facts)) {
    add(cells.outcome);
    add(cells.note);
  }
  for (const { cells } of targetRows(facts)) add(cells.note);
  for (const { cells } of figureRows(facts)) add(cells.note);
  return found;
}
