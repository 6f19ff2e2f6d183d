import type { Grid, Grids } from '../../domain/grid';
import { isOwnSheet } from '../../domain/periods/mapping/ownSources';
import type { Press } from '../requests/press';
import { usedArea } from './directory';
import { headGrid } from './headGrid';
import { joinCells } from './sheets/cells';
import { readRest } from './sheets/sheetCells';
import { FIRST_CELLS, packSlices } from './sheets/slices';

/** A sheet of more cells holds data: to read them would take longer than the press for whose sake it is done. */
const MOST_CELLS = 200_000;

/** Sheets that the add-in does not read; of those that are too large only the names. */
export interface Unread {
  readonly sheets: readonly Grid[];
  readonly tooLarge: readonly string[];
}

/**
 * The cells of those sheets that the add-in does not read, hidden ones too: their formulas may read what it does change.
 * Where there are none, nothing is asked of Excel.
 */
export async function readUnread(
  context: Excel.RequestContext,
  { names }: Pick<Grids, 'names'>,
  press: Press = {},
): Promise<Unread> {
  const unread = names.filter(isOwnSheet);
  if (unread.length === 0) return { sheets: [], tooLarge: [] };
  const asked = unread.map((name) => queueSize(context, name));
  await context.sync();
  const filled = asked.flatMap(({ sheet, used }) => {
    const area = sheet.isNullObject ? undefined : usedArea(used);
    return area ? [{ sheet, area }] : [];
  });
  const sheets = filled.filter(({ area }) => area.rows * area.columns <= MOST_CELLS);
  const loads = sheets.map(({ sheet, area }) => ({ sheet: sheet.name, area, costPerCell: 1 }));
  const cells = await readRest(context, packSlices(loads, FIRST_CELLS).flat(), [], press);
  return {
    sheets: sheets.flatMap(({ sheet }) => {
      const joined = joinCells(cells.filter((part) => part.sheet === sheet.name));
      return joined ? [headGrid(sheet, joined)] : [];
    }),
    tooLarge: filled.filter((one) => !sheets.includes(one)).map(({ sheet }) => sheet.name),
  };
}

function queueSize(
  { workbook }: Excel.RequestContext,
  name: string,
): { readonly sheet: Excel.Worksheet; readonly used: Excel.Range } {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name,visibility');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, used };
}
