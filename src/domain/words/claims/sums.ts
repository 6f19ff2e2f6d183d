import { tidy } from '../../number/decimal';
import { printNumber } from '../../vietnamese';
import { isNearMiss } from '../nearMiss';
import type { Said } from '../read';
import { type Amount, countsOf, isGain, sentenceAt } from '../units';
import { type Derived, wordsOf } from './derived';

const ALTOGETHER =
  /(?:như vậy|tổng cộng(?: có)?|cộng lại|cộng [^#%÷;.,]{0,30}|cả thảy|tất cả là|tổng số(?: là)?|nâng tổng số[^#]{0,30}lên)(?: có| là)?\s$/u;

/** A number that sums up the counts before it (`như vậy 358 thủ tục`), and misses every sum of them by a slip. */
export function sumsIn(said: Said): readonly Derived[] {
  if (!/như vậy|cộng|tổng số|cả thảy/u.test(said.line)) return [];
  const all = countsOf(said);
  return all.flatMap((sum) => {
    const { at } = sum.figure;
    return ALTOGETHER.test(said.line.slice(Math.max(0, at - 50), at)) ? summed(said, sum, all) : [];
  });
}

function summed(said: Said, sum: Amount, all: readonly Amount[]): readonly Derived[] {
  const { from } = sentenceAt(said, sum.figure.at);
  const parts = all
    .filter(
      ({ unit, figure }) =>
        unit === sum.unit &&
        figure.at >= from &&
        figure.at < sum.figure.at &&
        !isGain(said, figure),
    )
    .slice(-6);
  const runs = parts.flatMap((_, start) =>
    parts.slice(start + 1).map((__, length) => parts.slice(start, start + length + 2)),
  );
  const totals = runs.map((run) => ({
    run,
    total: tidy(run.reduce((one, { value }) => one + value, 0)),
  }));
  if (parts.some(({ value }) => value === sum.value)) return [];
  if (totals.some(({ total }) => total === sum.value)) return [];
  const near = totals.filter(({ total }) => isNearMiss(sum.value, total) && total >= 10);
  const [only, another] = near;
  if (!only || another) return [];
  const shown = only.run.map(({ value }) => printNumber(value / sum.scale)).join(' + ');
  const right = printNumber(only.total / sum.scale);
  return [
    {
      said: sum.figure.digits,
      right,
      how: `${shown} = ${right}`,
      certain: false,
      text: wordsOf(said, from, sum.figure.at + 1),
    },
  ];
}
