import type { Entry } from '../../../entries/entry';
import { holdsFractions } from '../../../figures/targets/result';
import type { Fix } from '../../../findings/finding';
import { fromDay, printDay } from '../../../number/dates/date';
import { formatKind } from '../../../number/numberFormat';
import { TARGETS } from '../../../sheets';
import type { Rule } from '../../rule';
import { unreadables, type UnreadableCell } from './unreadables';

export const dl10DateInNumberColumn: Rule = {
  id: 'DL10',
  title: 'Excel đã đổi con số thành ngày',
  severity: 'Lỗi',
  example: 'Gõ phân số 10/12 vào Kết quả, Excel đổi thành ngày 10/12.',
  remedy: 'Đặt ô ở định dạng Văn bản rồi gõ lại phân số, hoặc điền Tử số và Mẫu số.',
  *check(facts) {
    for (const cell of unreadables(facts)) {
      const { entry, why, header } = cell;
      if (why !== 'date-in-number-column') continue;
      const typed = typedText(cell, facts.entries.monthFirst);
      const meant =
        typed === undefined
          ? 'gõ lại con số'
          : `có lẽ là ${typed}; đặt ô ở định dạng Văn bản rồi gõ lại`;
      yield {
        at: entry.at,
        message: `Ô ${header} đang là ${shownAs(entry)}: ${meant}.`,
        ...(typed !== undefined && { fix: asText(entry, typed) }),
      };
    }
  },
};

function shownAs({ raw, text, format }: Entry): string {
  if (formatKind(format) === 'time')
    return `giờ ${text} chứ không phải con số (Excel tự đổi khi gõ dấu :)`;
  return `ngày ${printDay(Number(raw))} chứ không phải con số (Excel tự đổi khi gõ dấu / hoặc dấu -)`;
}

/** Excel takes two figures from 30 on for a year of the last century. */
const FIRST_YEAR = 1930;
const LAST_YEAR = 1999;

/** Columns that hold one number, never two. */
const SINGLE: ReadonlySet<string> = new Set(
  TARGETS.columns.filter(({ single }) => single).map(({ key }) => key),
);

/**
 * What may have been typed: in Mục tiêu a range, elsewhere a fraction where the unit allows one. `10/12` and `10-12` both
 * become `d-mmm`, `9/45` becomes `mmm-yy`. A part that is greater than its whole, or a date typed in full, is left to
 * the officer.
 */
function typedText({ entry, key, unit }: UnreadableCell, monthFirst: boolean): string | undefined {
  const [part, whole] = typedPair(entry, monthFirst) ?? [];
  if (part === undefined || whole === undefined) return undefined;
  if (key === 'goal') return part < whole ? `${part} - ${whole}` : undefined;
  return SINGLE.has(key) || !holdsFractions(unit) ? undefined : `${part}/${whole}`;
}

function typedPair(
  { raw, format }: Entry,
  monthFirst: boolean,
): readonly [number, number] | undefined {
  const { year, month, day } = fromDay(Number(raw));
  if (year < FIRST_YEAR) return undefined;
  const [part, whole] = monthFirst ? [month, day] : [day, month];
  if (/^d{1,2}[-/ ]mmm$/iu.test(format)) return part <= whole ? [part, whole] : undefined;
  const twoDigits = /^mmm[-/ ]yy$/iu.test(format) && year <= LAST_YEAR;
  return twoDigits ? [month, year - 1900] : undefined;
}

function asText({ at, raw }: Entry, fraction: string): Fix {
  return {
    label: `Ghi lại ${fraction}`,
    certain: false,
    changes: [{ ...at, before: raw, after: fraction, format: '@' }],
  };
}
