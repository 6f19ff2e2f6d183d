import { decimalText } from '../../number/decimal';
import { printNumber } from '../../letters/vietnamese';

/** A number without a format, as Excel's General shows it in a wide cell: ten digits, decimal comma, never grouped. */
export function general(value: number): string {
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(10));
  return printNumber(decimalText(shown), { group: false });
}
