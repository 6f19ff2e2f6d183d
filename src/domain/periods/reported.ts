import type { Entries } from '../entries/entries';
import { infoText } from '../entries/info/infoItems';
import { periodOf, printPeriod } from '../figures/period/period';
import { headerKey } from '../letters/vietnamese';
import { twoDigits } from '../number/dates/date';

/** Key, among the add-in's settings in the workbook, of the period whose final report was made. */
export const REPORTED = 'reported';

/** The period of a final report, as the workbook's settings keep it. */
export interface Reported {
  /** What tells this period from any other. */
  readonly key: string;
  /** The day it was made: `2026-04-09`. */
  readonly on: string;
}

/** `undefined` where no final report was made, or its period is no longer this one. */
export function reportedPeriod(entries: Entries): Reported | undefined {
  const kept = entries.settings[REPORTED];
  if (typeof kept !== 'object' || kept === null) return undefined;
  const key: unknown = Reflect.get(kept, 'key');
  const on: unknown = Reflect.get(kept, 'on');
  return typeof on === 'string' && key === reportedKey(entries)
    ? { key: String(key), on }
    : undefined;
}

/** Kind, number and year; of open periods the days. `undefined` while Thông tin does not say the period. */
export function reportedKey(entries: Entries): string | undefined {
  const period = periodOf(entries);
  if (!period) return undefined;
  const { kind, number, year } = period;
  return [kind, number, year, infoText(entries, 'den_ngay')]
    .map((part) => headerKey(String(part)))
    .join('|');
}

/** What is kept of a final report made on a day; `undefined` while Thông tin does not say the period. */
export function reportedOn(entries: Entries, day: Date): Reported | undefined {
  const key = reportedKey(entries);
  const on = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(twoDigits).join('-');
  return key === undefined ? undefined : { key, on };
}

/** How the period is named to the officer. */
export function reportedName(entries: Entries): string {
  const period = periodOf(entries);
  return period ? (printPeriod(period) ?? period.kind.toLowerCase()) : '';
}
