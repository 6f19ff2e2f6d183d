import { HostError } from '../../../wire/hostError';
import type { Area } from './area';
import { area, intersect } from './area';
import { cellsIn } from './cells';
import { clearContent } from '../typed/enter';
import type { Sheet } from '../book/workbook';

/** Merges an area, or each of its rows; only the top left content stays. Tables cannot be merged. */
export function merge(sheet: Sheet, within: Area, across: boolean): void {
  if (sheet.tables.some((table) => intersect(table.area, within))) {
    throw new HostError('MergedRangeConflict', 'cells of a table cannot be merged');
  }
  unmerge(sheet, within);
  const parts = across
    ? Array.from({ length: within.rows }, (_, r) =>
        area(within.row + r, within.column, 1, within.columns),
      )
    : [within];
  for (const part of parts.filter((one) => one.rows * one.columns > 1)) {
    sheet.merges.push(part);
    for (const { row, column, cell } of cellsIn(sheet, part)) {
      if (row !== part.row || column !== part.column) clearContent(cell);
    }
  }
}

/** Parts every merge that touches the area. */
export function unmerge(sheet: Sheet, within: Area): void {
  sheet.merges = sheet.merges.filter((one) => !intersect(one, within));
}
