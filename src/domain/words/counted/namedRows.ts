import { sumOf } from '../../number/sumOf';
import { tokensOf } from '../known/tokens';
import type { Rows } from './attributes/attribute';
import type { CountedSheet } from './countedSheets';

/** How surely a name in words is that of a row, from 0 to 1. */
export interface Likely {
  readonly row: number;
  readonly like: number;
}

/** The row of some rows that a name is likeliest meant for: by its words, what few rows have telling most. */
export function likeliest(name: string, { names }: CountedSheet, among: Rows): Likely | undefined {
  const own = new Map([...names].map(([row, text]) => [row, new Set(tokensOf(text))]));
  const words = [...new Set(tokensOf(name))];
  const weightOf = (word: string): number => {
    const bearers = [...own.values()].filter((tokens) => tokens.has(word)).length;
    return bearers === 0 ? UNKNOWN : Math.log(1 + own.size / bearers);
  };
  const weights = new Map(words.map((word) => [word, weightOf(word)]));
  const all = sumOf([...weights.values()]);
  return [...among].reduce<Likely | undefined>((best, row) => {
    const shared = sumOf(
      words.map((word) => (own.get(row)?.has(word) ? (weights.get(word) ?? 0) : 0)),
    );
    const like = all === 0 ? 0 : shared / all;
    return like > (best?.like ?? 0) ? { row, like } : best;
  }, undefined);
}

/** What a word weighs that no row has. */
const UNKNOWN = 1;
