import type { Area } from './area';
import { area } from './area';
import { restyle } from './cells';
import type { Border, Sheet } from '../book/workbook';

/** Draws one side of an area: an edge on the cells along it, an inside line between all cells. */
export function drawBorder(sheet: Sheet, within: Area, side: string, border: Border): void {
  const { row, column, rows, columns } = within;
  const last = { row: row + rows - 1, column: column + columns - 1 };
  const put = (part: Area, edge: string): void => {
    if (part.rows < 1 || part.columns < 1) return;
    restyle(sheet, part, (style) => ({ ...style, borders: { ...style.borders, [edge]: border } }));
  };
  if (side === 'EdgeTop') put(area(row, column, 1, columns), side);
  if (side === 'EdgeBottom') put(area(last.row, column, 1, columns), side);
  if (side === 'EdgeLeft') put(area(row, column, rows, 1), side);
  if (side === 'EdgeRight') put(area(row, last.column, rows, 1), side);
  if (side === 'InsideHorizontal') put(area(row, column, rows - 1, columns), 'EdgeBottom');
  if (side === 'InsideVertical') put(area(row, column, rows, columns - 1), 'EdgeRight');
}
