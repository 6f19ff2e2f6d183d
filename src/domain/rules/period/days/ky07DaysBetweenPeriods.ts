import { printDay } from '../../../number/dates/date';
import type { Rule } from '../../rule';
import { reportPeriod } from '../reportPeriod';
import { weeksIn } from '../weeks/weeksIn';

export const ky07DaysBetweenPeriods: Rule = {
  id: 'KY07',
  title: 'Giữa kỳ trước và kỳ này thiếu ngày',
  severity: 'Cảnh báo',
  example: 'Lời báo cáo nói tuần 14 là 19/3–25/3, kỳ này từ 02/4: thiếu 26/3–01/4.',
  remedy: 'Sửa ngày của tuần trước, hoặc Từ ngày của kỳ này.',
  *check(facts) {
    const { kind, number, from, to } = reportPeriod(facts);
    if (kind !== 'Tuần' || number === undefined || from === undefined) return;
    if (to !== undefined && to < from) return;
    for (const week of weeksIn(facts)) {
      const missing = from - week.to - 1;
      if (week.number !== number - 1 || missing <= 0) continue;
      const gap = `${printDay(week.to + 1)}–${printDay(from - 1)}`;
      yield {
        at: week.at,
        message: `Tuần ${week.number} kết thúc ${printDay(week.to)}, kỳ này bắt đầu ${printDay(from)}: thiếu ${missing} ngày (${gap}).`,
      };
    }
  },
};
