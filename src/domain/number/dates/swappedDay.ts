import { fromDay, toDay, type Day } from './date';

/** The other day that the same figures may mean: 03/4/2026 for 04/3/2026; none where there is no other. */
export function swappedDay(value: Day): Day | undefined {
  const { year, month, day } = fromDay(value);
  return day === month || day > 12 ? undefined : toDay({ year, month: day, day: month });
}
