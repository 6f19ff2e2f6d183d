import type { Area } from '../excel/model/area/area';
import { area, contains } from '../excel/model/area/area';
import { cellAt } from '../excel/model/area/cells';
import { headerOf } from '../excel/model/book/tables';
import type { Sheet, Table } from '../excel/model/book/workbook';
import type { StructuredReference } from './syntax/structuredText';

/** The cells meant from a place on a sheet; null where there is no such table, column or row. */
export function resolveStructured(
  { table, column, thisRow }: StructuredReference,
  sheets: readonly Sheet[],
  own: Sheet,
  place: { readonly row: number; readonly column: number },
): { readonly sheet: Sheet; readonly area: Area } | null {
  const found = table === null ? around(own, place) : named(sheets, table);
  if (!found) return null;
  const at = columnOf(found.sheet, found.table, column);
  if (at < 0) return null;
  const body = bodyRows(found.table);
  if (!thisRow) return { sheet: found.sheet, area: area(body.from, at, body.count) };
  const inside = place.row >= body.from && place.row < body.from + body.count;
  return inside ? { sheet: found.sheet, area: area(place.row, at) } : null;
}

function around(
  sheet: Sheet,
  place: { readonly row: number; readonly column: number },
): { readonly sheet: Sheet; readonly table: Table } | null {
  const table = sheet.tables.find((one) => contains(one.area, area(place.row, place.column)));
  return table ? { sheet, table } : null;
}

function named(
  sheets: readonly Sheet[],
  name: string,
): { readonly sheet: Sheet; readonly table: Table } | null {
  const folded = name.toLowerCase();
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === folded);
    if (table) return { sheet, table };
  }
  return null;
}

function columnOf(sheet: Sheet, table: Table, name: string): number {
  const { row, column, columns } = table.area;
  for (let index = 0; index < columns; index += 1) {
    const header = headerOf(cellAt(sheet, row, column + index), index);
    if (header.toLowerCase() === name.toLowerCase()) return column + index;
  }
  return -1;
}

function bodyRows({ area: whole, showHeaders, showTotals }: Table): {
  readonly from: number;
  readonly count: number;
} {
  const header = showHeaders ? 1 : 0;
  return {
    from: whole.row + header,
    count: Math.max(whole.rows - header - (showTotals ? 1 : 0), 1),
  };
}
