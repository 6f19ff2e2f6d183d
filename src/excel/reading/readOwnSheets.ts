import type { Grid, Grids } from '../../domain/grid';
import { isOwnSheet } from '../../domain/periods/mapping/ownSources';
import { queueHead } from './sheets/cells';
import { headGrid } from './headGrid';
import type { Press } from '../requests/press';
import { loadSettings } from '../settings';

/** Beyond this many, sheets are not looked at. */
const MOST = 20;

/** The visible sheets that the add-in does not read by name, one after the other, with the settings. */
export async function readOwnSheets(
  context: Excel.RequestContext,
  press: Press = {},
): Promise<Pick<Grids, 'sheets' | 'settings'>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const settings = loadSettings(context);
  await context.sync();
  const found = worksheets.items
    .filter(({ name, visibility }) => visibility === 'Visible' && isOwnSheet(name))
    .slice(0, MOST);
  return { sheets: await readHeads(context, found, press), settings: settings() };
}

/** A sheet at a time: several together may be more than one answer can hold. */
async function readHeads(
  context: Excel.RequestContext,
  [sheet, ...others]: readonly Excel.Worksheet[],
  press: Press,
): Promise<readonly Grid[]> {
  if (!sheet) return [];
  press.signal?.throwIfAborted();
  const ask = queueHead(sheet, true);
  await context.sync();
  const { head } = ask();
  const rest = await readHeads(context, others, press);
  return head ? [headGrid(sheet, head), ...rest] : rest;
}
