import { endOfMonth, fromDay, toDay, type CalendarDate, type Day } from './date';

/** The last day of a month that has fewer: `31/6` → `30/6`; or month and day turned back: `5/13` → `13/5`. */
export function nearestDay({ year, month, day }: CalendarDate): Day | undefined {
  if (month > 12) return toDay({ year, month: day, day: month });
  return month < 1 || day < 1 || day > 31 ? undefined : endOfMonth(year, month);
}

/** Why there is no such day: ` (tháng 6 chỉ có 30 ngày)`. */
export function whyNoDay({ year, month, day }: CalendarDate): string {
  if (month < 1 || month > 12) return ' (một năm có 12 tháng)';
  return day < 1 ? '' : ` (tháng ${month} chỉ có ${fromDay(endOfMonth(year, month)).day} ngày)`;
}
