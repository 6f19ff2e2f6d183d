import { memoInSteps } from '../../memo/memo';
import type { Steps } from '../../memo/steps';
import { folded } from '../../letters/vietnamese';
import { mayBeDoubled } from '../text/doubled';
import { dataTexts, typedTexts, type TypedText } from '../text/typedTexts';
import { mayBeLeftover } from './sense/mayBeLeftover';
import { mayHoldSlips, SEEN } from './spelling/mayHoldSlips';

/** Texts that patterns must look at, few among many: all cheap looks are taken while a text is at hand. */
export interface Suspects {
  readonly doubled: readonly TypedText[];
  readonly leftover: readonly TypedText[];
  readonly misspelt: readonly TypedText[];
}

/** There may be 400,000 cells, nearly all of them short: a stop behind each would cost as much as the look. */
const AT_ONCE = 16;
/** Texts remembered as clean: the same few words fill long columns. */
const MOST_CLEAN = 1000;

export const suspects = memoInSteps(function* (facts): Steps<Suspects> {
  const seenIn = mayHoldSlips(facts);
  const doubled: TypedText[] = [];
  const leftover: TypedText[] = [];
  const misspelt: TypedText[] = [];
  const clean = new Set<string>();
  const look = (at: TypedText['at'], text: string, composed: string): void => {
    const seen = seenIn(composed);
    if (seen === 0 && !mayBeLeftover(composed)) {
      if (clean.size < MOST_CLEAN) clean.add(text);
      return;
    }
    const words = folded(composed);
    const may = mayBeDoubled(words);
    if (may.one || may.phrase) doubled.push({ at, text, words });
    if (mayBeLeftover(words)) leftover.push({ at, text, words });
    if ((seen & SEEN.slip) !== 0) misspelt.push({ at, text, words });
  };
  for (const { at, text, words } of typedTexts(facts)) {
    look(at, text, words);
    yield;
  }
  let count = 0;
  for (const { at, text } of dataTexts(facts)) {
    if (!clean.has(text)) look(at, text, text);
    count += 1;
    if (count % AT_ONCE === 0) yield;
  }
  return { doubled, leftover, misspelt };
});
