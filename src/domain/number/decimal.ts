import { fromNumber, roundText } from './rational';

/** Excel keeps 15 significant digits: what a formula left behind them (0,1 + 0,2) is dropped. Typed numbers stay as they are. */
export function tidy(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? rounded : value;
}

/** `value` × 10^places by moving the decimal point, so that 0.29 becomes 29 and 0.9967 becomes 99.67. */
export function shiftPoint(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(tidy(value)).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** The number in plain digits with a decimal point, never with an exponent: 1e-7 is `0.0000001`. */
export function decimalText(value: number): string {
  const text = String(tidy(value));
  if (!text.includes('e')) return text;
  const exact = fromNumber(tidy(value));
  return roundText(exact, exact.den.toString().length - 1);
}
