import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { unreadables } from './unreadables';

export const dl12NoSuchDate: Rule = {
  id: 'DL12',
  title: 'Ngày không có trong lịch',
  severity: 'Lỗi',
  example: 'Thời hạn ghi 31/4/2026.',
  remedy: 'Sửa lại ngày.',
  *check(facts) {
    for (const { entry, why, header } of unreadables(facts)) {
      if (why !== 'no-such-date') continue;
      yield {
        at: entry.at,
        message: `Ô ${header} ghi ${quote(entry.text)}: không có ngày này trong lịch, sửa lại.`,
      };
    }
  },
};
