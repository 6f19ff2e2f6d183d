import type { Grids } from '../domain/grid';
import { isReadSheet } from '../domain/sheets/readSheets';
import { openReader } from './grid/bookReader';
import { readGrid } from './grid/readGrid';
import { readSettings } from './book/settings';

/**
 * A workbook from the bytes of an .xlsx file, as `readGrids` gives it of one that is open in Excel: the sheets that the
 * add-in knows with their cells, tables, dropdowns, hidden rows and merges, and its settings. Dates are serials from
 * 1900, errors their text (`#N/A`), formulas begin with `=`. A file has no region, so `monthFirst` is false.
 * Blocks for about a second per 100,000 cells at the most; unpacks at most 100 MB.
 *
 * @throws UnreadableXlsx for anything that is not a sound .xlsx workbook; its `sentence` says so in Vietnamese.
 */
export function readXlsxGrids(bytes: Uint8Array): Grids {
  const reader = openReader(bytes);
  const sheets = reader.book.sheets.filter(({ kind }) => kind === 'worksheet');
  return {
    sheets: sheets.filter(({ name }) => isReadSheet(name)).map((sheet) => readGrid(reader, sheet)),
    names: sheets.map(({ name }) => name),
    settings: readSettings(reader.book),
    monthFirst: false,
    ...(reader.book.calculatesOnOpening && { outOfDate: true as const }),
  };
}
