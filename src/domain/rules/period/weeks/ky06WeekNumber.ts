import { fromDay, printDay, type Day } from '../../../number/dates/date';
import { infoPlace } from '../../info/infoItem';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { isoWeek } from '../../../number/dates/week';
import { weekNumbers } from './weekNumbers';
import { reportPeriod, type ReportPeriod } from '../reportPeriod';
import { weeksIn } from './weeksIn';

export const ky06WeekNumber: Rule = {
  id: 'KY06',
  title: 'Số tuần không khớp ngày',
  severity: 'Cảnh báo',
  example: '“tuần 14, từ 19/3 - 25/3/2026”: đáng ra là tuần 13.',
  remedy: 'Sửa số tuần hoặc ngày.',
  *check(facts) {
    yield* ownWeek(facts);
    yield* namedWeeks(facts);
  },
};

function* ownWeek(facts: Facts): Iterable<Remark> {
  const { kind, number, from, to } = reportPeriod(facts);
  if (kind !== 'Tuần' || number === undefined || from === undefined || to === undefined) return;
  if (to < from || to - from > 8 || number > 53) return;
  if (weekNumbers(from, to).includes(number)) return;
  yield {
    at: infoPlace(facts, 'ky_so'),
    also: [infoPlace(facts, 'tu_ngay'), infoPlace(facts, 'den_ngay')],
    message: sentence(number, from, to, isoWeek(to)),
  };
}

/**
 * By the report's own count where it has one, so that an office's rhythm is as good as ISO's. Days of Thông tin that are
 * themselves reported (KY01, KY03, KY05) are no measure for any week.
 */
function* namedWeeks(facts: Facts): Iterable<Remark> {
  const own = reportPeriod(facts);
  for (const { at, number, from, to } of weeksIn(facts)) {
    const byOwn = own.kind === 'Tuần' && own.number !== undefined && isMeasure(own);
    const right = byOwn
      ? (own.number ?? 0) + Math.round((from - (own.from ?? from)) / 7)
      : isoWeek(to);
    const sameYear = fromDay(to).year === own.year;
    const fits = byOwn && sameYear ? number === right : weekNumbers(from, to).includes(number);
    const known = declared(number, facts);
    if (!fits) yield { at, message: sentence(number, from, to, right) };
    else if (known && (known.from !== from || known.to !== to)) {
      yield {
        at,
        also: [known.at],
        message: `Lời ghi tuần ${number} là ${printDay(from)}–${printDay(to)}, ở Thông tin là ${printDay(known.from)}–${printDay(known.to)}: sửa một trong hai nơi.`,
      };
    }
  }
}

/** The days of this week or the next as Thông tin has them. */
function declared(week: number, facts: Facts) {
  const period = reportPeriod(facts);
  const { kind, number, from, to, nextFrom, nextTo } = period;
  if (kind !== 'Tuần' || number === undefined || !isMeasure(period)) return undefined;
  if (week === number && from !== undefined && to !== undefined)
    return { from, to, at: infoPlace(facts, 'tu_ngay') };
  return week === number + 1 && nextFrom !== undefined && nextTo !== undefined
    ? { from: nextFrom, to: nextTo, at: infoPlace(facts, 'ky_sau_tu_ngay') }
    : undefined;
}

/** Whether the first day may be counted from: no last day denies it. */
function isMeasure({ from, to }: ReportPeriod): boolean {
  return from !== undefined && (to === undefined || (to >= from && to - from <= 8));
}

function sentence(number: number, from: Day, to: Day, right: number): string {
  return `Tuần ${number} không khớp ngày ${printDay(from)}–${printDay(to)} (đáng ra tuần ${right}): sửa số tuần hoặc ngày.`;
}
