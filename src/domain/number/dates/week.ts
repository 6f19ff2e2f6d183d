import { fromDay, toDay, type Day } from './date';

/** Monday of an ISO 8601 week: week 1 holds 4 January. */
export function isoWeekStart(year: number, week: number): Day {
  const fourth = toDay({ year, month: 1, day: 4 }) ?? 0;
  return mondayOf(fourth) + (week - 1) * 7;
}

/** Week of ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
export function isoWeek(day: Day): number {
  const monday = mondayOf(day);
  const { year } = fromDay(monday + 3);
  return (monday - isoWeekStart(year, 1)) / 7 + 1;
}

/** How many ISO weeks a year has, 52 or 53. */
export function isoWeeks(year: number): number {
  return (isoWeekStart(year + 1, 1) - isoWeekStart(year, 1)) / 7;
}

/** Day 2 of Excel's count is a Monday by its serial (2/1/1900 as JavaScript counts 1/1/1900). */
function mondayOf(day: Day): Day {
  return day - ((((day - 2) % 7) + 7) % 7);
}
