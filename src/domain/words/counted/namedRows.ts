import { addTo } from '../../groupBy';
import { memo } from '../../memo/memo';
import { sumOf } from '../../number/sumOf';
import { tokensOf } from '../known/tokens';
import type { Rows } from './attributes/attribute';
import type { CountedSheet } from './countedSheets';

/** How surely a name in words is that of a row, from 0 to 1. */
export interface Likely {
  readonly row: number;
  readonly like: number;
}

/** A row whose name shares words with others, the more telling the rarer. */
export interface Sharing {
  readonly row: number;
  /** How many, and what they weigh: as they are, and of the whole name. */
  readonly shared: number;
  readonly weight: number;
  readonly part: number;
}

/** What a word weighs that no row has. */
const UNKNOWN = 1;
/** A row that has so much of what is said beside another leaves open which is meant. */
const NEAR = 0.75;

/** The words of every row's name. */
const wordsOf = memo(
  ({ names }: CountedSheet): ReadonlyMap<number, ReadonlySet<string>> =>
    new Map([...names].map(([row, text]) => [row, new Set(tokensOf(text))])),
);

/** The rows that have each word: lists are long, and a sentence speaks of few. */
const bearersOf = memo((sheet: CountedSheet): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const [row, words] of wordsOf(sheet)) for (const word of words) addTo(found, word, row);
  return found;
});

/** The weight of each row's name. */
const weightsOf = memo(
  (sheet: CountedSheet): ReadonlyMap<number, number> =>
    new Map([...wordsOf(sheet)].map(([row, words]) => [row, weightOf(words, sheet)])),
);

/** What few rows have tells most. */
function weightOf(words: Iterable<string>, sheet: CountedSheet): number {
  return sumOf(
    [...words].map((word) => {
      const bearers = bearersOf(sheet).get(word)?.length;
      return bearers === undefined ? UNKNOWN : Math.log(1 + sheet.names.size / bearers);
    }),
  );
}

/** The rows that share any of some words, in their order. */
export function sharing(words: ReadonlySet<string>, sheet: CountedSheet): readonly Sharing[] {
  const near = new Set([...words].flatMap((word) => bearersOf(sheet).get(word) ?? []));
  return [...near]
    .sort((a, b) => a - b)
    .map((row) => {
      const common = [...(wordsOf(sheet).get(row) ?? [])].filter((word) => words.has(word));
      const weight = weightOf(common, sheet);
      const part = weight / Math.max(1, weightsOf(sheet).get(row) ?? 0);
      return { row, shared: common.length, weight, part };
    });
}

/** The row of some rows that a name is likeliest meant for, by its words. */
export function likeliest(name: string, sheet: CountedSheet, among: Rows): Likely | undefined {
  const words = new Set(tokensOf(name));
  const all = weightOf(words, sheet);
  return sharing(words, sheet).reduce<Likely | undefined>((best, { row, weight }) => {
    const like = weight / all;
    return among.has(row) && like > (best?.like ?? 0) ? { row, like } : best;
  }, undefined);
}

/** The one row whose name has all of some words, and no other most of them; how much of its telling words they are. */
export function surest(
  said: Iterable<string>,
  sheet: CountedSheet,
  aside: ReadonlySet<string>,
): Likely | undefined {
  const words = new Set(said);
  const all = weightOf(words, sheet);
  const [one, other] = sharing(words, sheet).filter(({ weight }) => weight > NEAR * all);
  if (!one || other || one.shared < words.size) return undefined;
  const telling = [...(wordsOf(sheet).get(one.row) ?? [])].filter((word) => !aside.has(word));
  return { row: one.row, like: all / weightOf(telling, sheet) };
}
