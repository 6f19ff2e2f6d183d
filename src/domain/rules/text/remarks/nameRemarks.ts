import type { Entry } from '../../../entries/entry';
import type { Facts } from '../../../facts';
import type { CountedSheet } from '../../../words/counted/countedSheets';
import { LONG, wrongNames, type WrongName } from '../../../words/counted/wrongNames';
import type { Remark } from '../../rule';
import { quote } from '../quote';

/** The cell that tells how a row stands, and what it tells. */
type StatusOf = (row: number) => { readonly entry: Entry; readonly status: string } | undefined;

/** So many rows left out of a list are named in the message. */
const MOST = 3;

/** Rows named under a status that their sheet does not give them, and lists of another length than is said. */
export function* nameRemarks(
  facts: Facts,
  kind: CountedSheet['kind'],
  statusOf: StatusOf,
): Iterable<Remark> {
  for (const wrong of wrongNames(facts)) {
    const { sheet, passage, claim, named, right } = wrong;
    if (sheet.kind !== kind) continue;
    if (!named) {
      yield {
        at: passage.at,
        severity: 'Cảnh báo',
        message: `Ghi ${claim.count?.digits ?? ''} ${sheet.noun} ${claim.said} nhưng kể tên ${right}: sửa con số, hoặc kể cho đủ.`,
      };
      continue;
    }
    const { entry, status } = statusOf(named.row) ?? {};
    if (!entry || status === undefined) continue;
    const row = sheet.names.get(named.row) ?? '';
    const left = leftOut(wrong);
    const mend =
      left === ''
        ? `sửa lời thành “${status.toLowerCase()}”, hoặc sửa ở trang tính ấy`
        : 'sửa một trong hai nơi';
    yield {
      at: passage.at,
      also: [entry.at],
      severity: 'Cảnh báo',
      message: `${['Lời ghi', quote(named.name, LONG), claim.said].join(' ').trimEnd()}, trang tính ${sheet.sheet} (ô ${entry.at.cell}, ${quote(row, 60)}) là “${status}”${left}: ${mend}.`,
    };
  }
}

/** Of a list that is told with its number, the rows that it should name: of all meant, or of so many as are said. */
function leftOut({ claim, unnamed, sheet }: WrongName): string {
  const { count, kind, said } = claim;
  if (count === undefined) return '';
  const readings = kind.values.flatMap((value) => value.readings);
  const counted = readings.find(({ size }) => size === count.value);
  const missing = counted ? unnamed.filter((row) => counted.has(row)) : unnamed;
  if (missing.length === 0 || missing.length > MOST) return '';
  const names = missing.map((row) => quote(sheet.names.get(row) ?? '', 60));
  return `; ${said} mà không kể: ${names.join(', ')}`;
}
