import type { Entry } from '../../../entries/entry';
import { readRange } from '../../../number/typed/readRange';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { adviceOn } from './adviceOn';
import { likelyFix } from './likelyFix';
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
      const right = key === 'goal' ? turnedRange(entry.text) : undefined;
      if (right !== undefined) {
        yield turned(entry, header, right);
        continue;
      }
      const advice = adviceOn(entry.text, '', entry.at.sheet !== facts.entries.info.sheet);
      const message = `Ô ${header} ghi ${quote(entry.text)}, không đọc được là số: ${advice}.`;
      const fix = likelyFix(entry);
      const weight = key === 'previous' && ({ severity: 'Cảnh báo' } as const);
      yield { at: entry.at, message, ...weight, ...(fix && { fix }) };
    }
  },
};

/** `6 - 4` with its ends turned back; `undefined` for what is no range either way. */
function turnedRange(text: string): string | undefined {
  const [, first, second] = /^\s*([\d.,]+)\s*[-–]\s*([\d.,]+)\s*$/u.exec(text) ?? [];
  const right = `${second ?? ''} - ${first ?? ''}`;
  return first !== undefined && readRange(right) ? right : undefined;
}

function turned({ at, raw, text }: Entry, header: string, right: string): Remark {
  return {
    at,
    message: `Ô ${header} ghi ${quote(text)}, số đầu lớn hơn số cuối: có lẽ là “${right}”.`,
    fix: {
      label: `Ghi ${right}`,
      certain: false,
      changes: [{ ...at, before: raw, after: right, format: '@' }],
    },
  };
}
