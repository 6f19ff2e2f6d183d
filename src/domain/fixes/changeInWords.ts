import type { Change } from '../findings/finding';
import type { CellValue } from '../grid';
import { printDay } from '../number/dates/date';

/** What stands in a cell and what will, as the officer reads it: a decimal comma, a date as a date, a word for nothing. */
export function changeInWords(change: Change): readonly [string, string] {
  const { before, shown, after, format = '' } = change;
  // A date takes the place of a date: neither may show as its serial number.
  const print = format.includes('yy') ? printedDay : printed;
  return [shown ?? print(before), print(after)];
}

function printedDay(value: CellValue): string {
  return typeof value === 'number' && value > 366 ? printDay(value) : printed(value);
}

function printed(value: CellValue): string {
  if (value === '') return '(trống)';
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
