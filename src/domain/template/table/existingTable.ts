import { columnsOf, rowsOf, valueAt } from '../grids/cells';
import { findHeaderRow } from '../../entries/headers/findHeader';
import { matchColumns } from '../../entries/headers/matchColumns';
import type { Grid, TableArea } from '../../grid';
import type { DataSheet } from '../../sheets/column';

/** A data sheet as it stands in the workbook; all numbers zero-based. */
export interface ExistingTable {
  readonly grid: Grid;
  readonly headerRow: number;
  /** The Excel Table, absent where the user turned it into a plain range. */
  readonly table?: TableArea;
  /** Column of every header found, by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** First column to the right of the headers. */
  readonly right: number;
  /** Data rows: the table's without its totals row, or those that the sheet uses. */
  readonly rows: readonly number[];
}

/** Where the sheet's columns and rows are; `undefined` where no header row can be told. */
export function existingTable(grid: Grid, sheet: DataSheet<string>): ExistingTable | undefined {
  const header = findHeaderRow(grid, sheet);
  if (!header) return undefined;
  const table = grid.tables.find(({ row }) => row === header.row);
  const { columns } = matchColumns(grid, header, sheet);
  const totals = table?.totals === true ? 1 : 0;
  const last = table ? table.row + table.rows - totals : rowsOf(grid);
  const right = table ? table.column + table.columns : columnsOf(grid);
  const count = Math.max(last - header.row - 1, 0);
  const rows = Array.from({ length: count }, (_, index) => header.row + 1 + index);
  return { grid, headerRow: header.row, ...(table && { table }), columns, right, rows };
}

/** Rows in which a person filled something: computed columns alone make no row. */
export function filledRows(
  { grid, rows, columns }: ExistingTable,
  sheet: DataSheet<string>,
): readonly number[] {
  const typed = sheet.columns.filter(({ kind }) => kind !== 'computed');
  const places = typed.flatMap(({ key }) => columns.get(key) ?? []);
  return rows.filter((row) => places.some((column) => valueAt(grid, row, column) !== ''));
}
