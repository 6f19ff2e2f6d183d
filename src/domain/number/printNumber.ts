import { decimalText } from './decimal';

/**
 * A number as Vietnamese offices print it: decimal comma, groups of three from 1.000 unless `group` is false.
 * A decimal text (`1234.50`) keeps its decimals as they are.
 */
export function printNumber(
  value: number | string,
  options: { readonly group: boolean } = { group: true },
): string {
  const text = typeof value === 'number' ? decimalText(value) : value;
  const [whole = '', decimals] = text.split('.');
  const grouped = options.group ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
