import { jsonBytes } from './batch';
import type { Cells } from './cells';
import { queueCells } from './cells';
import type { Press } from './press';
import type { Slice } from './slices';
import { ANSWER_BYTES, packSlices } from './slices';

/** Cells of one sheet, whole or in part. */
export type SheetCells = Cells & { readonly sheet: string };

/** Queues the reading of runs of rows; call the result after the next sync. */
export function queueSlices(
  context: Excel.RequestContext,
  slices: readonly Slice[],
): () => SheetCells[] {
  const pending = slices.map(({ sheet, area }) => {
    const cells = queueCells(context.workbook.worksheets.getItem(sheet), area);
    return () => ({ sheet, ...cells() });
  });
  return () => pending.map((cells) => cells());
}

/** Reads what is left in as few syncs as its expected bytes allow, judged by the cells already read. */
export async function readRest(
  context: Excel.RequestContext,
  rest: readonly Slice[],
  read: readonly SheetCells[],
  press: Press,
): Promise<SheetCells[]> {
  const costPerCell = bytesPerCell(read);
  const loads = rest.map((slice) => ({ ...slice, costPerCell }));
  const groups = packSlices(loads, ANSWER_BYTES);
  const cells: SheetCells[] = [];
  for (const [index, group] of groups.entries()) {
    press.signal?.throwIfAborted();
    press.onProgress?.({ stage: 'read', finished: index, total: groups.length });
    cells.push(...(await readGroup(context, group)));
  }
  return cells;
}

async function readGroup(
  context: Excel.RequestContext,
  group: readonly Slice[],
): Promise<SheetCells[]> {
  const ask = queueSlices(context, group);
  await context.sync();
  return ask();
}

const USUAL_BYTES = 120;

/** What a cell's value, formula and format took so far, with a tenth to spare. */
function bytesPerCell(read: readonly SheetCells[]): number {
  const cells = read.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  if (cells < 1000) return USUAL_BYTES;
  const bytes = read.reduce(
    (sum, part) => sum + jsonBytes([part.values, part.formulas, part.formats]),
    0,
  );
  return (bytes / cells) * 1.1;
}
