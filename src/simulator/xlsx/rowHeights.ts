import { styleAt } from '../excel/model/area/cells';
import type { Cell, Sheet } from '../excel/model/book/workbook';
import { POINTS_PER_CHARACTER } from './pointsPerCharacter';

/** Height of one line and of the tallest row, in points. */
const LINE = 15;
const TALLEST = 409;
const USUAL_CHARACTERS = 9;

/**
 * The height that a row of wrapped text needs, roughly; undefined where one line is enough. Excel keeps the heights it
 * found in the file, and LibreOffice takes a file at its word, so without them texts lie over one another.
 */
export function foundHeight(sheet: Sheet, row: number): number | undefined {
  const lines = Math.max(1, ...cellsOf(sheet, row).map((one) => linesOf(sheet, row, one)));
  return lines === 1 ? undefined : Math.min(lines * LINE, TALLEST);
}

function cellsOf(sheet: Sheet, row: number): [string, Cell][] {
  return Object.entries(sheet.cells[row] ?? {});
}

function linesOf(sheet: Sheet, row: number, [index, { content }]: [string, Cell]): number {
  const column = Number(index);
  const { wrap, bold } = styleAt(sheet, row, column);
  if (!wrap || typeof content !== 'string' || isMerged(sheet, row, column)) return 1;
  const points = sheet.columns[column]?.size ?? USUAL_CHARACTERS * POINTS_PER_CHARACTER;
  const fitting = Math.max(1, (points / POINTS_PER_CHARACTER) * (bold ? 0.85 : 0.95));
  const lines = content.split('\n').map((line) => Math.max(1, Math.ceil(line.length / fitting)));
  return lines.reduce((sum, count) => sum + count, 0);
}

/** A merged cell never makes its row higher, as in Excel. */
function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (one) =>
      row >= one.row &&
      row < one.row + one.rows &&
      column >= one.column &&
      column < one.column + one.columns,
  );
}
