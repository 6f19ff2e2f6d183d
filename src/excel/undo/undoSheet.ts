import { UNDO_SHEET } from '../../domain/contract';
import type { KeptBook } from '../../domain/periods/undo/keptBook';
import type { UndoState } from '../../domain/periods/undo/undoRows';
import {
  HEAD_ROWS,
  readUndoHead,
  readUndoPieces,
  undoHead,
  undoPieces,
} from '../../domain/periods/undo/undoRows';
import type { CellValue } from '../../domain/grid';
import { runSteps } from '../requests/batch';
import { forgetSheet } from '../requests/sheetOf';
import { writeSteps } from '../writing/writeCells';

/** How much is read at once: about 1 MB. */
const PIECES_AT_ONCE = 30;

/** Writes what takes a change back, before the change begins. */
export async function keepUndo(context: Excel.RequestContext, book: KeptBook): Promise<void> {
  await dropUndo(context);
  const sheet = context.workbook.worksheets.add(UNDO_SHEET);
  sheet.visibility = 'VeryHidden';
  await runSteps(context, writeSteps(UNDO_SHEET, written(undoPieces(book), HEAD_ROWS)), 'draw');
  // The head comes last: without it, nothing was begun.
  const { verb, period } = book;
  await setUndoState(context, { verb, state: 'begun', period, left: {} });
}

/** Says how far the change came, and what it left. */
export async function setUndoState(context: Excel.RequestContext, state: UndoState): Promise<void> {
  await runSteps(context, writeSteps(UNDO_SHEET, written(undoHead(state), 0)), 'draw');
}

/** The state alone: quickly read; `undefined` where there is nothing to take back. */
export async function readUndoState(context: Excel.RequestContext): Promise<UndoState | undefined> {
  const sheet = await undoSheet(context);
  if (!sheet) return undefined;
  const head = sheet.getRange(`A1:A${HEAD_ROWS}`);
  head.load('values');
  await context.sync();
  return readUndoHead(head.values as CellValue[][]);
}

/** All that was kept. */
export async function readUndo(context: Excel.RequestContext): Promise<KeptBook | undefined> {
  const sheet = context.workbook.worksheets.getItem(UNDO_SHEET);
  const used = sheet.getUsedRange(true);
  used.load('rowCount');
  await context.sync();
  return readUndoPieces(await readPieces(context, sheet, HEAD_ROWS, used.rowCount));
}

/** Column A from a zero-based row on, as much at once as one answer may hold. */
async function readPieces(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  from: number,
  end: number,
): Promise<CellValue[][]> {
  if (from >= end) return [];
  const count = Math.min(PIECES_AT_ONCE, end - from);
  const piece = sheet.getRangeByIndexes(from, 0, count, 1);
  piece.load('values');
  await context.sync();
  const rest = await readPieces(context, sheet, from + count, end);
  return [...(piece.values as CellValue[][]), ...rest];
}

/** Nothing can be taken back any more. */
export async function dropUndo(context: Excel.RequestContext): Promise<void> {
  const sheet = await undoSheet(context);
  if (!sheet) return;
  // Excel deletes no very hidden sheet.
  sheet.visibility = 'Hidden';
  sheet.delete();
  await context.sync();
  forgetSheet(context, UNDO_SHEET);
}

/** Asked for by name among all: what hangs on a sheet that is not there fails in some hosts. */
async function undoSheet(context: Excel.RequestContext): Promise<Excel.Worksheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(UNDO_SHEET);
  sheet.load('name');
  await context.sync();
  return sheet.isNullObject ? undefined : sheet;
}

/** An apostrophe keeps every text as it is. */
function written(rows: readonly (readonly [string])[], row: number) {
  const values = rows.map(([text]) => [`'${text}`]);
  return { area: { row, column: 0, rows: values.length, columns: 1 }, values };
}
