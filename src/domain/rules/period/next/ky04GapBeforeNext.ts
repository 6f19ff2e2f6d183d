import { printDay } from '../../../number/dates/date';
import { infoPlace } from '../../info/infoItem';
import type { Rule } from '../../rule';
import { usualSpans } from '../days/usualSpans';
import { reportPeriod, type ReportPeriod } from '../reportPeriod';

/** A period closed early (data to 16/5 for “5 tháng”) goes on from its usual end: that is KY02's. */
export const ky04GapBeforeNext: Rule = {
  id: 'KY04',
  title: 'Giữa kỳ này và kỳ sau có ngày bỏ trống',
  severity: 'Cảnh báo',
  example: 'Kỳ này đến 08/4/2026, Kỳ sau từ 11/4/2026.',
  remedy: 'Kỳ sau bắt đầu ngay ngày hôm sau.',
  *check(facts) {
    const period = reportPeriod(facts);
    const { to, nextFrom } = period;
    if (to === undefined || nextFrom === undefined || nextFrom <= to + 1) return;
    if (usualSpans(period).some((span) => span.to + 1 === nextFrom)) return;
    if (nextNineMonths(period).includes(nextFrom)) return;
    yield {
      at: infoPlace(facts, 'ky_sau_tu_ngay'),
      message: `Kỳ sau bắt đầu ${printDay(nextFrom)}, bỏ trống ${nextFrom - to - 1} ngày sau ${printDay(to)}: sửa một trong hai ngày.`,
    };
  },
};

/** The next nine months begin with the next year, where Sang kỳ mới puts them too. */
function nextNineMonths(period: ReportPeriod): readonly number[] {
  if (period.kind !== '9 tháng' || period.year === undefined) return [];
  return usualSpans({ ...period, year: period.year + 1 }).map(({ from }) => from);
}
