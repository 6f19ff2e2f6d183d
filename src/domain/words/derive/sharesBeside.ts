import { isOneUnit, type Num, type Scope } from './numbers';
import { withShares } from './wholes';

/** Other parts of the sentence with their own shares, and the wholes that these tell. */
export function sharedOut(scope: Scope, share: Num, part: Num, counts: readonly Num[]) {
  const others = counts.filter(
    (other) => other !== part && isOneUnit(other, part) && other.sentence === share.sentence,
  );
  return withShares(scope, others)
    .filter((other) => other.share !== share)
    .map(({ count: other, share: own }) => ({
      other,
      own,
      whole: (other.value / own.value) * 100,
    }));
}

/** Two wholes that are one but for rounding. */
export const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= other / 500;
