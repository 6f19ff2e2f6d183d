import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { unreadables } from './unreadables';

export const dl09UnreadableNumber: Rule = {
  id: 'DL09',
  title: 'Không đọc được là số',
  severity: 'Lỗi',
  example: 'Kỳ này ghi “khoảng hai trăm”; Mẫu số ghi “12 hồ sơ chờ”.',
  remedy: 'Ghi một con số: 1.234 hoặc 72,5; chữ giải thích ghi ở Ghi chú.',
  *check(facts) {
    for (const { entry, why, header, key } of unreadables(facts)) {
      if (why !== 'not-a-number') continue;
      const message = `Ô ${header} ghi ${quote(entry.text)}, không đọc được là số: ghi một con số, phần chữ chuyển sang Ghi chú.`;
      yield { at: entry.at, message, ...(key === 'previous' && { severity: 'Cảnh báo' }) };
    }
  },
};
