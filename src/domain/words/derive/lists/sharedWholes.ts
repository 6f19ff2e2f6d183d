import type { Derived } from '../../claims/derived';
import { isCount, type Num, type Scope, sumOfAll } from '../numbers';
import { isAccounted } from './accounted';
import { remarkOn, repairsOf } from './repairs';
import { withShares } from '../wholes';

/** A count with the share told right behind it, and the least and the greatest whole that both allow. */
interface Part {
  readonly count: Num;
  readonly share: Num;
  readonly least: number;
  readonly most: number;
}

/**
 * `1.023 hồ sơ hộ tịch (55%), 465 hồ sơ đất đai (25%), 186 … (10%) và 186 … (10%)`: shares that make a hundred are those
 * of all parts, and a count of the paragraph that all of them allow is their whole.
 */
export function sharedWholesIn(scope: Scope): readonly Derived[] {
  return scope.sentences.flatMap((_, sentence) => listOf(scope, runIn(scope, sentence)));
}

function listOf(scope: Scope, parts: readonly Part[]): readonly Derived[] {
  const shares = parts.reduce((sum, { share }) => sum + share.value, 0);
  const slack = parts.reduce((sum, { share }) => sum + share.step / 2, 0);
  if (parts.length < 3 || Math.abs(shares - 100) > Math.min(slack, 1) + 1e-9) return [];
  const least = Math.max(...parts.map((part) => part.least));
  const most = Math.min(...parts.map((part) => part.most));
  const run = parts.map(({ count }) => count);
  const [first] = run;
  const counts = scope.nums.filter((one) => isCount(one) && one.unit === first?.unit);
  const sum = sumOfAll(run);
  if (counts.some(({ value }) => value === sum)) return [];
  const wholes = counts.filter(({ value }) => value >= least && value <= most && value > 0);
  const [total] = wholes;
  if (!total || wholes.some(({ value }) => value !== total.value)) return [];
  if (isAccounted(total, run)) return [];
  const { slips, near } = repairsOf(scope, total, run);
  return near > 0 ? [remarkOn(scope, { total, run, sum, slips })] : [];
}

function runIn(scope: Scope, sentence: number): readonly Part[] {
  const counts = scope.nums.filter((one) => one.sentence === sentence && isCount(one) && !one.of);
  const parts = withShares(scope, counts).flatMap(({ count, share }): readonly Part[] => {
    const half = share.step / 2;
    const over = (value: number): number => (count.value / value) * 100;
    return share.value > half
      ? [{ count, share, least: over(share.value + half), most: over(share.value - half) }]
      : [];
  });
  const unit = parts[0]?.count.unit;
  return parts.every(({ count }) => count.unit === unit) ? parts : [];
}
