import { printDay, type Day } from '../../../number/dates/date';
import { memo } from '../../../memo/memo';
import type { Rule } from '../../rule';
import { toldCodes, unlisted } from './mentions';
import { codedRows, type CodedRow } from '../codes/codedRows';
import { codeKey, type DocumentCode } from '../codes/documentCode';
import { mayIssue } from '../codes/issuers';

export const vb21LettersOtherwise: Rule = {
  id: 'VB21',
  title: 'Cùng số, cùng ngày mà ký hiệu khác danh mục',
  severity: 'Cảnh báo',
  example:
    'Danh mục có 541/UBND-VP ngày 09/6/2026, lời: “ngày 09/6/2026 … Công văn số 541/UBND-KT”.',
  remedy: 'Sửa ký hiệu ở một trong hai nơi.',
  yieldsTo: ['VB03'],
  *check(facts) {
    const dated = unlisted(facts).filter(({ day, near }) => (day ?? near) !== undefined);
    if (dated.length === 0) return;
    const listed = byNumberAndDay(facts);
    for (const { code, read, day, near, at, after } of dated) {
      const when = day ?? near;
      const row = when === undefined ? undefined : listed.get(`${read.number} ${when}`);
      if (!row || when === undefined) continue;
      if (toldCodes(facts).has(codeKey(row.cells.code.text)) || isIssuersOwn(after, read, row))
        continue;
      const { code: right } = row.cells;
      yield {
        at,
        also: [right.at],
        message: `Lời ghi văn bản số ${code} ngày ${printDay(when)}, ${right.at.sheet} (ô ${right.at.cell}) có ${right.text} cùng ngày: có lẽ là ${right.text}, sửa ký hiệu ở một trong hai nơi.`,
      };
    }
  },
};

/** Listed documents by number and day, where the two tell one of them. */
const byNumberAndDay = memo((facts): ReadonlyMap<string, CodedRow> => {
  const found = new Map<string, CodedRow | undefined>();
  for (const row of codedRows(facts)) {
    const day: Day | undefined = row.issued?.precision === 'day' ? row.issued.to : undefined;
    if (!row.read || day === undefined) continue;
    const key = `${row.read.number} ${day}`;
    found.set(key, found.has(key) ? undefined : row);
  }
  return new Map([...found].flatMap(([key, row]) => (row ? [[key, row] as const] : [])));
});

/** `12-NQ/TU … của Tỉnh ủy`: whoever is named behind it issues such codes, and none as the listed one. */
function isIssuersOwn(after: string, read: DocumentCode, row: CodedRow): boolean {
  const [, issuer] = /^ (?:của|do) (.{3,40})/u.exec(after) ?? [];
  if (issuer === undefined) return false;
  return mayIssue(issuer, read.body) && !mayIssue(issuer, row.read?.body ?? '');
}
