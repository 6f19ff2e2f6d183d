import type { Facts } from '../../facts';
import { memo } from '../../memo/memo';
import { knownFacts } from '../../words/known/facts';
import { isWithoutOne } from '../../words/printed/fingers';
import { claims } from '../../words/sentences';

/** The one number of the sheets or the words that has the digits of a broken one, or one more or less: 1.668 for `1.6668`. */
export function numberMeant(facts: Facts, digits: string): number | undefined {
  const bare = digits.replaceAll('.', '');
  const alike = [...longNumbers(facts)].filter((one) => {
    const known = String(one);
    return known === bare || isWithoutOne(bare, known) || isWithoutOne(known, bare);
  });
  return alike.length === 1 ? alike[0] : undefined;
}

/** Counts that are written with thousands, but for those that are written wrongly. */
const longNumbers = memo((facts): ReadonlySet<number> => {
  const told = claims(facts, 'arithmetic', ({ figures }) =>
    figures.filter(({ digits }) => /^\d{1,3}(?:\.\d{3})+$/u.test(digits)),
  ).flatMap(({ claim: { value, whole } }) => [value, whole]);
  const known = knownFacts(facts).map(({ value }) => value);
  return new Set([...told, ...known].filter((one) => Number.isInteger(one) && one >= 1000));
});
