import type { Grids } from '../domain/grid';
import type { Head } from './details';
import { queueDetails } from './details';
import type { Source } from './directory';
import { queueDirectory } from './directory';
import { withNamedErrors } from './errorCells';
import type { Press } from './press';
import type { SheetCells } from './sheetCells';
import { queueSlices, readRest } from './sheetCells';
import type { Load, Slice } from './slices';
import { FIRST_CELLS, packSlices } from './slices';
import { toGrids } from './toGrids';

/**
 * Raw cells of every sheet the add-in knows: one sync for names and sizes, one for the cells (up to 20,000), and beyond these
 * one more per 5 MB, in runs of rows.
 */
export async function readGrids(context: Excel.RequestContext, press: Press = {}): Promise<Grids> {
  const askDirectory = queueDirectory(context);
  await context.sync();
  const directory = askDirectory();
  const [first = [], ...later] = packSlices(directory.sources.flatMap(knownLoad), FIRST_CELLS);
  const askSlices = queueSlices(context, first);
  const askDetails = queueDetails(context, directory);
  await context.sync();
  const details = askDetails();
  const read = [...askSlices(), ...details.heads.flatMap(wholeHead)];
  const rest = [...later.flat(), ...details.heads.flatMap(beyondHead)];
  const cells = [...read, ...(await readRest(context, rest, read, press))];
  return toGrids(directory, details, await withNamedErrors(context, cells));
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
