import type { Grid, Grids } from '../../grid';
import { displayed } from '../../report/annex/displayed';
import { cellAddress, parseAddress, type Place } from '../../place';
import { NO_RESULT } from './excelErrors';

/** One filled cell of a row, as it shows, under the header of its table. */
export interface RowCell {
  readonly cell: string;
  readonly header: string;
  readonly text: string;
}

/** The filled cells of the row that a place is in: what is shown where there is no sheet to jump to. */
export function rowCells({ sheets }: Grids, { sheet, cell }: Place): readonly RowCell[] {
  const at = parseAddress(cell);
  const grid = sheets.find((one) => one.sheet === sheet);
  if (!grid || !at) return [];
  const values = grid.values[at.row - grid.row] ?? [];
  const header = headerOf(grid, at.row);
  return values.flatMap((value, column) => {
    if (value === '' || value === NO_RESULT) return [];
    const format = grid.formats[at.row - grid.row]?.[column] ?? 'General';
    const address = cellAddress(at.row, grid.column + column);
    return [{ cell: address, header: header[column] ?? '', text: displayed(value, format) }];
  });
}

/** The header's row of the table that the row is in, as texts; none for a row outside of any. */
function headerOf(grid: Grid, row: number): readonly string[] {
  const table = grid.tables.find((one) => row > one.row && row < one.row + one.rows);
  return (grid.values[(table?.row ?? -1) - grid.row] ?? []).map(String);
}
