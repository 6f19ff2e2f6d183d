import type { CellValue } from '../../grid';
import type { DataSheet } from '../../sheets/column';
import { normalize } from '../../letters/vietnamese';
import { valueAt } from '../grids/cells';
import type { ContentRow } from '../content/content';
import { type ExistingTable, filledRows } from './existingTable';

/** Whether a table's filled rows are these, cell for cell: nobody changed a letter of what a template filled in. */
export function holdsContent(
  found: ExistingTable,
  sheet: DataSheet<string>,
  rows: readonly ContentRow[],
): boolean {
  const { grid, columns } = found;
  const typed = sheet.columns.filter(({ key, kind }) => kind !== 'computed' && columns.has(key));
  const there = filledRows(found, sheet).map((row) =>
    typed.map(({ key }) => text(valueAt(grid, row, columns.get(key) ?? 0))),
  );
  const wanted = rows.map((row) => typed.map(({ key }) => text(row[key] ?? '')));
  return rows.length > 0 && JSON.stringify(there) === JSON.stringify(wanted);
}

function text(value: CellValue): string {
  return normalize(String(value));
}
