import type { SheetPatch } from '../../../xlsx/patch/workbookPatch';
import { cellAt } from '../../excel/model/area/cells';
import { replayMoves } from '../../excel/model/area/shiftCells';
import type { Sheet, Workbook } from '../../excel/model/book/workbook';

/** A workbook in which all cells have moved as they did in another state of it, and nothing else was done. */
export function movedAlong(before: Workbook, after: Workbook): Workbook {
  const moving = after.sheets.filter(({ moves = [] }) => moves.length > 0);
  if (moving.length === 0) return before;
  const copy = structuredClone(before);
  for (const { id, moves = [] } of moving) {
    const sheet = copy.sheets.find((one) => one.id === id);
    if (sheet) replayMoves(copy, sheet, moves);
  }
  return copy;
}

/** How cells moved, and which have lost their links beside. */
export function moved(before: Sheet, after: Sheet): Pick<SheetPatch, 'moves' | 'unlinked'> {
  const { moves = [] } = after;
  const unlinked = linkedCells(before).filter(
    ({ row, column }) => cellAt(after, row, column)?.hyperlink === undefined,
  );
  return { ...(moves.length > 0 && { moves }), ...(unlinked.length > 0 && { unlinked }) };
}

function linkedCells({
  cells,
}: Sheet): readonly { readonly row: number; readonly column: number }[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, { hyperlink }]) =>
      hyperlink ? [{ row: Number(row), column: Number(column) }] : [],
    ),
  );
}
