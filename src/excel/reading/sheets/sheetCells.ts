import { jsonBytes } from '../../requests/batch';
import type { Cells } from './cells';
import { queueCells } from './cells';
import type { Press } from '../../requests/press';
import type { Slice } from './slices';
import { ANSWER_BYTES, halved, packSlices } from './slices';

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

/**
 * Reads what is left in as few syncs as its expected bytes allow, judged by the cells of the same sheet that were read
 * last: one sheet's paragraphs say nothing about another one's figures. An answer that Excel refuses for its size is
 * asked for in halves.
 */
export async function readRest(
  context: Excel.RequestContext,
  rest: readonly Slice[],
  read: readonly SheetCells[],
  press: Press,
): Promise<SheetCells[]> {
  const costs = new Map<string, number>();
  for (const part of read) learn(costs, part);
  const cells: SheetCells[] = [];
  const total = rowsIn(rest);
  let left = rest;
  while (left.length > 0) {
    press.signal?.throwIfAborted();
    press.onProgress?.({ stage: 'read', finished: total - rowsIn(left), total });
    const loads = left.map((slice) => ({
      ...slice,
      costPerCell: costs.get(slice.sheet) ?? USUAL_BYTES,
    }));
    const [group = [], ...later] = packSlices(loads, ANSWER_BYTES);
    const parts = await readGroup(context, group);
    for (const part of parts) learn(costs, part);
    cells.push(...parts);
    left = later.flat();
  }
  return cells;
}

function rowsIn(slices: readonly Slice[]): number {
  return slices.reduce((sum, { area }) => sum + area.rows, 0);
}

/** One answer, or where it is too large the answers for its halves, down to a single row. */
async function readGroup(
  context: Excel.RequestContext,
  group: readonly Slice[],
): Promise<SheetCells[]> {
  const halves = halved(group);
  try {
    const ask = queueSlices(context, group);
    await context.sync();
    return ask();
  } catch (error) {
    if (!isTooLarge(error) || !halves) throw error;
  }
  const [first, second] = halves;
  return [...(await readGroup(context, first)), ...(await readGroup(context, second))];
}

/** True for an answer that Excel refuses for its size. */
export function isTooLarge(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded'
  );
}

const USUAL_BYTES = 120;
/** Whether a row is hidden takes an object of its own. */
const ROW_BYTES = 24;

/** What a cell of this sheet took in value, formula and format, with a tenth to spare. */
function learn(costs: Map<string, number>, { sheet, area, ...part }: SheetCells): void {
  const cells = area.rows * area.columns;
  if (cells === 0) return;
  const bytes = jsonBytes([part.values, part.formulas, part.formats]) + area.rows * ROW_BYTES;
  costs.set(sheet, (bytes / cells) * 1.1);
}
