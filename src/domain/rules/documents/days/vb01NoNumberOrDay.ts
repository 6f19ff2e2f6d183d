import type { Row } from '../../../entries/entries';
import type { DocumentKey } from '../../../sheets/documents';
import { documentRows } from '../../rows/dataRows';
import { rowNames } from '../../rows/rowNames';
import { rowsOrColumn, type RowFault } from '../../rows/rowsOrColumn';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

export const vb01NoNumberOrDay: Rule = {
  id: 'VB01',
  title: 'Văn bản thiếu số, ký hiệu hoặc ngày',
  severity: 'Cảnh báo',
  example: 'Dòng “Tổ Đề án 06 của xã” không có số và ngày.',
  remedy: 'Điền số, ký hiệu và ngày của văn bản.',
  *check(facts) {
    const rows = documentRows(facts);
    const faults = rows.flatMap(faultOf);
    yield* rowsOrColumn(
      faults,
      rows.length,
      (numbers) =>
        `Cả ${numbers.length} văn bản (${rowNames(numbers)}) thiếu số, ký hiệu hoặc ngày: điền cho từng văn bản.`,
    );
  },
};

function faultOf({ row, cells }: Row<DocumentKey>): readonly RowFault[] {
  const { code, issuedOn, abstract, type } = cells;
  const noCode = code.at.cell !== '' && code.meaning.kind === 'blank';
  const noDay = issuedOn.at.cell !== '' && issuedOn.meaning.kind === 'blank';
  if (!noCode && !noDay) return [];
  const what = [...(noCode ? ['số, ký hiệu'] : []), ...(noDay ? ['ngày'] : [])].join(' và ');
  const name = abstract.text || type.text;
  const called = name === '' ? `ở dòng ${row}` : `${quote(name)} (dòng ${row})`;
  const message = `Văn bản ${called} thiếu ${what}: điền vào ô này.`;
  const at = noCode ? code.at : issuedOn.at;
  return [{ row, remark: { at, ...(noCode && noDay && { also: [issuedOn.at] }), message } }];
}
