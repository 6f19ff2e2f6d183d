import type { Entry } from '../../../entries/entry';
import type { Facts } from '../../../facts';
import type { CountedSheet } from '../../../words/counted/countedSheets';
import { wrongNames, type WrongName } from '../../../words/counted/wrongNames';
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
    yield {
      at: passage.at,
      also: [entry.at],
      severity: 'Cảnh báo',
      message: `Lời ghi ${quote(named.name)} ${claim.said}, trang tính ${sheet.sheet} (ô ${entry.at.cell}, ${quote(row, 60)}) là “${status}”${leftOut(wrong)}: sửa một trong hai nơi.`,
    };
  }
}

/** Of a list that is told with its number, the rows that it should name. */
function leftOut({ claim, unnamed, sheet }: WrongName): string {
  if (claim.count === undefined || unnamed.length === 0 || unnamed.length > MOST) return '';
  const names = unnamed.map((row) => quote(sheet.names.get(row) ?? '', 60));
  return `; ${claim.said} mà không kể: ${names.join(', ')}`;
}
