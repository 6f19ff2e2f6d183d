import { endOfMonth, fromDay, printDay, printMonth, twoDigits, type DateSpan } from './date';
import type { FormatKind } from '../numberFormat';

/** 1/1/1945 and 31/12/2199. Days outside are slips: 2026 typed into a cell with a date format is a day of 1905. */
const FIRST_DAY = 16_438;
const LAST_DAY = 109_574;

/** What a date serial means under its format; a format without a day shows a month or a year. `undefined` for a slip. */
export function serialSpan(serial: number, kind: FormatKind): DateSpan | undefined {
  const day = Math.floor(serial);
  if (day < FIRST_DAY || day > LAST_DAY) return undefined;
  if (kind === 'date') return { from: day, to: day, precision: 'day' };
  const { year, month } = fromDay(day);
  if (kind === 'year') return yearSpan(year);
  return { from: endOfMonth(year, month - 1) + 1, to: endOfMonth(year, month), precision: 'month' };
}

/** A bare number in a date cell: 2026 is that year, anything else no date. */
export function yearSpan(year: number): DateSpan | undefined {
  if (!Number.isInteger(year)) return undefined;
  const [from, to] = [endOfMonth(year - 1, 12) + 1, endOfMonth(year, 12)];
  return from < FIRST_DAY || to > LAST_DAY ? undefined : { from, to, precision: 'year' };
}

/** A serial as its format would show it: `26/4/2026`, `4/2026`, `2026`, `14:30`. */
export function printSerial(serial: number, kind: FormatKind): string {
  const { year, month } = fromDay(serial);
  if (kind === 'time') return printTime(serial);
  if (kind === 'year') return String(year);
  return kind === 'month' ? `${printMonth(month)}/${year}` : printDay(serial);
}

function printTime(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;
}
