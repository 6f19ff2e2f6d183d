import { memo } from '../../../memo/memo';
import { isBareCount, isOneUnit, type Num, type Scope } from '../numbers';

/** Lists of a paragraph that make their total to the last digit. */
export interface Settled {
  /** Whether a number is a part of such a list, or its total. */
  readonly has: (num: Num) => boolean;
  /** … a part. */
  readonly isPart: (num: Num) => boolean;
  /** Whether a whole is told part by part, this one among them: nothing of it is left for others. */
  readonly isSpent: (whole: Num, part: Num) => boolean;
}

/** Two parts may come to a small total by chance. */
const LEAST_OF_TWO = 10;

/** What other numbers make by chance is no reason to doubt a number of a list that comes out: `300 lượt: 174 phiếu …, 108 …, 14 …, 4 …`. */
export const settledIn = memo(({ nums, line }: Scope): Settled => {
  const counts = nums.filter(isBareCount);
  const wholes = new Map<Num, ReadonlySet<Num>>();
  const parts = new Set<Num>();
  for (const [index, total] of counts.entries()) {
    const run =
      runOf(total, counts.slice(index + 1, index + 1 + MOST)) ??
      runOf(total, counts.slice(Math.max(0, index - MOST), index).reverse());
    if (!run || !areTogether(line, total, run)) continue;
    wholes.set(total, new Set(run));
    for (const one of run) parts.add(one);
  }
  return {
    has: (num) => wholes.has(num) || parts.has(num),
    isPart: (num) => parts.has(num),
    isSpent: (whole, part) => wholes.get(whole)?.has(part) ?? false,
  };
});

/** No list is longer. */
const MOST = 12;

/** The numbers right beside a total, of one unit, that come to it. */
function runOf(total: Num, beside: readonly Num[]): readonly Num[] | undefined {
  const [first] = beside;
  if (!first || Math.abs(first.sentence - total.sentence) > 1) return undefined;
  const run: Num[] = [];
  let sum = 0;
  for (const one of beside) {
    if (one.unit !== first.unit || one.sentence !== first.sentence || one.value >= total.value)
      return undefined;
    run.push(one);
    sum += one.value;
    if (sum >= total.value - 1e-6 * total.value) break;
  }
  const isExact = Math.abs(sum - total.value) <= 1e-6 * total.value;
  const isMeant =
    run.length > 2 || (run.length === 2 && isOneUnit(first, total) && total.value >= LEAST_OF_TWO);
  return isExact && isMeant ? run : undefined;
}

/** … with nothing said between that begins another subject. */
function areTogether(line: string, total: Num, run: readonly Num[]): boolean {
  const places = [total, ...run].map(({ at }) => at);
  return !/tăng|giảm|hơn|kém|so với/u.test(line.slice(Math.min(...places), Math.max(...places)));
}
