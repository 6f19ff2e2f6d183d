import type { Derived } from '../../claims/derived';
import { isBareCount, isCount, isOneUnit, type Num, type Scope, sumOfAll } from '../numbers';
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
 * of all parts, and a count of the paragraph that all of them allow is their whole: or all but one, which fingers made.
 */
export function sharedWholesIn(scope: Scope): readonly Derived[] {
  return scope.sentences.flatMap((_, sentence) => listOf(scope, runIn(scope, sentence)));
}

function listOf(scope: Scope, parts: readonly Part[]): readonly Derived[] {
  const shares = parts.reduce((sum, { share }) => sum + share.value, 0);
  const slack = parts.reduce((sum, { share }) => sum + share.step / 2, 0);
  if (parts.length < 3 || Math.abs(shares - 100) > Math.min(slack, 1) + 1e-9) return [];
  const run = parts.map(({ count }) => count);
  const [{ unit } = {}] = run;
  const counts = scope.nums.filter(
    (one) =>
      isCount(one) &&
      !run.includes(one) &&
      unit !== undefined &&
      run.every((part) => isOneUnit(one, part)),
  );
  const sum = sumOfAll(run);
  if ([...run, ...counts].some(({ value }) => value === sum)) return [];
  const total = wholeOf(parts, counts);
  if (!total || isAccounted(total, run)) return [];
  const { slips, near } = repairsOf(scope, total, run);
  const odd = parts.find((part) => !allows(part, total))?.count;
  const isMeant = odd ? slips.length === 1 && slips[0]?.part === odd : near > 0;
  return isMeant ? [remarkOn(scope, { total, run, sum, mends: slips })] : [];
}

const allows = ({ least, most }: Part, { value }: Num): boolean => value >= least && value <= most;

/** The only count that all parts allow; else the only one that all but one of more than three do. */
function wholeOf(parts: readonly Part[], counts: readonly Num[]): Num | undefined {
  for (const odd of parts.length > 3 ? [0, 1] : [0]) {
    const wholes = counts.filter(
      (whole) => parts.filter((part) => !allows(part, whole)).length === odd,
    );
    const [total] = wholes;
    if (total) return wholes.every(({ value }) => value === total.value) ? total : undefined;
  }
  return undefined;
}

function runIn(scope: Scope, sentence: number): readonly Part[] {
  const counts = scope.nums.filter((one) => one.sentence === sentence && isBareCount(one));
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
