import type { Change, Fix } from '../../domain/findings/finding';
import type { CellValue } from '../../domain/grid';
import { jsonBytes, packSteps } from '../requests/batch';
import type { FixState } from '../../domain/fixes/fixState';
import { sortFixes, type RefusedChange } from '../../domain/fixes/refusals';
import type { Journal } from './journal';
import type { Press } from '../requests/press';
import { readFixCells } from './readFixCells';
import { sheetOf } from '../requests/sheetOf';
import { writeCell } from '../writing/writeCell';

/**
 * Makes fixes after reading their cells and the keys of their rows again. Each is made as a whole or not at all: one
 * whose cells no longer hold what it was made for, or whose row is another one now, is left alone, and so is one on a
 * sheet that is gone or protected. The journal tells what was changed, also when Excel breaks off half-way.
 */
export async function applyFixes(
  context: Excel.RequestContext,
  fixes: readonly Fix[],
  journal: Journal,
  press: Press = {},
): Promise<readonly RefusedChange[]> {
  const states = await readFixCells(context, fixes, press);
  const { makeable, refused } = sortFixes(states);
  const batches = packSteps(
    makeable.filter(({ cells }) => cells.some(({ made }) => !made)).map(stepOf),
  );
  for (const [index, batch] of batches.entries()) {
    press.signal?.throwIfAborted();
    press.onProgress?.({ stage: 'mend', finished: index, total: batches.length });
    await sendBatch(
      context,
      batch.map(({ state }) => state),
      journal,
    );
  }
  return refused;
}

async function sendBatch(
  context: Excel.RequestContext,
  batch: readonly FixState[],
  journal: Journal,
): Promise<void> {
  journal.begin(batch);
  const written = batch.flatMap((state) => queueWrites(context, state));
  await context.sync();
  journal.finish(new Map(written.map((ask) => ask())));
}

/** The wire takes about 300 bytes for a cell, half as many again for its format. */
const WRITE_BYTES = 450;

function stepOf(state: FixState) {
  const bytes = state.cells.map(({ change }) => jsonBytes(change.after) + WRITE_BYTES);
  return { state, bytes: bytes.reduce((sum, one) => sum + one, 0) };
}

/** Queues the writes of one fix; what they return tells, after the sync, how Excel keeps its formulas. */
function queueWrites(
  context: Excel.RequestContext,
  { cells }: FixState,
): (() => readonly [Change, CellValue])[] {
  return cells.flatMap(({ change, format, made }) => {
    if (made) return [];
    const range = sheetOf(context, change.sheet).getRange(change.cell);
    writeCell(range, change, format);
    if (typeof change.after !== 'string' || !change.after.startsWith('=')) return [];
    range.load('formulas');
    return [() => [change, formulaIn(range)] as const];
  });
}

function formulaIn({ formulas }: Excel.Range): CellValue {
  return (formulas as readonly (readonly CellValue[])[])[0]?.[0] ?? '';
}
