import { endOfMonth, fromDay, toDay, type Day } from '../number/dates/date';
import type { PeriodKind } from '../sheets/info';

/** First and last day of a period. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const MONTHS: Readonly<Partial<Record<PeriodKind, number>>> = {
  Tháng: 1,
  Quý: 3,
  '6 tháng': 6,
  '9 tháng': 12,
  Năm: 12,
};
/** How many months a period of the kind itself holds. */
const LENGTHS: Readonly<Partial<Record<PeriodKind, number>>> = { ...MONTHS, '9 tháng': 9 };

/** The span so many periods later (earlier below 0), by its own kind of days; none for kinds that do not recur. */
export function shiftSpan(kind: PeriodKind, { from, to }: Span, by: number): Span | undefined {
  if (kind === 'Tuần') return { from: from + 7 * by, to: to + 7 * by };
  const months = MONTHS[kind];
  if (months === undefined) return undefined;
  return { from: shiftFirst(from, months * by), to: shiftLast(to, months * by) };
}

/** Whether a span is one period of the kind: seven days, or whole months counted from any day. */
export function isOnePeriod(kind: PeriodKind, { from, to }: Span): boolean {
  if (kind === 'Tuần') return to - from === 6;
  const months = LENGTHS[kind];
  return months !== undefined && shiftFirst(from, months) === to + 1;
}

/** The day so many months later; a last day of a month stays one, any other keeps its number. */
export function shiftLast(day: Day, months: number): Day {
  const { year, month } = fromDay(day);
  return day === endOfMonth(year, month)
    ? endOfMonth(year, month + months)
    : shiftFirst(day, months);
}

/** The day of the same number so many months later, at most that month's last. */
export function shiftFirst(day: Day, months: number): Day {
  const { year, month, day: number } = fromDay(day);
  const index = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = endOfMonth(newYear, newMonth);
  return toDay({ year: newYear, month: newMonth, day: number }) ?? last;
}

/** Number and year of a week from whatever weekday: it belongs to the year of its fourth day, the first such is 1. */
export function weekOf(from: Day): { readonly number: number; readonly year: number } {
  const { year } = fromDay(from + 3);
  return { number: Math.floor((from + 3 - endOfMonth(year - 1, 12) - 1) / 7) + 1, year };
}
