/** An exact fraction; `den` is always positive. Percentages are computed in whole numbers, never in binary fractions. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

export function rational(num: bigint, den = 1n): Rational {
  return den < 0n ? { num: -num, den: -den } : { num, den };
}

/** The exact value of a number as its shortest decimal text says it: 99.82 is 9982/100. */
export function fromNumber(value: number): Rational {
  if (Number.isSafeInteger(value)) return { num: BigInt(value), den: 1n };
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift >= 0
    ? rational(digits * 10n ** BigInt(shift))
    : rational(digits, 10n ** BigInt(-shift));
}

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Rational, b: Rational): Rational => add(a, rational(-b.num, b.den));
export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.num * b.num, a.den * b.den);

/** `undefined` when the divisor is 0. */
export function divide(a: Rational, b: Rational): Rational | undefined {
  return b.num === 0n ? undefined : rational(a.num * b.den, a.den * b.num);
}

/** Negative, 0 or positive as a is below, at or above b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Nearest binary number, for JSON and cells. */
export function toNumber({ num, den }: Rational): number {
  return Number(num) / Number(den);
}

/** Rounded half up (away from zero) to `decimals`, with a decimal point and all decimals: `roundText(1/3, 2)` = `0.33`. */
export function roundText(value: Rational, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const magnitude = value.num < 0n ? -value.num : value.num;
  const units = (magnitude * scale * 2n + value.den) / (value.den * 2n);
  const sign = value.num < 0n && units > 0n ? '-' : '';
  const digits = units.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? sign + digits : `${sign}${whole}.${digits.slice(-decimals)}`;
}
