import type { Place } from '../../place';
import { memo } from '../memo';
import { proseOf } from './prose';
import { ratiosIn, type Ratio } from './ratiosIn';

/** A ratio and the cell of the sentence it stands in. */
export interface PlacedRatio extends Ratio {
  readonly at: Place;
}

/** Ratios in the words of the report and in the sentences of free annexes. */
export const ratiosInSentences = memo((facts): readonly PlacedRatio[] =>
  proseOf(facts).flatMap(({ at, text }) => ratiosIn(text).map((ratio) => ({ ...ratio, at }))),
);
