import type { Grid } from '../../grid';
import { cellAddress } from '../../place';
import type { DataSheet } from '../../sheets/column';
import { isBlank } from '../cells/cellText';
import type { Steps } from '../../memo/steps';
import type { Problem, Row } from '../entries';
import { entryReader } from '../cells/entryReader';
import { rowCells, rowsOf, type RowCells } from '../cells/gridCells';
import { isGroupRow, type GroupColumns } from './groupRow';
import { record } from './record';

/** What reading needs of a sheet's description. */
export type SheetSpec<K extends string> = Pick<DataSheet<K>, 'name' | 'table' | 'columns'>;

/** A data sheet and how it is read. */
export interface TableSpec<K extends string> {
  readonly sheet: SheetSpec<K>;
  readonly group?: GroupColumns<K>;
  /** The report's year, for dates typed without one. */
  readonly year?: number;
}

/** Reading stops after so many blank rows. */
const MOST_BLANK_ROWS = 100;

/** Rows as read, and the columns that hold what could not be read. */
interface RowsReading<K extends string> {
  readonly rows: readonly Row<K>[];
  readonly unreadable: readonly K[];
  readonly problems: readonly Problem[];
}

/** Reads the rows below the header, one a step; rows blank but for computed columns are skipped. */
export function* rowSteps<K extends string>(
  grid: Grid,
  headerRow: number,
  columns: ReadonlyMap<K, number>,
  spec: TableSpec<K>,
): Steps<RowsReading<K>> {
  const typed = typedColumns(grid, columns, spec);
  const unreadable = new Set<K>();
  const readRow = rowReader(grid, columns, spec, unreadable);
  const totals = totalsRows(grid);
  const rows: Row<K>[] = [];
  let blanks = 0;
  for (let row = headerRow + 1; row < rowsOf(grid); row += 1) {
    if (totals.has(row)) continue;
    const cells = rowCells(grid, row);
    const filled = isFilled(cells, typed);
    if (filled && blanks >= MOST_BLANK_ROWS)
      return { rows, unreadable: [...unreadable], problems: [belowGap(grid, row, typed)] };
    blanks = filled ? 0 : blanks + 1;
    if (filled) rows.push(readRow(row, cells));
    yield;
  }
  return { rows, unreadable: [...unreadable], problems: [] };
}

/** Zero-based sheet rows that are totals rows of tables. */
function totalsRows({ tables }: Grid): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ row, rows, totals }) => (totals === true ? [row + rows - 1] : [])),
  );
}

/** Columns that a person fills, as indices into the grid's rows. */
function typedColumns<K extends string>(
  grid: Grid,
  columns: ReadonlyMap<K, number>,
  { sheet }: TableSpec<K>,
): readonly number[] {
  const typed = sheet.columns.filter(({ kind }) => kind !== 'computed');
  return typed.flatMap(({ key }) => columns.get(key) ?? []).map((column) => column - grid.column);
}

function rowReader<K extends string>(
  grid: Grid,
  columns: ReadonlyMap<K, number>,
  { sheet, group, year }: TableSpec<K>,
  unreadable: Set<K>,
): (row: number, cells: RowCells) => Row<K> {
  const hidden = new Set(grid.hiddenRows);
  const readers = sheet.columns.map((column) => ({
    key: column.key,
    read: entryReader(grid, column, columns.get(column.key), year),
  }));
  return (row, raw) => {
    const cells = record(readers, ({ key, read }) => {
      const entry = read(raw);
      if (entry.meaning.kind === 'unreadable') unreadable.add(key);
      return entry;
    });
    const isGroup = group !== undefined && isGroupRow(cells, sheet, group);
    return { row: row + 1, group: isGroup, hidden: hidden.has(row), cells };
  };
}

function isFilled({ values }: RowCells, columns: readonly number[]): boolean {
  return columns.some((column) => !isBlank(values[column] ?? ''));
}

function belowGap(grid: Grid, first: number, typed: readonly number[]): Problem {
  const totals = totalsRows(grid);
  let rows = 0;
  for (let row = first; row < rowsOf(grid); row += 1)
    if (!totals.has(row) && isFilled(rowCells(grid, row), typed)) rows += 1;
  const filled = typed.filter((column) => isFilled(rowCells(grid, first), [column]));
  const cell = cellAddress(first, grid.column + Math.min(...filled));
  return { kind: 'below-gap', at: { sheet: grid.sheet, cell }, rows };
}
