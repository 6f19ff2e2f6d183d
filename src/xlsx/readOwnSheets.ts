import type { Grid } from '../domain/grid';
import { openReader } from './grid/bookReader';
import { readGrid } from './grid/readGrid';

/** No table of an office reaches further; a sheet that does holds data from elsewhere, and its first cells tell so. */
const HEAD = { rows: 20_000, columns: 100 };

/**
 * Every sheet of a workbook that a person sees, whatever it is called: an office's own tables. Of a large one no more is
 * read than a table may take.
 *
 * @throws UnreadableXlsx for anything that is not a sound .xlsx workbook.
 */
export function readOwnSheets(bytes: Uint8Array): readonly Grid[] {
  const reader = openReader(bytes);
  return reader.book.sheets
    .filter(({ kind, visibility }) => kind === 'worksheet' && visibility === 'Visible')
    .map((sheet) => readGrid(reader, sheet, HEAD));
}
