import type { Entry } from '../../entries/entry';
import type { Fix } from '../../finding';
import { fromDay, printDay } from '../../number/date';
import { formatKind } from '../../number/numberFormat';
import type { Rule } from '../rule';
import { unreadables } from './unreadables';

export const dl10DateInNumberColumn: Rule = {
  id: 'DL10',
  title: 'Excel đã đổi con số thành ngày',
  severity: 'Lỗi',
  example: 'Gõ phân số 10/12 vào Kết quả, Excel đổi thành ngày 10/12.',
  remedy: 'Định dạng ô là Text rồi gõ lại phân số, hoặc điền Tử số và Mẫu số.',
  *check(facts) {
    for (const { entry, why, header } of unreadables(facts)) {
      if (why !== 'date-in-number-column') continue;
      const fraction = typedFraction(entry, facts.entries.monthFirst);
      const meant =
        fraction === undefined
          ? 'gõ lại con số'
          : `nếu định gõ phân số ${fraction} thì gõ lại ở dạng Text`;
      const message = `Ô ${header} đang là ${shownAs(entry)}: ${meant}.`;
      yield {
        at: entry.at,
        message,
        ...(fraction !== undefined && { fix: asText(entry, fraction) }),
      };
    }
  },
};

function shownAs({ raw, text, format }: Entry): string {
  if (formatKind(format) === 'time')
    return `giờ ${text} chứ không phải con số (Excel tự đổi khi gõ dấu :)`;
  return `ngày ${printDay(Number(raw))} chứ không phải con số (Excel tự đổi khi gõ dấu /)`;
}

/** Excel takes two figures from 30 on for a year of the last century. */
const FIRST_YEAR = 1930;
const LAST_YEAR = 1999;

/**
 * What was typed, where only one fraction can have been: `10/12` becomes `d-mmm`, `9/45` becomes `mmm-yy`. A part that
 * is greater than its whole, or a date typed in full, is left to the officer.
 */
function typedFraction({ raw, format }: Entry, monthFirst: boolean): string | undefined {
  const { year, month, day } = fromDay(Number(raw));
  if (year < FIRST_YEAR) return undefined;
  const [part, whole] = monthFirst ? [month, day] : [day, month];
  if (/^d{1,2}[-/ ]mmm$/iu.test(format)) return part <= whole ? `${part}/${whole}` : undefined;
  const twoDigits = /^mmm[-/ ]yy$/iu.test(format) && year <= LAST_YEAR;
  return twoDigits ? `${month}/${year - 1900}` : undefined;
}

function asText({ at, raw }: Entry, fraction: string): Fix {
  return {
    label: `Ghi lại ${fraction}`,
    changes: [{ ...at, before: raw, after: fraction, format: '@' }],
  };
}
