import type { Entry } from '../../entries/entry';
import type { Remark, Rule } from '../rule';
import { codedRows } from './codedRows';
import { inOwnForm, mendedCode, turnedBody } from './documentCode';

export const vb04MalformedCode: Rule = {
  id: 'VB04',
  title: 'Số, ký hiệu sai dạng',
  severity: 'Cảnh báo',
  example: '“01- CTr/TU” thừa dấu cách; “31” thiếu ký hiệu.',
  remedy: 'Nhà nước: 31/KH-UBND; Đảng: 05-KH/ĐU; công văn: 489/UBND-VHXH; không có dấu cách.',
  *check(facts) {
    for (const { cells, read } of codedRows(facts)) {
      const { code } = cells;
      if (code.meaning.kind === 'blank') continue;
      const body = read && turnedBody(read);
      const other = read && inOwnForm(read);
      if (read && body !== undefined) yield mended(code, code.text.replace(read.body, body));
      else if (other !== undefined) yield mended(code, likeTyped(code.text, other));
      else if (!read) yield remarkOn(code);
    }
  },
};

function remarkOn({ at, raw, text }: Entry): Remark {
  const after = mendedCode(text);
  if (after !== undefined) return mended({ at, raw, text }, after);
  const shapes = 'nhà nước 31/KH-UBND, Đảng 05-KH/ĐU, công văn 489/UBND-VHXH';
  return {
    at,
    message: `Số, ký hiệu “${text}” sai dạng: ghi theo mẫu ${shapes}, không có dấu cách.`,
  };
}

function mended({ at, raw, text }: Pick<Entry, 'at' | 'raw' | 'text'>, after: string): Remark {
  const fix = { label: `Ghi ${after}`, changes: [{ ...at, before: raw, after, format: '@' }] };
  return { at, message: `Số, ký hiệu “${text}” sai dạng, đúng là “${after}”.`, fix };
}

/** A number typed with its zero (`08/NQ-ĐU`) keeps it. */
function likeTyped(typed: string, code: string): string {
  return code.replace(/^\d+/u, /^\d+/u.exec(typed)?.[0] ?? '');
}
