import { decimalText } from '../../number/decimal';
import { isAfar } from './nearMiss';
import { changedDigits, haveSameDigits, isWithoutOne } from './fingers';

/** How likely fingers made one number of another, from 0 (no slip) to 0,35 (hardly by chance). */
export function slipWeight(said: number, right: number): number {
  if (said === right || said <= 0 || right <= 0) return 0;
  // A percent beside its own fraction, which the cell is asked about itself.
  if (Math.max(said, right) === 100 * Math.min(said, right)) return 0;
  const [one, other] = [digitsOf(said), digitsOf(right)];
  if (plain(one) === plain(other)) return plain(one).length > 1 ? 0.3 : 0.15;
  const { length } = other;
  if (one.length === length) {
    if (haveSameDigits(one, other)) return length > 2 ? 0.35 : 0.2;
    return changedDigits(one, other) === 1 ? (LIKELY[length] ?? 0.3) : 0;
  }
  const [short, long] = one.length < length ? [one, other] : [other, one];
  return long.length > 2 && long.length - short.length === 1 && isWithoutOne(long, short)
    ? Math.min(LIKELY[long.length] ?? LOST, LOST)
    : 0;
}

/** Whether one number has the digits of another in another order. */
export function isTurned(said: number, right: number): boolean {
  const [one, other] = [digitsOf(said), digitsOf(right)];
  return one !== other && one.length > 1 && haveSameDigits(one, other);
}

/** Whether one digit is another, and the number still near: nobody types 168 for 368. */
export function isOneDigitOff(said: number, right: number): boolean {
  const [one, other] = [digitsOf(said), digitsOf(right)];
  return one.length === other.length && changedDigits(one, other) === 1 && !isAfar(said, right, 2);
}

/** How likely a number that was right in the last period was never brought up to date: short ones are so by chance. */
export function leftOverWeight(digits: string): number {
  return digits.replace(/\D/gu, '').length > 2 ? 0.3 : 0.15;
}

/** By its length, a number with one digit changed: of short ones many are so by chance. */
const LOST = 0.25;
const LIKELY: readonly number[] = [0, 0, 0.08, 0.18];

function digitsOf(value: number): string {
  return decimalText(Number(value.toFixed(2))).replace('.', '');
}

function plain(digits: string): string {
  return digits.replace(/^0+|0+$/gu, '');
}
