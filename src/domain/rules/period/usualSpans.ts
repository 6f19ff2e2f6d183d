import { endOfMonth, toDay, type Day } from '../../number/date';
import type { ReportPeriod } from './reportPeriod';

/** First and last day of a period, and whose count it is. */
export interface UsualSpan {
  readonly preset: string;
  readonly from: Day;
  readonly to: Day;
}

/** From which month to which a period of the year runs: quý II is 4–6. */
function monthsOf({ kind, number = 0 }: ReportPeriod): readonly [number, number] | undefined {
  switch (kind) {
    case 'Tháng':
      return [number, number];
    case 'Quý':
      return [number * 3 - 2, number * 3];
    case '6 tháng':
      return [number * 6 - 5, number * 6];
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

/**
 * The two ways in which a period's days are counted: by the calendar, and by NĐ 09/2019, Điều 12 (from the 15th of the
 * month before to the 14th of the last month). None for weeks and for reports without a fixed period.
 */
export function usualSpans(period: ReportPeriod): readonly UsualSpan[] {
  const months = monthsOf(period);
  const { year } = period;
  if (!months || year === undefined) return [];
  const [first, last] = months;
  if (first < 1 || last > 12 || last < first) return [];
  const from = toDay({ year, month: first, day: 1 });
  const decreeFrom =
    first === 1
      ? toDay({ year: year - 1, month: 12, day: 15 })
      : toDay({ year, month: first - 1, day: 15 });
  const decreeTo = toDay({ year, month: last, day: 14 });
  if (from === undefined || decreeFrom === undefined || decreeTo === undefined) return [];
  return [
    { preset: 'lịch', from, to: endOfMonth(year, last) },
    { preset: 'Nghị định 09/2019/NĐ-CP', from: decreeFrom, to: decreeTo },
  ];
}
