import { fingerprint } from '../../domain/periods/undo/fingerprint';
import type { UndoState } from '../../domain/periods/undo/undoRows';
import { findGrid } from '../../domain/findGrid';
import { readGrids } from '../reading/readGrids';
import { setUndoState } from './undoSheet';

/** What the sheets were left as: only while they are still so can the change be taken back. */
export async function sealUndo(
  context: Excel.RequestContext,
  change: Pick<UndoState, 'verb' | 'period'>,
  sheets: readonly string[],
): Promise<void> {
  const grids = await readGrids(context);
  const left = sheets.flatMap((sheet) => {
    const grid = findGrid(grids, sheet);
    return grid ? [[sheet, fingerprint(grid)] as const] : [];
  });
  await setUndoState(context, { ...change, state: 'done', left: Object.fromEntries(left) });
}
