import type { Facts } from '../../../facts';
import { perText } from '../../../memo/perText';
import { misspelling, type Misspelling } from '../../letters/spelling';
import {
  likelyMeant,
  mayBeMeant,
  nearestWord,
  wordsIn,
  type WordIn,
} from '../../text/spelling/vocabulary';

/** A word that is odd where it stands, and what may have been meant. */
export interface OddWord {
  readonly word: string;
  readonly meant?: string;
}

const LONG_ENOUGH = 3;

/** Words that can be no syllable, and such as stand once where the workbook else has one that is nearly the same. */
export function oddWordsIn(text: string, facts: Facts): readonly OddWord[] {
  return wordsIn(text)
    .filter(({ word }) => mayBeOdd(word, facts))
    .flatMap((one) => {
      const meant = meantFor(one, wrong(one.word), facts);
      if (meant !== undefined) return [{ word: one.word, meant }];
      return wrong(one.word) === undefined ? [] : [{ word: one.word }];
    });
}

/** Whether a word, wherever it stands, is worth a look at its neighbours. */
export function mayBeOdd(word: string, facts: Facts): boolean {
  if (word.length < LONG_ENOUGH || !/^\p{Ll}+$/u.test(word)) return false;
  return wrong(word) !== undefined || mayBeMeant(facts, word);
}

const wrong = perText(misspelling);

function meantFor(one: WordIn, fault: Misspelling | undefined, facts: Facts): string | undefined {
  if (typeof fault === 'object') return fault.mended;
  return likelyMeant(facts, one) ?? (fault && nearestWord(facts, one.word));
}
