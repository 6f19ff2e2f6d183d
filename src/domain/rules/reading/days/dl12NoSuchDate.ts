import type { Entry } from '../../../entries/entry';
import type { Fix } from '../../../findings/finding';
import { printDay, type Day } from '../../../number/dates/date';
import { nearestDay, whyNoDay } from '../../../number/dates/nearestDay';
import { writtenDay } from '../../../number/dates/writtenDay';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { unreadables } from '../cells/unreadables';

export const dl12NoSuchDate: Rule = {
  id: 'DL12',
  title: 'Ngày không có trong lịch',
  severity: 'Lỗi',
  example: 'Thời hạn ghi 31/4/2026.',
  remedy: 'Sửa lại ngày.',
  *check(facts) {
    for (const { entry, why, header } of unreadables(facts)) {
      if (why !== 'no-such-date') continue;
      const said = `Ô ${header} ghi ${quote(entry.text)}: không có ngày này trong lịch`;
      const day = monthFirst(entry.text);
      yield day === undefined
        ? { at: entry.at, message: `${said}${ofMonth(entry.text)}.` }
        : {
            at: entry.at,
            message: `${said}, gõ tháng trước ngày sau; có lẽ là ${printDay(day)}.`,
            fix: asDay(entry, day),
          };
    }
  },
};

/** ` (tháng 4 chỉ có 30 ngày): có lẽ là 30/4/2026`; the office tells which day it is, so nothing is written for it. */
function ofMonth(text: string): string {
  const [, day, month, year] = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text.trim()) ?? [];
  if (day === undefined) return ', sửa lại';
  const typed = { year: Number(year), month: Number(month), day: Number(day) };
  const nearest = nearestDay(typed);
  return `${whyNoDay(typed)}: ${nearest === undefined ? 'sửa lại' : `có lẽ là ${printDay(nearest)}`}`;
}

/** The one reading of `03/31/2026`, in which the second figure can only be the day. */
function monthFirst(text: string): Day | undefined {
  const [, month, , day, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u.exec(text.trim()) ?? [];
  return writtenDay(day, month, year);
}

function asDay({ at, raw }: Entry, day: Day): Fix {
  const changes = [{ ...at, before: raw, after: day, format: 'dd/mm/yyyy' }];
  return { label: `Ghi ${printDay(day)}`, certain: false, changes };
}
