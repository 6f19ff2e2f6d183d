import type { Grids } from '../../domain/grid';
import type { Details, Head } from './sheets/details';
import { queueDetails } from './sheets/details';
import type { Directory, Source } from './directory';
import { queueDirectory } from './directory';
import { withNamedErrors } from './sheets/errorCells';
import type { Press } from '../requests/press';
import type { SheetCells } from './sheets/sheetCells';
import { isTooLarge, queueSlices, readRest } from './sheets/sheetCells';
import type { Load, Slice } from './sheets/slices';
import { FIRST_CELLS, packSlices } from './sheets/slices';
import { demandReadable } from './tooManyCells';
import { toGrids } from './toGrids';

/**
 * Raw cells of every sheet the add-in knows: one sync for names and sizes, one for the cells (up to 20,000), and beyond these
 * one more per 5 MB, in runs of rows.
 */
export async function readGrids(context: Excel.RequestContext, press: Press = {}): Promise<Grids> {
  const askDirectory = queueDirectory(context);
  await context.sync();
  const directory = askDirectory();
  demandReadable(directory.sources.map(({ used }) => used));
  const [first = [], ...later] = packSlices(directory.sources.flatMap(knownLoad), FIRST_CELLS);
  const { details, cells: known, left } = await readDetails(context, directory, first);
  demandReadable(details.heads.map(({ used }) => used));
  const read = [...known, ...details.heads.flatMap(wholeHead)];
  const rest = [...left, ...later.flat(), ...details.heads.flatMap(beyondHead)];
  const cells = [...read, ...(await readRest(context, rest, read, press))];
  return toGrids(directory, details, await withNamedErrors(context, cells));
}

/** Details together with the first cells; apart, where long texts make that more than one answer may hold. */
async function readDetails(
  context: Excel.RequestContext,
  directory: Directory,
  first: readonly Slice[],
): Promise<{
  readonly details: Details;
  readonly cells: readonly SheetCells[];
  readonly left: readonly Slice[];
}> {
  try {
    const askSlices = queueSlices(context, first);
    const askDetails = queueDetails(context, directory, true);
    await context.sync();
    return { details: askDetails(), cells: askSlices(), left: [] };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const askDetails = queueDetails(context, directory, false);
  await context.sync();
  return { details: askDetails(), cells: [], left: first };
}

function knownLoad({ name, used }: Source): Load[] {
  return used === undefined || used === 'none' ? [] : [{ sheet: name, area: used, costPerCell: 1 }];
}

/** A head that holds the whole sheet. */
function wholeHead({ sheet, head, used }: Head): SheetCells[] {
  return head && used?.rows === head.area.rows && used.columns === head.area.columns
    ? [{ sheet, ...head }]
    : [];
}

/** A sheet that reaches beyond its head is read anew, in runs of rows. */
function beyondHead(head: Head): Slice[] {
  return head.used && wholeHead(head).length === 0 ? [{ sheet: head.sheet, area: head.used }] : [];
}
