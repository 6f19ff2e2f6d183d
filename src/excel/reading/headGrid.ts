import type { Grid } from '../../domain/grid';
import type { Cells } from './sheets/cells';

/** Cells of one sheet as a grid, where tables, merges and dropdowns do not matter. */
export function headGrid({ name, visibility }: Excel.Worksheet, { area, ...cells }: Cells): Grid {
  return {
    ...cells,
    sheet: name,
    visible: visibility === 'Visible',
    row: area.row,
    column: area.column,
    tables: [],
    merges: [],
    landscape: false,
    columnsWithoutList: [],
  };
}
