import type { Grid } from '../domain/grid';
import { openReader } from './grid/bookReader';
import { readGrid } from './grid/readGrid';

/**
 * Every sheet of a workbook that a person sees, whatever it is called: an office's own tables.
 *
 * @throws UnreadableXlsx for anything that is not a sound .xlsx workbook.
 */
export function readOwnSheets(bytes: Uint8Array): readonly Grid[] {
  const reader = openReader(bytes, 200_000);
  return reader.book.sheets
    .filter(({ kind, visibility }) => kind === 'worksheet' && visibility === 'Visible')
    .map((sheet) => readGrid(reader, sheet));
}
