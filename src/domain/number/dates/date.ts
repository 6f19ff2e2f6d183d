/** A day as Excel counts it: 1 = 1900-01-01, 46138 = 26/4/2026. Whole numbers only. */
export type Day = number;

/** A stretch of days as typed; `precision` tells what the officer gave. */
export interface DateSpan {
  readonly from: Day;
  /** Last day; as a deadline, a month or quarter means this one. */
  readonly to: Day;
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'range';
}

/** A day taken apart; months from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const EPOCH = Date.UTC(1899, 11, 30);
const MS = 86_400_000;

/** The Excel day of a calendar date, or `undefined` when there is no such date (31/4, 29/2/2026). */
export function toDay({ year, month, day }: CalendarDate): Day | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const real = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return real && year >= 1901 && year <= 9999 ? (time - EPOCH) / MS : undefined;
}

/** The calendar date of an Excel day. */
export function fromDay(day: Day): CalendarDate {
  const date = new Date(EPOCH + Math.floor(day) * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Last day of a month. */
export function endOfMonth(year: number, month: number): Day {
  return (Date.UTC(year, month, 0) - EPOCH) / MS;
}

/** `26/4/2026`, `03/02/2026`: two digits for the day, for the month only 01 and 02 (NĐ 30/2020, PL I, II.4). */
export function printDay(day: Day): string {
  const date = fromDay(day);
  return `${twoDigits(date.day)}/${printMonth(date.month)}/${date.year}`;
}

/** `01`, `02`, `3` … `12`: the decree's way with months. */
export function printMonth(month: number): string {
  return month < 3 ? twoDigits(month) : String(month);
}

/** `7` → `07`, as the decree wants days, and lists do numbers. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
