import type { Facts } from '../../../facts';
import { groupBy } from '../../../groupBy';
import { memo } from '../../../memo/memo';
import { amountOf } from '../../units';
import { knownFacts, type Fact } from '../facts';
import { isSame, type Claim } from './claim';

/** Facts by what they come to in the smallest measure: a book may have a hundred thousand. */
const byValue = memo((facts) =>
  groupBy(knownFacts(facts), ({ value, scale }) => keyOf(value * scale)),
);

const keyOf = (value: number): string => value.toFixed(3);

/** The facts that have a number, in whatever role; one told with decimals is held against each. */
export function factsWith(facts: Facts, claim: Pick<Claim, 'said' | 'figure'>): readonly Fact[] {
  const { said, figure } = claim;
  const isRounded = figure.digits.includes(',') || figure.sign === '%';
  const all = isRounded
    ? knownFacts(facts)
    : (byValue(facts).get(keyOf(figure.value * amountOf(said, figure).scale)) ?? []);
  return all.filter((fact) => isSame(claim, fact));
}
