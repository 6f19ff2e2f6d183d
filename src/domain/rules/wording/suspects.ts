import { memo } from '../../memo';
import { folded } from '../../vietnamese';
import { mayBeDoubled } from '../../words/doubled';
import { dataTexts, typedTexts, type TypedText } from '../text/typedTexts';
import { mayBeLeftover } from './sense/mayBeLeftover';
import { mayHoldSlips } from './spelling/mayHoldSlips';

/** Texts that patterns must look at, few among many: all cheap looks are taken while a text is at hand. */
export interface Suspects {
  readonly doubled: readonly TypedText[];
  readonly leftover: readonly TypedText[];
  readonly misspelt: readonly TypedText[];
}

export const suspects = memo((facts): Suspects => {
  const isWorthALook = mayHoldSlips(facts);
  const doubled: TypedText[] = [];
  const leftover: TypedText[] = [];
  const misspelt: TypedText[] = [];
  const look = (at: TypedText['at'], text: string, words: string): void => {
    const may = mayBeDoubled(words);
    if (may.one || may.phrase) doubled.push({ at, text, words });
    if (mayBeLeftover(words)) leftover.push({ at, text, words });
    if (isWorthALook(words)) misspelt.push({ at, text, words });
  };
  for (const { at, text, words } of typedTexts(facts)) look(at, text, words);
  for (const { at, text } of dataTexts(facts)) look(at, text, folded(text));
  return { doubled, leftover, misspelt };
});
