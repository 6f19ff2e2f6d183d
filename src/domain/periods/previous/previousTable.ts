import { PREVIOUS_SHEET } from '../../contract';
import type { Row, Table } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import { isGroupRow, type GroupColumns } from '../../entries/tables/groupRow';
import { partialRecord, record } from '../../entries/tables/record';
import { readCell } from '../../entries/cells/readCell';
import type { DataSheet } from '../../sheets/column';
import { headerKey } from '../../letters/vietnamese';
import type { PreviousPeriod } from './readPrevious';

/** A data sheet of the last period as a table, its entries standing in `_KyTruoc`. */
export function previousTable<K extends string>(
  previous: PreviousPeriod,
  sheet: DataSheet<K>,
  { group, year }: { readonly group?: GroupColumns<K>; readonly year?: number } = {},
): Table<K> {
  const rows = previous.get(headerKey(sheet.name)) ?? [];
  return {
    sheet: PREVIOUS_SHEET,
    present: true,
    headerRow: 3,
    columns: partialRecord<K, number>([]),
    rows: rows.map(({ cells }, index): Row<K> => {
      const entries = record(sheet.columns, (column): Entry => {
        const found = cells.get(headerKey(column.header));
        const { value: raw = '', format = 'General', cell = '' } = found ?? {};
        return {
          at: { sheet: PREVIOUS_SHEET, cell },
          raw,
          format,
          ...readCell(raw, format, column, year),
        };
      });
      const isGroup = group !== undefined && isGroupRow(entries, sheet, group);
      return { row: index + 1, group: isGroup, hidden: false, cells: entries };
    }),
  };
}
