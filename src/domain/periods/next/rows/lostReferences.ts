import { formulasIn, type FormulaCell } from '../../../entries/cells/gridCells';
import { referencesIn, type Corner } from '../../../entries/cells/referencesIn';
import type { Grid } from '../../../grid';
import { cellAddress, placeKey } from '../../../place';
import type { Place } from '../../../place';
import type { RowRemoval } from '../plan';

/** More cells than these are counted, not named. */
const MOST_NAMED = 10;

/**
 * Formulas that stay and read nothing but cells of rows that leave: Excel makes `#REF!` of such a reference. They are
 * named before anything is written; a range of which a row stays only shrinks.
 */
export function lostReferences(
  sheets: readonly Grid[],
  removals: readonly RowRemoval[],
  changes: readonly Place[],
): readonly string[] {
  if (removals.length === 0) return [];
  const rewritten = new Set(changes.map(placeKey));
  const cells = sheets
    .flatMap(formulasIn)
    .filter((one) => losesReference(one, removals))
    .map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`)
    .filter((cell) => !rewritten.has(cell));
  if (cells.length === 0) return [];
  const named = cells.slice(0, MOST_NAMED).join(', ');
  const more = cells.length > MOST_NAMED ? ` và ${cells.length - MOST_NAMED} ô nữa` : '';
  return [
    `Công thức ở ${named}${more} lấy số từ dòng rời khỏi bảng, nên sang kỳ mới sẽ báo lỗi #REF!: sửa công thức trước, hoặc giữ dòng ấy lại.`,
  ];
}

function losesReference(cell: FormulaCell, removals: readonly RowRemoval[]): boolean {
  if (leaves(cell.sheet, cell, cell, removals)) return false;
  return referencesIn(cell.formula).some(
    ({ sheet = cell.sheet, from, to }) => from && to && leaves(sheet, from, to, removals),
  );
}

/** Whether all cells of an area leave with their rows. */
function leaves(sheet: string, from: Corner, to: Corner, removals: readonly RowRemoval[]): boolean {
  return removals.some((removal) => {
    if (removal.sheet.toLowerCase() !== sheet.toLowerCase()) return false;
    const inside = from.column >= removal.column && to.column < removal.column + removal.columns;
    const rows = to.row - from.row + 1;
    if (!inside || rows < 1 || rows > removal.rows.length) return false;
    return Array.from({ length: rows }, (_, index) => from.row + 1 + index).every((row) =>
      removal.rows.includes(row),
    );
  });
}
