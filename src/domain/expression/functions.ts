import { roundPercent, percentOf, printShare } from '../number/percent';
import { compare, fromNumber, rational, roundText, subtract } from '../number/rational';
import type { Rational } from '../number/rational';
import { printNumber } from '../letters/vietnamese';

/** What a function of the expressions comes to: its value for further reckoning, and how it prints alone. */
export type FunctionResult =
  { readonly value: Rational; readonly text: string } | { readonly problem: string };

interface ExpressionFunction {
  /** As it is written, for messages. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  readonly apply: (args: readonly Rational[]) => FunctionResult;
}

/** The contract's four functions; nothing else can be called from a cell. */
export const FUNCTIONS: ReadonlyMap<string, ExpressionFunction> = new Map([
  ['tyle', { usage: 'tyle(a; b)', least: 2, most: 3, apply: share }],
  ['so', { usage: 'so(x; n)', least: 2, most: 2, apply: fixed }],
  ['hai_so', { usage: 'hai_so(x)', least: 1, most: 1, apply: twoDigits }],
  ['tang_giam', { usage: 'tang_giam(a; b)', least: 2, most: 2, apply: change }],
]);

const ZERO = rational(0n);
const MOST_DECIMALS = 10;
const DIVISION_BY_ZERO: FunctionResult = { problem: 'mẫu số bằng 0, không tính được tỷ lệ' };

function share([part = ZERO, whole = ZERO, places]: readonly Rational[]): FunctionResult {
  const decimals = places ? decimalPlaces(places) : 2;
  if (decimals === undefined) return { problem: badPlaces };
  const value = percentOf(part, whole);
  const text = printShare(part, whole, decimals);
  return value && text !== undefined ? { value, text } : DIVISION_BY_ZERO;
}

function fixed([value = ZERO, places = ZERO]: readonly Rational[]): FunctionResult {
  const decimals = decimalPlaces(places);
  if (decimals === undefined) return { problem: badPlaces };
  const rounded = roundText(value, decimals);
  return { value: fromDecimal(rounded), text: printNumber(rounded) };
}

function twoDigits([value = ZERO]: readonly Rational[]): FunctionResult {
  const whole = value.num % value.den === 0n && value.num >= 0n;
  if (!whole) return { problem: '“hai_so” chỉ dùng cho số nguyên không âm' };
  const digits = (value.num / value.den).toString();
  return { value, text: printNumber(digits.padStart(2, '0')) };
}

function change([now = ZERO, before = ZERO]: readonly Rational[]): FunctionResult {
  const difference = subtract(now, before);
  if (difference.num === 0n) return { value: ZERO, text: 'không đổi' };
  const points = percentOf(difference, positive(before));
  if (!points) return { problem: 'kỳ trước bằng 0, không tính được phần trăm tăng, giảm' };
  const word = compare(points, ZERO) > 0 ? 'tăng' : 'giảm';
  return { value: points, text: `${word} ${printNumber(roundPercent(positive(points)))}%` };
}

const badPlaces = `số chữ số thập phân phải là số nguyên từ 0 đến ${MOST_DECIMALS}`;

function decimalPlaces({ num, den }: Rational): number | undefined {
  const places = Number(num) / Number(den);
  return Number.isInteger(places) && places >= 0 && places <= MOST_DECIMALS ? places : undefined;
}

function positive({ num, den }: Rational): Rational {
  return rational(num < 0n ? -num : num, den);
}

function fromDecimal(text: string): Rational {
  const [whole = '0', decimals = ''] = text.split('.');
  return decimals
    ? rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
    : fromNumber(Number(whole));
}
