import { decimalsOf } from '../../printed/roundsTo';
import type { Figure, Said } from '../../read';
import { unitOf } from '../../units';
import { SHARE } from './columns/columnsOf';
import { type NamedRow, type NamedTable, sumAt } from './rows';

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

/** Whether a share says what part of a column's sum the row has. */
export function isShareOfSum(figure: Figure, row: NamedRow): boolean {
  return (
    figure.sign === '%' &&
    row.numbers.some((one, column) => {
      const sum = one ? sumAt(row, column) : 0;
      return one !== undefined && sum > 0 && isSame(figure, (100 * one.value) / sum);
    })
  );
}

/** `609/770 hộ`: both numbers of the ratio, or its share. */
export function hasBoth({ sign, whole }: Figure, { numbers }: NamedRow): boolean {
  return sign === '÷' && numbers.some((one) => one?.value === whole);
}

/** The row’s columns that have the number; −1 where its ratio is borne out. */
export function rightOf(said: Said, figure: Figure, rows: readonly NamedRow[]) {
  // `45 ha` are no 45 persons of another table, where one is measured in ha.
  const counted = unitOf(said, figure) ?? '';
  const unit = MEASURES.has(counted) ? `(${counted}` : '';
  const isMeasured = ({ table: { headers } }: NamedRow): boolean =>
    headers.some((header) => unit !== '' && header.includes(unit));
  const measured = rows.filter(isMeasured);
  const of = measured.length > 0 ? measured : rows;
  const all = of.flatMap((row) => [
    ...row.numbers.flatMap((one, column) =>
      one !== undefined && isSame(figure, one.value) ? [{ row, column }] : [],
    ),
    ...(hasBoth(figure, row) ? [{ row, column: -1 }] : []),
  ]);
  const typed = all.filter(({ row, column }) => isOfType(figure, row.table, column));
  return typed.length > 0 ? typed : all;
}

/** What is measured or weighed; persons and files are counted under headers that do not name them. */
const MEASURES: ReadonlySet<string> = new Set([
  'ha',
  'km',
  'm',
  'kg',
  'tấn',
  'tạ',
  'con',
  'cây',
  'tàu',
]);

export function isOfType({ sign }: Figure, { headers }: NamedTable, column: number): boolean {
  return SHARE.test(headers[column] ?? '') === (sign === '%');
}
