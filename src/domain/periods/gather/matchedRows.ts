import type { Entry } from '../../entries/entry';
import type { MainFile } from './planGather';
import type { SourceFile, Unmatched } from './gatherPlan';
import { isGiven } from './cellValue';
import type { KeyedRow, SheetKind } from './keyedRows';
import { keyedRows } from './keyedRows';

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
  const byKey = new Map<string, SourceRow<K>[]>();
  for (const { file, entries: theirs } of sources) {
    for (const keyed of keyedRows(theirs, kind)) {
      const rows = byKey.get(keyed.key) ?? [];
      rows.push({ file, keyed });
      byKey.set(keyed.key, rows);
    }
  }
  const known = new Set(ours.map(({ key }) => key));
  return {
    matched: ours.map((keyed) => ({ keyed, sources: byKey.get(keyed.key) ?? [] })),
    others: [...byKey].flatMap(([key, rows]) => (known.has(key) ? [] : rows)),
  };
}

/** Rows of files with something in them, and no place here. */
export function unmatchedRows<K extends string>(
  rows: readonly SourceRow<K>[],
  kind: SheetKind<K>,
  columns: readonly K[],
): readonly Unmatched[] {
  return rows.flatMap(({ file, keyed: { name, row } }) =>
    columns.some((column) => isGiven(row.cells[column]))
      ? [{ file, sheet: kind.sheet.name, row: row.row, name }]
      : [],
  );
}

/** A cell that holds what cannot be read: it is not taken, and named. */
export function isUnreadable({ meaning }: Entry): boolean {
  return meaning.kind === 'unreadable';
}
