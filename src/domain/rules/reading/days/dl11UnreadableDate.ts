import type { Entry } from '../../../entries/entry';
import { printDay, type Day } from '../../../number/dates/date';
import { likelyDate } from '../../../number/dates/likelyDate';
import { serialSpan } from '../../../number/dates/serial';
import { reportPeriod } from '../../period/reportPeriod';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { unreadables } from '../cells/unreadables';

/** The report's own dates stand in the header and count what is overdue; others only in a table. */
export const dl11UnreadableDate: Rule = {
  id: 'DL11',
  title: 'Không đọc được là ngày',
  severity: 'Cảnh báo',
  example: 'Thời hạn ghi “khi có hướng dẫn”.',
  remedy: 'Ghi ngày (26/4/2026), tháng (04/2026), quý (Quý II/2026) hoặc Thường xuyên.',
  *check(facts) {
    for (const { entry, why, header, inInfo } of unreadables(facts)) {
      if (why !== 'not-a-date') continue;
      const day = typeof entry.raw === 'number' ? serialSpan(entry.raw, 'date') : undefined;
      if (day) {
        const date = printDay(day.to);
        yield {
          at: entry.at,
          message: `Ô ${header} là ngày ${date} nhưng đang hiện thành một con số: đặt định dạng ngày cho ô.`,
          fix: {
            label: `Hiện ${date}`,
            certain: false,
            changes: [{ ...entry.at, before: entry.raw, after: day.to, format: 'dd/mm/yyyy' }],
          },
          ...(inInfo && { severity: 'Lỗi' }),
        };
        continue;
      }
      yield {
        ...remarkOn(entry, header, likelyDate(entry.text, reportPeriod(facts).year)),
        ...(inInfo && { severity: 'Lỗi' }),
      };
    }
  },
};

/** A day that its typing gives away is proposed; of others, how a day is typed. */
function remarkOn({ at, raw, text }: Entry, header: string, meant: Day | undefined): Remark {
  const said = `Ô ${header} ghi ${quote(text)}, không đọc được là ngày`;
  if (meant === undefined)
    return { at, message: `${said}: ghi dạng 26/4/2026, 04/2026 hoặc Quý II/2026.` };
  const date = printDay(meant);
  return {
    at,
    message: `${said}: có lẽ là ${date}.`,
    fix: {
      label: `Ghi ${date}`,
      certain: false,
      changes: [{ ...at, before: raw, after: meant, format: 'dd/mm/yyyy' }],
    },
  };
}
