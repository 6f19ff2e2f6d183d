import type { Entry } from '../../entries/entry';
import { formatKind } from '../../number/numberFormat';
import { roundText, fromNumber } from '../../number/rational';
import { dropZeros } from '../../number/percent';
import { printNumber } from '../../letters/vietnamese';

/**
 * A cell of a data sheet as it prints: text as typed, numbers grouped from 1.000 with decimals as entered, real dates
 * `26/4/2026`. A formula's value is rounded to 2 decimals, as computed numbers are.
 */
export function printEntry(entry: Entry, grouped: boolean): string {
  const { raw, format, text, meaning } = entry;
  if (typeof raw !== 'number' || !grouped) return text;
  if (meaning.kind === 'number')
    return printAmount(meaning.number, entry) + (meaning.percent ? '%' : '');
  return formatKind(format) === 'number' && meaning.kind !== 'date'
    ? printAmount(raw, entry)
    : text;
}

/** A number without its percent sign. */
export function printAmount(value: number, { formula }: Pick<Entry, 'formula'>): string {
  return printNumber(formula === undefined ? value : dropZeros(roundText(fromNumber(value), 2)));
}
