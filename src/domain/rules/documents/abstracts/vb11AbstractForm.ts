import type { Row } from '../../../entries/entries';
import type { DocumentKey } from '../../../sheets/documents';
import { documentRows } from '../../rows/dataRows';
import { rowNames } from '../../rows/rowNames';
import type { Remark, Rule } from '../../rule';
import { textChange } from '../../text/textChange';

type DocumentRow = Row<DocumentKey>;

export const vb11AbstractForm: Rule = {
  id: 'VB11',
  title: 'Hình thức của trích yếu',
  severity: 'Gợi ý',
  example:
    'Trích yếu kết thúc bằng “;” hoặc “,”; mở đầu bằng chữ in hoa cả từ “KẾ HOẠCH”; ngoặc chưa đóng.',
  remedy: 'Bỏ dấu ở cuối, viết hoa chữ cái đầu, đóng ngoặc.',
  *check(facts) {
    const rows = documentRows(facts).filter(({ cells }) => cells.abstract.text !== '');
    yield* punctuated(rows.filter(({ cells }) => /[;,]/.test(cells.abstract.text.slice(-1))));
    yield* about(
      rows.filter(({ cells }) => /^\p{Lu}{2,}(?: \p{Lu}{2,})+/u.test(cells.abstract.text)),
      'viết hoa cả từ ở đầu',
    );
    yield* about(
      rows.filter(({ cells }) => isOpen(cells.abstract.text)),
      'có ngoặc chưa đóng hoặc thừa',
    );
  },
};

function* punctuated(rows: readonly DocumentRow[]): Iterable<Remark> {
  for (const remark of about(rows, 'kết thúc bằng “;” hoặc “,”')) {
    const changes = rows.flatMap(({ cells: { abstract } }) => {
      const { raw, at } = abstract;
      return typeof raw === 'string'
        ? [textChange(at, raw, raw.replace(/(?<![;,\s])[;,\s]+$/u, ''))]
        : [];
    });
    yield {
      ...remark,
      fix: { label: `Bỏ dấu cuối ở ${changes.length} ô`, certain: true, changes },
    };
  }
}

function* about(rows: readonly DocumentRow[], what: string): Iterable<Remark> {
  const [first, ...others] = rows;
  if (!first) return;
  const also = others.map(({ cells }) => cells.abstract.at);
  yield {
    at: first.cells.abstract.at,
    also,
    message: `Trích yếu ở ${rowNames(rows.map(({ row }) => row))} ${what}.`,
  };
}

function isOpen(text: string): boolean {
  if (!/[()]/.test(text)) return false;
  return text.split('(').length !== text.split(')').length && !/^\(?\d+\)|[a-zđ]\)/u.test(text);
}
