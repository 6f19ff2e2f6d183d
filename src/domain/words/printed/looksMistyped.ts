import { decimalText } from '../../number/decimal';
import { changedDigits, haveSameDigits, isWithoutOne } from './fingers';

/**
 * Whether one number may be a slip of another: near it, ten, a hundred or a thousand times it, its digits in another
 * order, or with one digit changed or lost. Below 10 anything is, so nothing counts.
 */
export function looksMistyped(a: number, b: number): boolean {
  if (a === b || Math.min(a, b) < 0 || Math.max(a, b) < 10) return false;
  const [less, more] = a < b ? [a, b] : [b, a];
  if (more - less <= more / 10 || [10, 100, 1000].includes(more / less)) return true;
  const [one, other] = [digitsOf(a), digitsOf(b)];
  if (one.length === other.length)
    return haveSameDigits(one, other) || changedDigits(one, other) === 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 1 && long.length - short.length === 1 && isWithoutOne(long, short);
}

function digitsOf(value: number): string {
  return decimalText(value).replace('.', '');
}
