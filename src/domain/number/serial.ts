import { endOfMonth, fromDay, printDay, printMonth, toDay } from './date';
import type { DateSpan } from './date';
import type { FormatKind } from './numberFormat';

/** Years outside these are slips: 2026 typed into a cell with a date format is a day of 1905. */
const FIRST_YEAR = 1945;
const LAST_YEAR = 2199;

/** What a date serial means under its format; a format without a day shows a month or a year. `undefined` for a slip. */
export function serialSpan(serial: number, kind: FormatKind): DateSpan | undefined {
  const day = Math.floor(serial);
  const { year, month } = fromDay(day);
  if (!plausibleYear(year)) return undefined;
  if (kind === 'date') return { from: day, to: day, precision: 'day' };
  if (kind === 'year') return yearSpan(year);
  const from = toDay({ year, month, day: 1 });
  return from === undefined ? undefined : { from, to: endOfMonth(year, month), precision: 'month' };
}

/** A bare number in a date cell: 2026 is that year, anything else no date. */
export function yearSpan(year: number): DateSpan | undefined {
  const from =
    Number.isInteger(year) && plausibleYear(year) ? toDay({ year, month: 1, day: 1 }) : undefined;
  return from === undefined ? undefined : { from, to: endOfMonth(year, 12), precision: 'year' };
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
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function plausibleYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
