import { formulasIn, type FormulaCell } from '../../../entries/cells/gridCells';
import { referencesIn, type Corner } from '../../../entries/cells/referencesIn';
import type { DefinedName, Grid } from '../../../grid';
import { cellAddress, placeKey, type Place } from '../../../place';
import type { RowRemoval } from '../plan';

/** More cells than these are counted, not named. */
const MOST_NAMED = 10;

/** Where references are looked for; sheets that were too large are named. */
interface Looked {
  readonly sheets: readonly Grid[];
  readonly tooLarge: readonly string[];
  readonly names: readonly DefinedName[];
}

/**
 * Formulas and defined names that stay and read nothing but cells of rows that leave: Excel makes `#REF!` of such a
 * reference. They are named before anything is written; a range of which a row stays only shrinks.
 */
export function lostReferences(
  { sheets, tooLarge, names }: Looked,
  removals: readonly RowRemoval[],
  changes: readonly Place[],
): readonly string[] {
  if (removals.length === 0) return [];
  return [
    ...lostFormulas(sheets, removals, changes),
    ...lostNames(names, removals),
    ...tooLarge.map(
      (sheet) =>
        `Trang “${sheet}” quá lớn nên chưa xem công thức ở đó: công thức nào lấy số từ dòng rời khỏi bảng sẽ báo lỗi #REF!.`,
    ),
  ];
}

function lostFormulas(
  sheets: readonly Grid[],
  removals: readonly RowRemoval[],
  changes: readonly Place[],
): readonly string[] {
  const rewritten = new Set(changes.map(placeKey));
  const cells = sheets
    .flatMap(formulasIn)
    .filter((one) => losesReference(one, removals))
    .map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`)
    .filter((cell) => !rewritten.has(cell));
  if (cells.length === 0) return [];
  return [
    `Công thức ở ${listed(cells, 'ô')} lấy số từ dòng rời khỏi bảng, nên sang kỳ mới sẽ báo lỗi #REF!: sửa công thức trước, hoặc giữ dòng ấy lại.`,
  ];
}

function lostNames(
  names: readonly DefinedName[],
  removals: readonly RowRemoval[],
): readonly string[] {
  const lost = names
    .filter(({ formula, sheet = '' }) => readsLeaving(formula, sheet, removals))
    .map(({ name }) => `“${name}”`);
  if (lost.length === 0) return [];
  return [
    `Tên ${listed([...new Set(lost)], 'tên')} chỉ đến dòng rời khỏi bảng, nên sang kỳ mới sẽ báo lỗi #REF!: sửa ở Công thức, Trình quản lý Tên trước, hoặc giữ dòng ấy lại.`,
  ];
}

function listed(all: readonly string[], noun: string): string {
  const named = all.slice(0, MOST_NAMED).join(', ');
  return all.length > MOST_NAMED ? `${named} và ${all.length - MOST_NAMED} ${noun} nữa` : named;
}

function losesReference(cell: FormulaCell, removals: readonly RowRemoval[]): boolean {
  return (
    !leaves(cell.sheet, cell, cell, removals) && readsLeaving(cell.formula, cell.sheet, removals)
  );
}

function readsLeaving(formula: string, own: string, removals: readonly RowRemoval[]): boolean {
  return referencesIn(formula).some(
    ({ sheet = own, from, to }) => from && to && leaves(sheet, from, to, removals),
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
