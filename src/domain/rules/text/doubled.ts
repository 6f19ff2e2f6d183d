import { smallLetter } from '../../letters/smallLetter';

/** Whether a word may stand twice in a row, two words may, or a phrase of up to four. */
export interface Doubled {
  readonly one: boolean;
  readonly two: boolean;
  readonly phrase: boolean;
}

/** A look that is fifty times as cheap as the patterns that say so surely; plain numbers, for lists are long. */
export function mayBeDoubled(text: string): Doubled {
  let [one, two, phrase] = [false, false, false];
  let [last, second, third, fourth] = [0, 0, 0, 0];
  // How many words on end are the same as those two, three and four before.
  let [twos, threes, fours] = [0, 0, 0];
  let word = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const letter = index < text.length ? smallLetter(text.charCodeAt(index)) : 0;
    if (letter !== 0) {
      word = (Math.imul(word, 31) + letter) | 0;
      continue;
    }
    if (word === 0) continue;
    twos = word === second ? twos + 1 : 0;
    threes = word === third ? threes + 1 : 0;
    fours = word === fourth ? fours + 1 : 0;
    if (word === last) one = true;
    if (twos >= 2) two = true;
    if (twos >= 2 || threes >= 3 || fours >= 4) phrase = true;
    fourth = third;
    third = second;
    second = last;
    last = word;
    word = 0;
  }
  return { one, two, phrase };
}
