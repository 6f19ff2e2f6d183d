import { mostOf } from '../../../figures/period/period';
import { printDay } from '../../../number/dates/date';
import { infoPlace } from '../../info/infoItem';
import type { Rule } from '../../rule';
import { reportPeriod, type ReportPeriod } from '../reportPeriod';
import { usualSpans } from '../days/usualSpans';

export const ky19NextPeriodTooLong: Rule = {
  id: 'KY19',
  title: 'Kỳ sau dài hoặc ngắn hơn một kỳ',
  severity: 'Cảnh báo',
  example: 'Báo cáo tháng 9 mà kỳ sau ghi 01/10–30/11.',
  remedy: 'Sửa Kỳ sau đến ngày.',
  *check(facts) {
    const period = reportPeriod(facts);
    const { nextFrom, nextTo } = period;
    const spans = usualSpans(following(period)).filter(({ from }) => from === nextFrom);
    const [usual] = spans;
    if (nextFrom === undefined || nextTo === undefined || nextTo < nextFrom) return;
    if (!usual || spans.some(({ to }) => to === nextTo)) return;
    yield {
      at: infoPlace(facts, 'ky_sau_den_ngay'),
      also: [infoPlace(facts, 'ky_sau_tu_ngay')],
      message: `Kỳ sau ghi ${printDay(nextFrom)}–${printDay(nextTo)}, ${nextTo > usual.to ? 'dài' : 'ngắn'} hơn một kỳ: có lẽ đến ${printDay(usual.to)}.`,
    };
  },
};

/** The period of the same kind right behind it. */
function following(period: ReportPeriod): ReportPeriod {
  const { kind, number = 0, year } = period;
  if (kind === undefined || year === undefined || kind === 'Lũy kế') return {};
  if (kind === 'Năm') return { kind, year: year + 1 };
  const isLast = number === mostOf(kind, year);
  return { kind, number: isLast ? 1 : number + 1, year: isLast ? year + 1 : year };
}
