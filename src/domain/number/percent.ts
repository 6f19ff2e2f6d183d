import { compare, divide, fromNumber, multiply, rational, roundText } from './rational';
import type { Rational } from './rational';
import { printNumber } from './printNumber';

const HUNDRED = rational(100n);
const ZERO = rational(0n);
/** Decimals that a share just above 0 or just below 1 may take before it is cut off. */
const MOST_DECIMALS = 4;

/** `a` out of `b` in percent points, exact; `undefined` when `b` is 0. */
export function percentOf(a: Rational | number, b: Rational | number): Rational | undefined {
  return divide(multiply(exact(a), HUNDRED), exact(b));
}

/**
 * Percent points rounded half up, as decimal text with a point and no trailing zeros. What lies strictly between
 * 0 and 100 never becomes 0 or 100: it takes the decimals it needs, up to four, then is cut off on its own side.
 */
export function roundPercent(points: Rational, decimals = 2): string {
  const inside = compare(points, ZERO) > 0 && compare(points, HUNDRED) < 0;
  for (let count = decimals; count <= Math.max(decimals, MOST_DECIMALS); count += 1) {
    const text = dropZeros(roundText(points, count));
    if (!inside || (text !== '0' && text !== '100')) return text;
  }
  return lastBefore(points, Math.max(decimals, MOST_DECIMALS));
}

/** `a` out of `b` as a percentage without its sign (`91,62`); `undefined` when `b` is 0. */
export function printPoints(
  a: Rational | number,
  b: Rational | number,
  decimals = 2,
): string | undefined {
  const points = percentOf(a, b);
  return points && printNumber(roundPercent(points, decimals));
}

/** `a` out of `b` as offices print it (`91,62%`, `98%`, `99,998%`); `undefined` when `b` is 0. */
export function printShare(
  a: Rational | number,
  b: Rational | number,
  decimals = 2,
): string | undefined {
  const points = printPoints(a, b, decimals);
  return points === undefined ? undefined : `${points}%`;
}

/** `12.50` → `12.5`, `98.00` → `98`. */
export function dropZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function exact(value: Rational | number): Rational {
  return typeof value === 'number' ? fromNumber(value) : value;
}

function lastBefore(points: Rational, decimals: number): string {
  const nearZero = compare(points, rational(50n)) < 0;
  return nearZero ? `0.${'1'.padStart(decimals, '0')}` : `99.${'9'.repeat(decimals)}`;
}
