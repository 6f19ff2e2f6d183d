import { compare, multiply, rational, subtract, type Rational } from '../../number/rational';
import { readingsOf } from './readingsOf';

/**
 * Whether an exact value, rounded to the decimals of a printed number, can be that number (half a unit either way).
 * `98.765` is looked at both ways; what is no number contradicts nothing.
 */
export function roundsTo(exact: Rational, printed: string): boolean {
  const readings = readingsOf(printed);
  return readings.length === 0 || readings.some((reading) => isNear(exact, reading));
}

function isNear(exact: Rational, { value, decimals }: { value: Rational; decimals: number }) {
  const difference = subtract(exact, value);
  const distance = difference.num < 0n ? rational(-difference.num, difference.den) : difference;
  return compare(multiply(distance, rational(2n)), rational(1n, 10n ** BigInt(decimals))) <= 0;
}

/** How many decimals a number is printed with: `91,62` has two, `4.320` none. */
export function decimalsOf(printed: string): number {
  const [, behindComma, behindDot] = /,(\d+)$|\.(\d{1,2}|\d{4,})$/u.exec(printed) ?? [];
  return (behindComma ?? behindDot ?? '').length;
}
