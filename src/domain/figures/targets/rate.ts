import { percentOf, roundPercent } from '../../number/percent';
import { divide, fromNumber, multiply, rational } from '../../number/rational';
import type { Goal } from './goal';
import type { Amount, Result } from './result';

/** Tỷ lệ hoàn thành: result ÷ target in percent points (80,56); `undefined` unless the target is a positive least value. */
export function rateOf(result: Result | undefined, goal: Goal | undefined): number | undefined {
  if (result?.kind !== 'amount' || goal?.kind !== 'bound' || goal.number <= 0) return undefined;
  if (goal.sign !== '≥' && goal.sign !== '>') return undefined;
  return quickRate(result.amount, goal.number) ?? exactRate(result.amount, goal.number);
}

function exactRate(amount: Amount, goal: number): number | undefined {
  const points =
    typeof amount === 'number'
      ? percentOf(amount, goal)
      : divide(multiply(amount, HUNDRED), fromNumber(goal));
  return points && Number(roundPercent(points));
}

/** Binary fractions are good enough where the quotient is far from a half, and from 0 and 100; long lists are full of such. */
function quickRate(amount: Amount, goal: number): number | undefined {
  if (typeof amount !== 'number') return undefined;
  const hundredths = (amount / goal) * 10_000;
  const rest = hundredths - Math.floor(hundredths);
  const clear = hundredths > 1 && hundredths < 1e9 && Math.abs(rest - 0.5) > 1e-6;
  const nearWhole = hundredths > 9_999 && hundredths < 10_000;
  return clear && !nearWhole ? Math.floor(hundredths + 0.5) / 100 : undefined;
}

const HUNDRED = rational(100n);
