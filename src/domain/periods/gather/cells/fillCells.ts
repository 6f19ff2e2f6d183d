import type { Entry } from '../../../entries/entry';
import { parseAddress, cellAddress } from '../../../place';
import { isGiven, unitKey, valueKey } from './cellValue';
import type { Conflict, ConflictTotal, FilledCell, Unmatched } from '../gatherPlan';
import type { KeyedRow, SheetKind } from '../rows/keyedRows';
import { type MatchedRow, type SourceRow, isUnreadable } from '../rows/matchedRows';
import { type Offer, mergeCell } from './mergeCell';
import { takenValue } from './takenValue';

/** What becomes of the cells of one row. */
export interface RowFill {
  readonly filled: readonly FilledCell[];
  readonly conflicts: readonly Conflict[];
  readonly unmatched: readonly Unmatched[];
}

/** Fills the blank cells of a row, column by column; `place` gives the row's number in the new workbook. */
export function fillCells<K extends string>(
  main: string,
  kind: SheetKind<K>,
  { keyed, sources }: MatchedRow<K>,
  columns: readonly K[],
  place: (row: number) => number = (row) => row,
): RowFill {
  const results = columns.map((column) => {
    const own = keyed.row.cells[column];
    const merged = mergeCell(
      { file: main, entry: own },
      offersOf(kind, { keyed, sources }, column),
      column === 'unit' ? ({ text }) => unitKey(text) : valueKey,
    );
    const at = { ...moved(own, place), before: own.raw, name: nameOfCell(kind, keyed, column) };
    if (merged.kind === 'fill') return { filled: [{ ...at, ...pick(merged) }], conflicts: [] };
    return {
      filled: [],
      conflicts: merged.kind === 'conflict' ? [conflict(at, merged.offers)] : [],
    };
  });
  return {
    filled: results.flatMap(({ filled }) => filled),
    conflicts: results.flatMap(({ conflicts }) => conflicts),
    unmatched: sources.flatMap((source) => unreadable(kind, source, columns)),
  };
}

/** What the files have in one column of a row, each with what taking it writes. */
export function offersOf<K extends string>(
  { sheet, unitOf = () => '' }: SheetKind<K>,
  { keyed, sources }: MatchedRow<K>,
  key: K,
): readonly Offer[] {
  const kind = sheet.columns.find((one) => one.key === key)?.kind ?? 'text';
  const unit = unitOf(keyed.row.cells);
  return sources.map(({ file, keyed: { row } }) => {
    const as = { column: { key, kind }, unit, theirs: unitOf(row.cells) };
    return { file, entry: row.cells[key], taken: takenValue(row.cells[key], as) };
  });
}

/** Whether a person must say what one of the offers means. */
export function isUnsure({ entry, taken }: Offer): boolean {
  return taken === 'unsure' && isGiven(entry);
}

/** A conflict at a place, its values as they are typed. */
export function conflict(
  { sheet, cell, before, name }: Pick<Conflict, 'sheet' | 'cell' | 'before' | 'name'>,
  offers: readonly Offer[],
  total?: ConflictTotal,
): Conflict {
  const values = offers.map(({ file, entry: { raw, format }, taken }) => ({
    file,
    value: raw,
    format,
    ...(typeof taken === 'object' && taken.after !== raw && { taken }),
  }));
  return { sheet, cell, name, before, values, ...(total && { total }) };
}

/** A cell of a row as it is shown: `Tiếp nhận hồ sơ, Kỳ này`. */
export function nameOfCell<K extends string>(
  kind: SheetKind<K>,
  { row }: KeyedRow<K>,
  column: K,
): string {
  const header = kind.sheet.columns.find(({ key }) => key === column)?.header;
  return `${kind.titleOf(row.cells)}, ${header ?? column}`;
}

function pick({
  after,
  format,
  from,
}: Pick<FilledCell, 'after' | 'format' | 'from'>): Pick<FilledCell, 'after' | 'format' | 'from'> {
  return { after, format, from };
}

function moved(
  { at }: Entry,
  place: (row: number) => number,
): { readonly sheet: string; readonly cell: string } {
  const found = parseAddress(at.cell);
  return found
    ? { sheet: at.sheet, cell: cellAddress(place(found.row + 1) - 1, found.column) }
    : at;
}

function unreadable<K extends string>(
  kind: SheetKind<K>,
  { file, keyed: { name, row } }: SourceRow<K>,
  columns: readonly K[],
): readonly Unmatched[] {
  const found = columns.find((column) => isUnreadable(row.cells[column]));
  if (found === undefined) return [];
  const { at, text } = row.cells[found];
  const why = `“${text}” chưa đọc được`;
  return [{ file, sheet: at.sheet, row: row.row, name, title: kind.titleOf(row.cells), why }];
}
