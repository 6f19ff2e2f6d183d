import { endOfMonth, toDay, type Day } from '../../number/dates/date';
import { isoWeekStart } from '../../number/dates/week';
import type { Period } from './period';

/**
 * How a period's dates follow from its name: by the calendar, or from the 15th to the 14th (Nghị định 09/2019/NĐ-CP,
 * Điều 12: a period begins on the 15th of the month before it and ends on the 14th of its last month).
 */
export type PeriodScheme = 'calendar' | 'decree';

/** First and last day of a period. */
export interface PeriodDates {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Dates of a period; weeks are ISO weeks under both schemes. `undefined` for Sơ kết and Đột xuất (whoever asks says
 * which), and for a number that the year does not have.
 */
export function periodDates(period: Period, scheme: PeriodScheme): PeriodDates | undefined {
  if (period.kind === 'Tuần') {
    const from = isoWeekStart(period.year, period.number);
    return { from, to: from + 6 };
  }
  const months = monthsOf(period);
  return months && isOfYear(months) ? monthDates(period.year, months, scheme) : undefined;
}

/** From which month to which a period runs: quý II is 4–6. */
function monthsOf({ kind, number }: Period): readonly [number, number] | undefined {
  switch (kind) {
    case 'Tháng':
      return [number, number];
    case 'Quý':
      return [3 * number - 2, 3 * number];
    case '6 tháng':
      return [6 * number - 5, 6 * number];
    case '9 tháng':
      return [1, 9];
    case 'Năm':
      return [1, 12];
    case 'Lũy kế':
      return [1, number];
    default:
      return undefined;
  }
}

function isOfYear([first, last]: readonly [number, number]): boolean {
  return first >= 1 && last >= first && last <= 12;
}

function monthDates(
  year: number,
  [first, last]: readonly [number, number],
  scheme: PeriodScheme,
): PeriodDates | undefined {
  const day = scheme === 'calendar' ? 1 : 15;
  const month = scheme === 'calendar' ? first : first - 1;
  const from = toDay(month === 0 ? { year: year - 1, month: 12, day } : { year, month, day });
  const to = scheme === 'calendar' ? endOfMonth(year, last) : toDay({ year, month: last, day: 14 });
  return from === undefined || to === undefined ? undefined : { from, to };
}
