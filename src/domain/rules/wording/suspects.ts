import { memoInSteps } from '../../memo';
import type { Steps } from '../../steps';
import { folded } from '../../vietnamese';
import { mayBeDoubled } from '../text/doubled';
import { dataTexts, typedTexts, type TypedText } from '../text/typedTexts';
import { mayBeLeftover } from './sense/mayBeLeftover';
import { mayHoldSlips } from './spelling/mayHoldSlips';

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
  const isWorthALook = mayHoldSlips(facts);
  const doubled: TypedText[] = [];
  const leftover: TypedText[] = [];
  const misspelt: TypedText[] = [];
  const clean = new Set<string>();
  const look = (at: TypedText['at'], text: string, words: string): void => {
    const may = mayBeDoubled(words);
    const isDoubled = may.one || may.phrase;
    const isLeftover = mayBeLeftover(words);
    const isMisspelt = isWorthALook(words);
    if (isDoubled) doubled.push({ at, text, words });
    if (isLeftover) leftover.push({ at, text, words });
    if (isMisspelt) misspelt.push({ at, text, words });
    if (!isDoubled && !isLeftover && !isMisspelt && clean.size < MOST_CLEAN) clean.add(text);
  };
  for (const { at, text, words } of typedTexts(facts)) {
    look(at, text, words);
    yield;
  }
  for (const [index, { at, text }] of dataTexts(facts).entries()) {
    if (!clean.has(text)) look(at, text, folded(text));
    if (index % AT_ONCE === 0) yield;
  }
  return { doubled, leftover, misspelt };
});
