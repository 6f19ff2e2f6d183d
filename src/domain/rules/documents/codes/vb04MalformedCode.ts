import { clip } from '../../../letters/clipped';
import type { Entry } from '../../../entries/entry';
import type { Remark, Rule } from '../../rule';
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
      if (read && body !== undefined) yield mended(code, code.text.replace(read.body, body), true);
      else if (other !== undefined) yield mended(code, likeTyped(code.text, other), false);
      else if (!read) yield remarkOn(code);
    }
  },
};

function remarkOn({ at, raw, text }: Entry): Remark {
  const after = mendedCode(text);
  if (after !== undefined) return mended({ at, raw, text }, after, sameSigns(text, after));
  const shapes = 'nhà nước 31/KH-UBND, Đảng 05-KH/ĐU, công văn 489/UBND-VHXH';
  return {
    at,
    message: `Số, ký hiệu “${clip(text)}” sai dạng: ghi theo mẫu ${shapes}, không có dấu cách.`,
  };
}

function mended(
  { at, raw, text }: Pick<Entry, 'at' | 'raw' | 'text'>,
  after: string,
  certain: boolean,
): Remark {
  const changes = [{ ...at, before: raw, after, format: '@' }];
  const message = `Số, ký hiệu “${clip(text)}” sai dạng, ${certain ? 'đúng là' : 'có lẽ là'} “${clip(after)}”.`;
  return { at, message, fix: { label: `Ghi ${after}`, certain, changes } };
}

/** The same letters, figures and slashes in the same order: only blanks, dashes and small letters are other. */
function sameSigns(typed: string, right: string): boolean {
  const signs = (text: string) => text.toUpperCase().replace(/[^\p{L}\d/]/gu, '');
  return signs(typed.replace(/^\s*số\s*:?\s*/iu, '')) === signs(right);
}

/** A number typed with its zero (`08/NQ-ĐU`) keeps it. */
function likeTyped(typed: string, code: string): string {
  return code.replace(/^\d+/u, /^\d+/u.exec(typed)?.[0] ?? '');
}
