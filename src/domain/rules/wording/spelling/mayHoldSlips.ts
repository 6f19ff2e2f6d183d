import type { Facts } from '../../../facts';
import { smallLetter } from '../../../letters/smallLetter';
import { KIND, letterKind } from '../../text/spelling/letterKind';
import { MOST_WORDS, wordTable } from '../../text/spelling/wordTable';
import { hornsIn } from './hornsIn';
import { meantByKeys } from './telex';
import { mayBeOdd } from './oddWords';
import { beginsCompound, endsCompound, meantBy } from './wrongCompound';

/** A word's verdict, as bits. */
const WORTH = 1;
const BEGINS = 2;
const ENDS = 4;

/** What a walk over a text has seen, as bits: a word that may be none, or one that stood just before. */
export const SEEN = { slip: 1, again: 2 } as const;
const ALL = SEEN.slip | SEEN.again;
const SPACE = 0x20;

/**
 * Whether a text is worth the looks that ND25 and ND28 take: a walk over its letters, in which every word and every pair
 * that may be a compound is judged once for the whole workbook. It leaves no text out that has something to be found,
 * and is done with one that folding changes.
 */
export function mayHoldSlips(facts: Facts): (text: string) => number {
  const words = wordTable((word) => verdict(word, facts));
  const pairs = new Map<number, boolean>();
  const isWrong = (first: number, second: number): boolean => {
    const key = first * MOST_WORDS + second;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const wrong = meantBy(words.wordOf(first), words.wordOf(second)) !== undefined;
    pairs.set(key, wrong);
    return wrong;
  };
  return (text) => {
    let [seen, before, at] = [0, -1, 0];
    let [last, second, third, fourth] = [0, 0, 0, 0];
    while (at < text.length) {
      const from = at;
      let hash = 0;
      let kind = 0;
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        kind = letterKind(code);
        if (kind !== KIND.letter) break;
        hash = (Math.imul(hash, 31) + smallLetter(code)) | 0;
      }
      if (at > from) {
        const word = words.numberOf(text, from, at, hash);
        if (word === undefined) {
          words.clear();
          pairs.clear();
          return ALL;
        }
        const said = words.verdictOf(word);
        if ((said & WORTH) !== 0) return ALL;
        if (before >= 0 && (said & ENDS) !== 0 && isWrong(before, word)) return ALL;
        before = (said & BEGINS) !== 0 ? word : -1;
        if (hash === last || hash === second || hash === third || hash === fourth)
          seen = SEEN.again;
        fourth = third;
        third = second;
        second = last;
        last = hash;
      }
      if (kind === KIND.odd || (kind === KIND.blank && isFolding(text, at))) return ALL;
      if (kind === KIND.sign) before = -1;
      at += 1;
    }
    return seen;
  };
}

/** Whether a blank is one that folding changes. */
function isFolding(text: string, at: number): boolean {
  return text.charCodeAt(at) !== SPACE || text.charCodeAt(at + 1) === SPACE;
}

function verdict(word: string, facts: Facts): number {
  if (word === 'chứa' || hornsIn(word).length > 0 || mayBeOdd(word, facts)) return WORTH;
  if (meantByKeys(word) !== undefined) return WORTH;
  return (beginsCompound(word) ? BEGINS : 0) | (endsCompound(word) ? ENDS : 0);
}
