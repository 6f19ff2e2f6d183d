import { printDay } from '../../../number/dates/date';
import { serialSpan } from '../../../number/dates/serial';
import type { Rule } from '../../rule';
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
      const message = `Ô ${header} ghi ${quote(entry.text)}, không đọc được là ngày: ghi dạng 26/4/2026, 04/2026 hoặc Quý II/2026.`;
      yield { at: entry.at, message, ...(inInfo && { severity: 'Lỗi' }) };
    }
  },
};
