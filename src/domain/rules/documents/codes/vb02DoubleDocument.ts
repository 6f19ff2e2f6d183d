import type { Row } from '../../../entries/entries';
import { fromDay } from '../../../number/dates/date';
import type { DocumentKey } from '../../../sheets/documents';
import { headerKey, sameName } from '../../../letters/vietnamese';
import { documentRows } from '../../rows/dataRows';
import { duplicates } from '../../rows/duplicates';
import { likeness } from '../../rows/likeness';
import type { Rule } from '../../rule';
import { perText } from '../../../memo/perText';

type Cells = Row<DocumentKey>['cells'];

/** Numbers begin anew each year and per type and body (NĐ 30/2020, Điều 15); the Party's QĐ is two types. */
export const vb02DoubleDocument: Rule = {
  id: 'VB02',
  title: 'Văn bản trùng nhau',
  severity: 'Lỗi',
  example: 'Hai dòng cùng là Quyết định số 47/QĐ-UBND ngày 18/7/2025.',
  remedy:
    'Hai dòng giống hệt nhau thì xóa một dòng; hai văn bản khác nhau thì sửa số, ký hiệu của dòng ghi sai.',
  *check(facts) {
    const pairs = duplicates(
      documentRows(facts),
      ({ cells }) => keyOf(cells),
      ({ cells }) => likeness(cells.code.text),
    );
    for (const [first, again] of pairs) {
      const other = differing(first.cells, again.cells);
      const mend =
        other === undefined
          ? 'Xóa một dòng.'
          : `Hai dòng khác nhau ở cột ${other}: kiểm tra số, ký hiệu của hai văn bản, sửa dòng ghi sai.`;
      const message = `Dòng ${again.row} trùng dòng ${first.row}: cùng ${again.cells.type.text || 'văn bản'} số ${again.cells.code.text}. ${mend}`;
      yield { at: again.cells.code.at, also: [first.cells.code.at], message };
    }
  },
};

/** The first column in which two rows say different things: then they are two documents, and none may go. */
function differing(first: Cells, again: Cells): string | undefined {
  const differ = (key: 'issuedOn' | 'abstract' | 'note') =>
    !sameName(first[key].text, again[key].text);
  if (differ('issuedOn')) return 'Ngày ban hành';
  if (differ('abstract')) return 'Trích yếu';
  return differ('note') ? 'Ghi chú' : undefined;
}

function keyOf({ type, code, issuer, issuedOn }: Cells): string {
  const number = code.text.replace(/\s/gu, '').toLowerCase();
  const day = issuedOn.meaning.kind === 'date' ? issuedOn.meaning.span.to : undefined;
  const year = day === undefined ? '' : fromDay(day).year;
  return number === '' ? '' : [nameKey(type.text), number, nameKey(issuer.text), year].join('|');
}

const nameKey = perText(headerKey);
