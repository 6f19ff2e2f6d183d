import type { Grid } from '../../grid';
import { headerKey } from '../../letters/vietnamese';
import { rowCells, rowsOf } from '../cells/gridCells';

/** The headers that a sheet should have, and the name of its table. */
export interface HeaderSpec<K extends string> {
  readonly table?: string;
  readonly columns: readonly {
    readonly key: K;
    readonly header: string;
    readonly optional?: boolean;
  }[];
}

/** A header cell: its key for comparing, its text as typed, its zero-based column. */
export interface HeaderCell {
  readonly name: string;
  readonly found: string;
  readonly column: number;
}

/** The header row of a sheet: zero-based row and its filled cells. */
export interface HeaderRow {
  readonly row: number;
  readonly cells: readonly HeaderCell[];
}

/** The header is looked for no further down, where there is no table. */
const ROWS_SEARCHED = 20;
/** One matching cell may be chance. */
const LEAST_HEADERS = 2;

/** The table's header row; without a table, the row among the first 20 that holds most of the sheet's headers. */
export function findHeaderRow<K extends string>(
  grid: Grid,
  spec: HeaderSpec<K>,
): HeaderRow | undefined {
  return best(grid, spec, tableRows(grid, spec)) ?? best(grid, spec, firstRows(grid));
}

function best<K extends string>(
  grid: Grid,
  spec: HeaderSpec<K>,
  rows: readonly number[],
): HeaderRow | undefined {
  const wanted = new Set(spec.columns.map(({ header }) => headerKey(header)));
  let most = LEAST_HEADERS - 1;
  let found: HeaderRow | undefined;
  for (const row of rows) {
    const cells = headerCells(grid, row);
    const hits = new Set(cells.filter(({ name }) => wanted.has(name)).map(({ name }) => name)).size;
    if (hits > most) [most, found] = [hits, { row, cells }];
  }
  return found;
}

/** The sheet's own table first, then others: a copied sheet's table has another name. */
function tableRows<K extends string>(
  { tables }: Grid,
  { table }: HeaderSpec<K>,
): readonly number[] {
  const own = tables.filter(({ name }) => name.toLowerCase() === table?.toLowerCase());
  return [...own, ...tables].map(({ row }) => row);
}

function firstRows(grid: Grid): readonly number[] {
  const last = Math.min(rowsOf(grid), ROWS_SEARCHED);
  return Array.from({ length: Math.max(0, last - grid.row) }, (_, index) => grid.row + index);
}

function headerCells(grid: Grid, row: number): readonly HeaderCell[] {
  const { values } = rowCells(grid, row);
  return values.flatMap((value, index) => {
    const found = String(value);
    const name = found === '' ? '' : headerKey(found);
    return name === '' ? [] : [{ name, found, column: grid.column + index }];
  });
}
