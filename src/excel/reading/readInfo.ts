import type { Grids } from '../../domain/grid';
import { INFO } from '../../domain/sheets';
import { sameName } from '../../domain/letters/vietnamese';
import { queueHead } from './sheets/cells';
import { headGrid } from './headGrid';
import { loadSettings } from '../settings';

/** `Thông tin` alone, with the settings: two short syncs, however large the workbook is. */
export async function readInfo(context: Excel.RequestContext): Promise<Grids> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  const settings = loadSettings(context);
  await context.sync();
  const names = worksheets.items.map(({ name }) => name);
  const found = worksheets.items.find(({ name }) => sameName(name, INFO.name));
  const whole = { names, settings: settings(), monthFirst: false };
  if (!found) return { ...whole, sheets: [] };
  const ask = queueHead(found, true);
  await context.sync();
  const { head } = ask();
  return { ...whole, sheets: head ? [headGrid(found, head)] : [] };
}
