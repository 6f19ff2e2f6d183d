import type { Entry } from '../../entries/entry';
import { headerKey } from '../../letters/vietnamese';
import { isCounted } from './counted';

/** Three figures behind a comma: decimals, or thousands as they are written abroad. */
export const FOREIGN_THOUSANDS = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/** Units of which decimals are the rule: a dot with one or two figures behind it, in them, is a decimal sign. */
const SHARES: ReadonlySet<string> = new Set(['%', 'điểm', 'điểm %', 'điểm phần trăm']);

type Typed = Pick<Entry, 'meaning' | 'text' | 'decimalDot'>;

/** Whether a text that was read as a number, in a column and unit, can be read in no other way. */
export function isSureNumber(typed: Typed, key: string, unit: string): boolean {
  const { meaning, text, decimalDot } = typed;
  if (meaning.kind !== 'number') return false;
  if (meaning.percent && headerKey(unit) !== '%') return false;
  if (decimalDot !== undefined) return isSureDecimal(typed, key, unit);
  const partOfOne = !Number.isInteger(meaning.number) && isCounted(key, unit);
  return !partOfOne && !FOREIGN_THOUSANDS.test(text);
}

/**
 * A dot in a share is a decimal sign, and nothing else; among counts it may be a lost figure (`3.507/4.26`), in a
 * fraction of two counts and in the parts of a rate likewise.
 */
export function isSureDecimal(
  { meaning, text, decimalDot = '' }: Typed,
  key: string,
  unit: string,
): boolean {
  const few = !/,\d{3,}/u.test(decimalDot) || /(?<!\d)0,/u.test(decimalDot);
  if (!few || meaning.kind === 'fraction') return false;
  return text.includes('%') || (SHARES.has(headerKey(unit)) && !isCounted(key, unit));
}
