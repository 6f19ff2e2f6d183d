import type { Grids } from '../../domain/grid';
import { fingerprint } from '../../domain/periods/undo/fingerprint';
import type { UndoVerb } from '../../domain/periods/undo/keptBook';
import type { UndoState } from '../../domain/periods/undo/undoRows';
import { findGrid } from '../../domain/findGrid';
import type { Outcome } from '../outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';
import { dropUndo, readUndo, readUndoState, setUndoState } from '../../excel/undo/undoSheet';
import { restoreBook } from '../../excel/undo/restoreBook';

/** What became of taking Sang kỳ mới, Tạo mẫu or Thêm báo cáo back. */
export type UndoResult =
  | { readonly kind: 'restored' }
  /** Somebody typed since, in these sheets: nothing was done. */
  | { readonly kind: 'typed'; readonly verb: UndoVerb; readonly sheets: readonly string[] }
  /** There is nothing to take back, or it cannot be read any more. */
  | { readonly kind: 'nothing' };

/** Takes Sang kỳ mới, Tạo mẫu or Thêm báo cáo back whole, also after it broke off, and after the pane was closed. */
export async function undoWhole(press: Press = {}): Promise<Outcome<UndoResult>> {
  return run((context) => undo(context, press), press, 'write');
}

async function undo(context: Excel.RequestContext, press: Press): Promise<UndoResult> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  const state = await readUndoState(context);
  const book = state && (await readUndo(context));
  if (!state || !book) return { kind: 'nothing' };
  const grids = await readGrids(context, press);
  const sheets = typedSheets(state, grids);
  if (sheets.length > 0) return { kind: 'typed', verb: state.verb, sheets };
  // Should this break off too, the next press goes on from cells alone.
  await setUndoState(context, { ...state, state: 'begun', left: {} });
  await restoreBook(context, book, grids, state.state === 'done', press);
  await dropUndo(context);
  return { kind: 'restored' };
}

/** Sheets that are no longer as the change left them. */
export function typedSheets({ left }: UndoState, grids: Grids): readonly string[] {
  return Object.entries(left).flatMap(([sheet, mark]) => {
    const grid = findGrid(grids, sheet);
    return grid && fingerprint(grid) === mark ? [] : [sheet];
  });
}
