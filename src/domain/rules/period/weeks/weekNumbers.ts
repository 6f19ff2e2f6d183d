import { fromDay, toDay, type Day } from '../../../number/dates/date';
import { isoWeek } from '../../../number/dates/week';

/** Numbers that a week may bear: ISO's of its first or last day, or counted in sevens from New Year. */
export function weekNumbers(from: Day, to: Day): readonly number[] {
  return [isoWeek(from), isoWeek(to), sevenths(from), sevenths(to)];
}

function sevenths(day: Day): number {
  const newYear = toDay({ year: fromDay(day).year, month: 1, day: 1 }) ?? day;
  return Math.floor((day - newYear) / 7) + 1;
}
