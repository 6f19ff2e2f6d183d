import type { Grid } from '../../grid';
import { finish, type Steps } from '../../memo/steps';
import type { Problem, Table, AddedColumn } from '../entries';
import { findHeaderRow, type HeaderRow, type HeaderSpec } from '../headers/findHeader';
import { matchColumns } from '../headers/matchColumns';
import { rowSteps, type TableSpec } from './readRows';
import { partialRecord } from './record';
import { headerKey, normalize } from '../../letters/vietnamese';
import { entryReader } from '../cells/entryReader';
import { rowCells } from '../cells/gridCells';

/** A table with what reading it met. */
export interface TableReading<K extends string> {
  readonly table: Table<K>;
  readonly problems: readonly Problem[];
}

/** Reads one data sheet, an Excel table or a plain range; without its grid the table is absent and empty. */
export function readTable<K extends string>(
  grid: Grid | undefined,
  spec: TableSpec<K>,
): TableReading<K> {
  return finish(tableSteps(grid, spec));
}

/** The same, row by row. */
export function* tableSteps<K extends string>(
  grid: Grid | undefined,
  spec: TableSpec<K>,
): Steps<TableReading<K>> {
  const sheet = grid?.sheet ?? spec.sheet.name;
  const empty: Table<K> = {
    sheet,
    present: grid !== undefined,
    headerRow: 0,
    columns: partialRecord<K, number>([]),
    rows: [],
  };
  if (!grid) return { table: empty, problems: [] };
  const header = findHeaderRow(grid, spec.sheet);
  if (!header)
    return { table: empty, problems: [{ kind: 'missing-header-row', at: { sheet, cell: '' } }] };
  const { columns, problems } = matchColumns(grid, header, spec.sheet);
  const data = yield* rowSteps(grid, header.row, columns, spec);
  const { columnsWithoutList } = grid;
  const added = addedColumns(grid, header, spec.sheet, [...columns.values()]);
  const found = {
    headerRow: header.row + 1,
    columns: partialRecord(columns),
    rows: data.rows,
    ...(data.unreadable.length > 0 && { unreadable: data.unreadable }),
    ...(columnsWithoutList.length > 0 && { columnsWithoutList }),
    ...(added.length > 0 && { addedColumns: added }),
  };
  return { table: { ...empty, ...found }, problems: [...problems, ...data.problems] };
}

/** The columns whose headers the sheet's description does not know, in the sheet's order; `known` were matched. */
function addedColumns<K extends string>(
  grid: Grid,
  { cells }: HeaderRow,
  spec: HeaderSpec<K>,
  known: readonly number[],
): readonly AddedColumn[] {
  const names = new Set(spec.columns.map(({ header }) => headerKey(header)));
  const added = cells.filter(({ name, column }) => !names.has(name) && !known.includes(column));
  return added.map(({ found, column }) => {
    const read = entryReader(grid, { kind: 'text' }, column);
    return { header: normalize(found), entry: (row) => read(rowCells(grid, row - 1)) };
  });
}
