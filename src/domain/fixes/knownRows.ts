import type { Entries, Row, Table } from '../entries/entries';
import type { Entry } from '../entries/entry';
import { parseAddress } from '../place';

/** The cells of one row: its keys, and all of them by address. */
export interface KnownRow {
  readonly keys: readonly Entry[];
  readonly cells: ReadonlyMap<string, Entry>;
}

type Rows = ReadonlyMap<number, () => KnownRow>;

/** The row that a cell stands in; none in a free sheet. */
export type RowOf = (sheet: string, cell: string) => KnownRow | undefined;

/** Finds the rows of the entries; each sheet is looked through once. */
export function knownRows(entries: Entries): RowOf {
  const sheets = new Map<string, Rows>();
  return (sheet, cell) => {
    const rows = sheets.get(sheet) ?? rowsOf(entries, sheet);
    sheets.set(sheet, rows);
    const place = parseAddress(cell);
    return place && rows.get(place.row + 1)?.();
  };
}

function rowsOf({ info, ...tables }: Entries, sheet: string): Rows {
  if (sheet === info.sheet) {
    return new Map(
      [...info.items.values()].flatMap(({ entry, item }) => {
        const place = parseAddress(item.at.cell);
        return place ? [[place.row + 1, () => knownRow([item], [entry, item])] as const] : [];
      }),
    );
  }
  const { targets, tasks, documents, figures, relations, outline } = tables;
  return new Map([
    ...inTable(targets, sheet, ['tt', 'name']),
    ...inTable(tasks, sheet, ['stt', 'name']),
    ...inTable(documents, sheet, ['stt', 'code', 'abstract']),
    ...inTable(figures, sheet, ['code', 'content']),
    ...inTable(relations, sheet, ['code']),
    ...inTable(outline, sheet, ['content']),
  ]);
}

function inTable<K extends string>(
  table: Table<K>,
  sheet: string,
  keys: readonly NoInfer<K>[],
): readonly (readonly [number, () => KnownRow])[] {
  if (table.sheet !== sheet) return [];
  return table.rows.map(({ row, cells }: Row<K>) => [
    row,
    () =>
      knownRow(
        keys.map((key) => cells[key]),
        Object.values<Entry>(cells),
      ),
  ]);
}

function knownRow(keys: readonly Entry[], cells: readonly Entry[]): KnownRow {
  return { keys, cells: new Map(cells.map((entry) => [entry.at.cell, entry])) };
}
