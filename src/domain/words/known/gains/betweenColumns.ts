import type { Facts } from '../../../facts';
import type { Figure, Said } from '../../read';
import { amountOf } from '../../units';
import { type Changed, knownFacts, rowOf } from '../facts';
import { unitTest } from '../roles';
import { tokensOf } from '../tokens';
import { isNow } from './agrees';

/** Cells of an annex with a number of today, beside those of the same row in the column of another period. */
export function betweenColumns(
  facts: Facts,
  said: Said,
  now: Figure,
  period: string,
): readonly Changed[] {
  const words = tokensOf(period);
  const { scale } = amountOf(said, now);
  const isOfUnit = unitTest(said, now);
  const known = knownFacts(facts).filter(({ sheet }) => sheet === 'annexes');
  return known.flatMap((one): readonly Changed[] => {
    // A table of money may tell its unit elsewhere.
    const fact = scale > 1 && one.unit === '' ? { ...one, scale } : one;
    if (!isOfUnit(fact) || !isNow(said, now, fact)) return [];
    const then = known.filter(
      (other) =>
        other.at.sheet === fact.at.sheet &&
        rowOf(other) === rowOf(fact) &&
        words.every((word) => other.column.has(word)),
    );
    const [only, another] = then;
    return only && !another && only.at.cell !== fact.at.cell
      ? [{ ...fact, previous: only.value }]
      : [];
  });
}
