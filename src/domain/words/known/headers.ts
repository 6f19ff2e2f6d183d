import { isGroupMarker } from '../../entries/tables/groupRow';
import type { FreeRow } from '../../tables/freeTables';

/** Whether a column, by the key of its header, holds the numbers of rows, or ranks: nobody tells them. */
export function isOrdinalHeader(key: string): boolean {
  return /(?:^| \/ )(?:stt|tt|số tt)$/u.test(key) || isRankHeader(key);
}

/** Whether a column, by the key of its header, gives each row its place. */
export function isRankHeader(key: string): boolean {
  return /(?:^| \/ )(?:xếp hạng|thứ hạng|hạng)(?: (?:theo|về) [^/]+)?$/u.test(key);
}

/** Whether a column, by the key of its header, says in what the numbers of each row are counted. */
export function isUnitHeader(key: string): boolean {
  return /^(?:đơn vị(?: tính)?|đvt)$/u.test(key);
}

/** The column of the name of an annex's row, beside its column of units; −1 where it has none. */
export function labelColumn(cells: FreeRow['cells'], units: number): number {
  return cells.findIndex(
    (cell, column) =>
      column !== units &&
      typeof cell?.raw === 'string' &&
      /\p{L}{2}/u.test(cell.text) &&
      !isGroupMarker(cell.text),
  );
}
