import type { Entry } from '../../../entries/entry';
import { isOneFigure } from '../../../figures/targets/result';
import { readRange } from '../../../number/typed/readRange';
import { FIGURES } from '../../../sheets';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { figureRows } from '../../rows/dataRows';
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
    yield* twoNumbers(facts);
  },
};

/** `10/12` of what is counted one by one: which of the two is the figure, only the officer knows. */
function* twoNumbers(facts: Facts): Iterable<Remark> {
  const numbers = FIGURES.columns.filter(({ kind }) => kind === 'number');
  for (const { cells } of figureRows(facts)) {
    for (const { key, header } of numbers) {
      const { at, meaning, text } = cells[key];
      if (meaning.kind !== 'fraction' || isOneFigure(meaning, cells.unit.text)) continue;
      yield {
        at,
        ...(key === 'previous' && { severity: 'Cảnh báo' }),
        message: `Ô ${header} ghi ${quote(text)}, hai con số cho một số liệu tính bằng ${quote(cells.unit.text)}: ghi một con số, con số kia ghi ở dòng riêng.`,
        yieldsTo: ['TH06'],
      };
    }
  }
}

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
