import type { Row } from '../../entries/entries';
import { fromDay } from '../../number/date';
import type { DocumentKey } from '../../sheets/documents';
import { headerKey } from '../../vietnamese';
import { documentRows } from '../rows/dataRows';
import { duplicates } from '../rows/duplicates';
import type { Rule } from '../rule';
import { remembering } from '../text/remembering';

type Cells = Row<DocumentKey>['cells'];

/** Numbers begin anew each year and per type and body (NĐ 30/2020, Điều 15); the Party's QĐ is two types. */
export const vb02DoubleDocument: Rule = {
  id: 'VB02',
  title: 'Văn bản trùng nhau',
  severity: 'Lỗi',
  example: 'Hai dòng cùng là Quyết định số 47/QĐ-UBND ngày 18/7/2025.',
  remedy: 'Xóa dòng trùng, hoặc sửa số, ký hiệu.',
  *check(facts) {
    for (const [first, again] of duplicates(documentRows(facts), ({ cells }) => keyOf(cells))) {
      const message = `Dòng ${again.row} trùng dòng ${first.row}: cùng ${again.cells.type.text || 'văn bản'} số ${again.cells.code.text}. Xóa một dòng hoặc sửa số, ký hiệu.`;
      yield { at: again.cells.code.at, also: [first.cells.code.at], message };
    }
  },
};

function keyOf({ type, code, issuer, issuedOn }: Cells): string {
  const number = code.text.replace(/\s/gu, '').toLowerCase();
  const day = issuedOn.meaning.kind === 'date' ? issuedOn.meaning.span.to : undefined;
  const year = day === undefined ? '' : fromDay(day).year;
  return number === '' ? '' : [nameKey(type.text), number, nameKey(issuer.text), year].join('|');
}

const nameKey = remembering(headerKey);
