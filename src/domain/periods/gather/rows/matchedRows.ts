import { addTo } from '../../../groupBy';
import type { Entries } from '../../../entries/entries';
import type { Entry } from '../../../entries/entry';
import { headerKey } from '../../../letters/vietnamese';
import type { MainFile, SourceFile, Unmatched } from '../gatherPlan';
import { isGiven } from '../cells/cellValue';
import { type KeyedRow, type SheetKind, keyedRows } from './keyedRows';
import { isSum } from './isSumRow';

/** A row of a source. */
export interface SourceRow<K extends string> {
  readonly file: string;
  readonly keyed: KeyedRow<K>;
}

/** A row of this workbook with the rows of the files that are the same. */
export interface MatchedRow<K extends string> {
  readonly keyed: KeyedRow<K>;
  readonly sources: readonly SourceRow<K>[];
}

/** Rows that are found in this workbook, and those that are not. */
export interface Matching<K extends string> {
  readonly matched: readonly MatchedRow<K>[];
  readonly others: readonly SourceRow<K>[];
}

/** Finds the rows of the files in this workbook by their keys. */
export function matchRows<K extends string>(
  { entries }: MainFile,
  sources: readonly SourceFile[],
  kind: SheetKind<K>,
): Matching<K> {
  const ours = keyedRows(entries, kind);
  const known = new Set(ours.map(({ key }) => key));
  const loose = kind.grouped === true ? onlyNames(ours) : new Map<string, string>();
  const added = addedBefore(entries, kind, ours);
  const byKey = new Map<string, SourceRow<K>[]>();
  for (const { file, entries: theirs } of sources) {
    const own = keyedRows(theirs, kind);
    const plain = kind.grouped === true && own.every(({ group }) => group === '');
    for (const keyed of own) {
      const here = plain ? loose.get(groupless(keyed.key)) : added(keyed);
      const key = known.has(keyed.key) ? keyed.key : (here ?? keyed.key);
      addTo(byKey, key, { file, keyed: { ...keyed, key } });
    }
  }
  return {
    matched: ours.map((keyed) => ({ keyed, sources: byKey.get(keyed.key) ?? [] })),
    others: [...byKey].flatMap(([key, rows]) => (known.has(key) ? [] : rows)),
  };
}

/** A file without any groups names a row without its group: it is the row that alone bears the name. */
function onlyNames<K extends string>(ours: readonly KeyedRow<K>[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const twice = new Set<string>();
  for (const { key } of ours) {
    const name = groupless(key);
    if (names.has(name)) twice.add(name);
    names.set(name, key);
  }
  for (const name of twice) names.delete(name);
  return names;
}

/** A row of a group that is not here was added at the table's end when the file was gathered before. */
function addedBefore<K extends string>(
  entries: Entries,
  kind: SheetKind<K>,
  ours: readonly KeyedRow<K>[],
): (row: KeyedRow<K>) => string | undefined {
  if (kind.grouped !== true || kind.counter === undefined) return () => undefined;
  const headings = kind.table(entries).rows.filter((row) => kind.isGroup(row));
  const groups = new Set(headings.map(({ cells }) => headerKey(kind.groupName(cells))));
  const last = ours.at(-1)?.group;
  const atEnd = new Map(
    ours.filter(({ group }) => group === last).map(({ key }) => [groupless(key), key]),
  );
  return ({ key, group }) => (groups.has(group) ? undefined : atEnd.get(groupless(key)));
}

function groupless(key: string): string {
  return key.slice(key.indexOf('\n') + 1);
}

/** Rows of files with something in them, and no place here. */
export function unmatchedRows<K extends string>(
  rows: readonly SourceRow<K>[],
  kind: SheetKind<K>,
  columns: readonly K[],
): readonly Unmatched[] {
  return rows.flatMap(({ file, keyed: { name, row } }) =>
    columns.some((column) => isGiven(row.cells[column]))
      ? [{ file, sheet: kind.sheet.name, row: row.row, name, title: kind.titleOf(row.cells) }]
      : [],
  );
}

/** Rows of files with something in them, but without what they would be found by (a row without Mã); a sum is none. */
export function keylessRows<K extends string>(
  sources: readonly SourceFile[],
  kind: SheetKind<K>,
  columns: readonly K[],
): readonly Unmatched[] {
  return sources.flatMap(({ file, entries }) =>
    kind.table(entries).rows.flatMap((row) => {
      const { cells } = row;
      const title = kind.titleOf(cells);
      const isKeyed = kind.isGroup(row) || kind.keyOf(cells, '') !== '';
      if (isKeyed || isSum(title) || !columns.some((column) => isGiven(cells[column]))) return [];
      const name = title === '' ? `dòng ${row.row}` : title;
      return [{ file, sheet: kind.sheet.name, row: row.row, name, title: name }];
    }),
  );
}

/** A cell that holds what cannot be read: it is not taken, and named. */
export function isUnreadable({ meaning }: Entry): boolean {
  return meaning.kind === 'unreadable';
}
