import type { Facts } from '../../../facts';
import { KIND, letterKind } from '../../text/spelling/letterKind';
import { MOST_WORDS, wordTable } from '../../text/spelling/wordTable';
import { hornsIn } from './hornsIn';
import { mayBeOdd } from './oddWords';
import { beginsCompound, endsCompound, meantBy } from './wrongCompound';

/** A word's verdict, as bits. */
const WORTH = 1;
const BEGINS = 2;
const ENDS = 4;

/**
 * Whether a text is worth the look that ND28 takes: a walk over its letters, in which every word and every pair that
 * may be a compound is judged once for the whole workbook. Never false for a text that has something to be found.
 */
export function mayHoldSlips(facts: Facts): (text: string) => boolean {
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
    let before = -1;
    let at = 0;
    while (at < text.length) {
      const from = at;
      let hash = 0;
      let kind = 0;
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        kind = letterKind(code);
        if (kind !== KIND.letter) break;
        hash = (Math.imul(hash, 31) + code) | 0;
      }
      if (at > from) {
        const word = words.numberOf(text, from, at, hash);
        if (word === undefined) {
          words.clear();
          pairs.clear();
          return true;
        }
        const said = words.verdictOf(word);
        if ((said & WORTH) !== 0) return true;
        if (before >= 0 && (said & ENDS) !== 0 && isWrong(before, word)) return true;
        before = (said & BEGINS) !== 0 ? word : -1;
      }
      if (kind === KIND.odd) return true;
      if (kind === KIND.sign) before = -1;
      at += 1;
    }
    return false;
  };
}

function verdict(word: string, facts: Facts): number {
  if (word === 'chứa' || hornsIn(word).length > 0 || mayBeOdd(word, facts)) return WORTH;
  return (beginsCompound(word) ? BEGINS : 0) | (endsCompound(word) ? ENDS : 0);
}
