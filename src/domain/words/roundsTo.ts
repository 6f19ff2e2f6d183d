import {
  compare,
  fromNumber,
  multiply,
  rational,
  subtract,
  type Rational,
} from '../number/rational';

/** Whether an exact value, rounded to the decimals of a printed number, can be that number (half a unit either way). */
export function roundsTo(exact: Rational, printed: string): boolean {
  const value = fromNumber(Number(printed.replace(',', '.')));
  const difference = subtract(exact, value);
  const distance = difference.num < 0n ? rational(-difference.num, difference.den) : difference;
  const unit = rational(1n, 10n ** BigInt(decimalsOf(printed)));
  return compare(multiply(distance, rational(2n)), unit) <= 0;
}

/** How many decimals a number is printed with: `91,62` has two. */
export function decimalsOf(printed: string): number {
  return /[,.](\d+)$/u.exec(printed)?.[1]?.length ?? 0;
}
