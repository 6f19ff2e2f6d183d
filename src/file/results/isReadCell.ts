import { isOutlineSheet } from '../../domain/addressees/addressees';
import { dataTables } from '../../domain/entries/dataTables';
import type { Entries, Table } from '../../domain/entries/entries';
import { parseAddress, type Place } from '../../domain/place';

/**
 * Tells the cells that check and report may read from an office's notes beside them: a helper's formula beside a table,
 * or on a sheet of one's own, holds nothing up. A table's columns count from its header on, those that were added too.
 */
export function isReadCell(entries: Entries): (place: Place) => boolean {
  const tables = new Map(dataTables(entries).map(({ table }) => columnsOf(table)));
  const whole = new Set([entries.info.sheet, ...entries.freeSheets.map(({ sheet }) => sheet)]);
  return ({ sheet, cell }) => {
    const at = parseAddress(cell);
    const table = tables.get(sheet);
    if (!at || whole.has(sheet) || isOutlineSheet(sheet) || sheet.startsWith('_')) return true;
    return table !== undefined && at.row >= table.headerRow && table.columns.has(at.column);
  };
}

interface ReadColumns {
  /** One-based, so that it is the zero-based first row of the data. */
  readonly headerRow: number;
  readonly columns: ReadonlySet<number>;
}

function columnsOf({
  sheet,
  headerRow,
  columns,
  addedColumns = [],
}: Table<string>): readonly [string, ReadColumns] {
  const added = addedColumns.flatMap(({ entry }) => {
    const at = parseAddress(entry(headerRow + 1).at.cell);
    return at ? [at.column] : [];
  });
  const known = Object.values<number | undefined>(columns).flatMap((one) =>
    one === undefined ? [] : [one],
  );
  return [sheet, { headerRow, columns: new Set([...known, ...added]) }];
}
