import type { Entries, Row, Table } from '../entries/entries';
import type { Entry } from '../entries/entry';
import type { Change, Fix, RowKey } from '../finding';
import { parseAddress } from '../place';

/** The cells of one row: its keys, and all of them by address. */
interface KnownRow {
  readonly keys: readonly Entry[];
  readonly cells: ReadonlyMap<string, Entry>;
}

type Rows = ReadonlyMap<number, () => KnownRow>;

/**
 * Gives every change of a fix the key of its row, so that it finds its own row again or none: TT and name, Mã, code and
 * Trích yếu; in Thông tin its Mục, in Nội dung the old text. In a free sheet the old value of the cell alone counts.
 */
export function anchoring(entries: Entries): (fix: Fix) => Fix {
  const sheets = new Map<string, Rows>();
  const rowsOf = (sheet: string): Rows => {
    const known = sheets.get(sheet) ?? knownRows(entries, sheet);
    sheets.set(sheet, known);
    return known;
  };
  return (fix) => ({
    ...fix,
    changes: fix.changes.map((change) => anchored(change, rowsOf(change.sheet))),
  });
}

function anchored(change: Change, rows: Rows): Change {
  const place = parseAddress(change.cell);
  const row = place && rows.get(place.row + 1)?.();
  if (!row) return change;
  const key = row.keys.filter(({ at }) => at.cell !== '' && at.cell !== change.cell).map(keyOf);
  const before = row.cells.get(change.cell);
  const shown = before && change.before === before.raw ? shownOf(before) : undefined;
  return { ...change, ...(key.length > 0 && { key }), ...(shown !== undefined && { shown }) };
}

function keyOf({ at, raw, formula }: Entry): RowKey {
  return { cell: at.cell, value: formula ?? raw };
}

/** A number that its format shows as something else. */
function shownOf({ raw, text }: Entry): string | undefined {
  return typeof raw === 'number' && text !== String(raw).replace('.', ',') ? text : undefined;
}

function knownRows({ info, ...tables }: Entries, sheet: string): Rows {
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
