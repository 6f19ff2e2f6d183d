import { memo } from '../../memo';
import { knownFacts, type Fact } from './facts';

/** How rare a word is among the names of the workbook's facts: what many bear tells little. */
const rarity = memo((facts): ReadonlyMap<string, number> => {
  const names = new Map(knownFacts(facts).map((fact) => [fact.name, fact.words]));
  const counts = new Map<string, number>();
  for (const words of names.values())
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + names.size / count)]));
});

/** How much of a fact's name stands in some words, from 0 to 1, by the words' weight. */
export function likeness(
  facts: Parameters<typeof rarity>[0],
  fact: Fact,
  around: ReadonlySet<string>,
): number {
  const weights = rarity(facts);
  let [shared, all] = [0, 0];
  for (const word of fact.words) {
    const weight = weights.get(word) ?? 1;
    all += weight;
    if (around.has(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** The one fact that some words speak of: likest by far of those that differ in value; none where two are close. */
export function meant(
  facts: Parameters<typeof rarity>[0],
  candidates: readonly Fact[],
  around: ReadonlySet<string>,
  least: number,
): Fact | undefined {
  const weigh = (fact: Fact) => ({ fact, like: likeness(facts, fact, around) });
  const [best] = candidates
    .map(weigh)
    .filter(({ like }) => like >= least)
    .sort((a, b) => b.like - a.like || b.fact.words.size - a.fact.words.size);
  if (!best) return undefined;
  // A shorter name within the one meant is its beginning, no other thing.
  const isWithin = ({ words }: Fact): boolean =>
    words.size < best.fact.words.size && [...words].every((word) => best.fact.words.has(word));
  const isRival = (fact: Fact): boolean => {
    const { sheet, of, name, unit } = fact;
    if (isWithin(fact)) return false;
    return (
      sheet === best.fact.sheet &&
      of === 'now' &&
      name !== best.fact.name &&
      unit === best.fact.unit
    );
  };
  const rivals = knownFacts(facts).filter(isRival).map(weigh);
  const isClose = ({ fact, like }: { readonly fact: Fact; readonly like: number }): boolean =>
    fact.value === best.fact.value ? like >= best.like : best.like - like < CLOSE;
  return rivals.some(isClose) ? undefined : best.fact;
}

const CLOSE = 0.12;
