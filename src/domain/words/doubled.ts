import { smallLetter } from '../smallLetter';

/** Up to so many words of a phrase that comes again at once are looked for. */
const LONGEST = 4;

/** Whether a word may stand twice in a row, two words may, or a phrase of up to four. */
export interface Doubled {
  readonly one: boolean;
  readonly two: boolean;
  readonly phrase: boolean;
}

/** A look that is fifty times as cheap as the patterns that say so surely. */
export function mayBeDoubled(text: string): Doubled {
  const runs = [0, 0, 0, 0, 0];
  const last = [0, 0, 0, 0];
  const doubled = [false, false, false, false, false];
  let word = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const letter = index < text.length ? smallLetter(text.charCodeAt(index)) : 0;
    if (letter !== 0) word = (Math.imul(word, 31) + letter) | 0;
    else if (word !== 0) {
      for (let back = 1; back <= LONGEST; back += 1) {
        const run = word === last[back - 1] ? (runs[back] ?? 0) + 1 : 0;
        runs[back] = run;
        if (run >= back) doubled[back] = true;
      }
      last.copyWithin(1, 0);
      last[0] = word;
      word = 0;
    }
  }
  const [, one = false, two = false, three = false, four = false] = doubled;
  return { one, two, phrase: two || three || four };
}
