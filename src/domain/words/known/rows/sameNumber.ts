import { decimalsOf } from '../../printed/roundsTo';
import type { Figure } from '../../read';
import { SHARE } from './columnsOf';
import type { NamedRow } from './rows';

/** Whether a number says that of a cell, as it is printed. */
export function isSame({ value, digits, sign }: Figure, number: number): boolean {
  const decimals = sign === '÷' ? 6 : decimalsOf(digits);
  return Math.abs(number - value) <= (digits.includes(',') ? 0.5 / 10 ** decimals : 0) + 1e-9;
}

/** … and its column is one of shares for a share only. */
export function isSameAt(figure: Figure, row: NamedRow, column: number): boolean {
  const number = row.numbers[column];
  const share = SHARE.test(row.table.headers[column] ?? '');
  return number !== undefined && share === (figure.sign === '%') && isSame(figure, number.value);
}

/** `609/770 hộ`: both numbers of the ratio, or its share. */
export function hasBoth({ sign, whole }: Figure, { numbers }: NamedRow): boolean {
  return sign === '÷' && numbers.some((one) => one?.value === whole);
}
