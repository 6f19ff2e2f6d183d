import { addTo } from '../../groupBy';
import { EMPTY_WORDS } from '../lexicon';
import { memo } from '../../memo/memo';
import type { Context } from './context';
import { knownFacts, type Fact } from './facts';

type Facts = Parameters<typeof knownFacts>[0];

/** How rare a word is among the names of the workbook's facts: what many bear tells little. */
const rarity = memo((facts): ReadonlyMap<string, number> => {
  const names = new Map(knownFacts(facts).map((fact) => [fact.name, wordsOf(fact)]));
  const counts = new Map<string, number>();
  for (const words of names.values())
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + names.size / count)]));
});

/** Facts by the words of their names, but for words that hundreds bear. */
const byWord = memo((facts): ReadonlyMap<string, readonly Fact[]> => {
  const index = new Map<string, Fact[]>();
  for (const fact of knownFacts(facts))
    for (const word of new Set(wordsOf(fact))) {
      addTo(index, word, fact);
    }
  return new Map([...index].filter(([, { length }]) => length <= MOST_FACTS));
});
const MOST_FACTS = 250;
const BESIDE = 0.7;

/** All words of a fact's name. */
export function wordsOf({ words, column }: Fact): readonly string[] {
  return [...words, ...column];
}

/** Facts that share a word with what stands beside a figure. */
export function factsBeside(facts: Facts, around: Context): readonly Fact[] {
  const index = byWord(facts);
  const found = new Set<Fact>();
  for (const [word, near] of around)
    if (near >= BESIDE && !EMPTY_WORDS.has(word))
      for (const fact of index.get(word) ?? []) found.add(fact);
  return [...found];
}

/** How much of a fact's name stands in some words, from 0 to 1, by the words' weight and nearness. */
export function likeness(facts: Facts, fact: Fact, around: Context): number {
  const weights = rarity(facts);
  const { words, column } = fact;
  if (column.size === 0) return cover(weights, words, around);
  if (words.size === 0)
    return (isBareTotal(fact, around) ? 0.45 : 0.9) * cover(weights, column, around);
  return 0.65 * cover(weights, words, around) + 0.35 * cover(weights, column, around);
}

/** `Cộng, Số người` of a table that nothing around speaks of: any people may be meant. */
function isBareTotal({ column, table }: Fact, around: Context): boolean {
  const told = [...column].filter((word) => !EMPTY_WORDS.has(word));
  return (
    told.length < 2 &&
    ![...(table ?? [])].some(
      (word) => !EMPTY_WORDS.has(word) && !column.has(word) && (around.get(word) ?? 0) > HARDLY,
    )
  );
}

function cover(
  weights: ReadonlyMap<string, number>,
  words: ReadonlySet<string>,
  around: Context,
): number {
  let [shared, all] = [0, 0];
  for (const word of words) {
    const weight = weights.get(word) ?? 1;
    all += weight;
    shared += weight * (around.get(word) ?? 0);
  }
  return all === 0 ? 0 : shared / all;
}

/** How much of what stands beside a figure is the fact's name, from 0 to 1. */
export function closeness(facts: Facts, fact: Fact, around: Context): number {
  const weights = rarity(facts);
  let [shared, all] = [0, 0];
  for (const [word, near] of around) {
    if (near < BESIDE || EMPTY_WORDS.has(word)) continue;
    const weight = near * (weights.get(word) ?? UNKNOWN);
    all += weight;
    if (fact.words.has(word) || fact.column.has(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

const UNKNOWN = 1.5;
/** Told in a heading, or far away. */
const HARDLY = 0.4;
