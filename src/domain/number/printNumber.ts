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
  const point = text.indexOf('.');
  const whole = point < 0 ? text : text.slice(0, point);
  const grouped = options.group ? inGroups(whole) : whole;
  return point < 0 ? grouped : `${grouped},${text.slice(point + 1)}`;
}

function inGroups(whole: string): string {
  const sign = whole.startsWith('-') ? '-' : '';
  let rest = whole.slice(sign.length);
  let groups = '';
  for (; rest.length > 3; rest = rest.slice(0, -3)) groups = `.${rest.slice(-3)}${groups}`;
  return sign + rest + groups;
}
