import { printDay, type DateSpan } from '../../../number/dates/date';
import { readDate } from '../../../number/dates/readDate';
import type { Rule } from '../../rule';
import { documentsIn } from '../../text/documentsIn';
import { infoDate, infoLines, infoPlace } from '../infoItem';

export const tt15RequestOnDayOff: Rule = {
  id: 'TT15',
  title: 'Ngày của văn bản yêu cầu đáng ngờ',
  severity: 'Gợi ý',
  example: 'Văn bản yêu cầu ngày 26/4/2026 là Chủ nhật, trùng ngày chốt số liệu.',
  remedy: 'Kiểm tra lại ngày của văn bản yêu cầu.',
  *check(facts) {
    const cut = infoDate(facts, 'chot_so_lieu');
    for (const line of infoLines(facts, 'van_ban_yeu_cau')) {
      for (const { code, day = '' } of documentsIn(line)) {
        const doubt = doubtOf(readDate(day), cut);
        if (doubt === undefined) continue;
        yield {
          at: infoPlace(facts, 'van_ban_yeu_cau'),
          message: `Văn bản yêu cầu ${code} ngày ${day} ${doubt}: kiểm tra lại ngày.`,
        };
      }
    }
  },
};

function doubtOf(date: ReturnType<typeof readDate>, cut: DateSpan | undefined): string | undefined {
  if (typeof date !== 'object') return undefined;
  // Excel's day 1 was a Sunday: days that leave 1 when divided by 7 are Sundays.
  const sunday = date.to % 7 === 1;
  const sameDay = cut?.precision === 'day' && cut.to === date.to;
  const doubts = [
    ...(sunday ? ['là Chủ nhật'] : []),
    ...(sameDay ? [`trùng ngày chốt số liệu ${printDay(date.to)}`] : []),
  ];
  return doubts.length === 0 ? undefined : doubts.join(', ');
}
