import { fromDay, toDay, type Day } from '../../number/date';

/** Week of ISO 8601: weeks begin on Monday, week 1 holds the year's first Thursday. */
export function isoWeek(day: Day): number {
  const thursday = day + 3 - weekday(day);
  const { year } = fromDay(thursday);
  const newYear = toDay({ year, month: 1, day: 1 }) ?? thursday;
  return Math.floor((thursday - newYear) / 7) + 1;
}

/** Monday 0 … Sunday 6. */
function weekday(day: Day): number {
  return (day + 5) % 7;
}
