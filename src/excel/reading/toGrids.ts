import type { Grid, Grids, TableArea } from '../../domain/grid';
import { columnsWithoutList } from '../../domain/sheets/columnsWithoutList';
import type { Cells } from './sheets/cells';
import { joinCells } from './sheets/cells';
import type { Details } from './sheets/details';
import type { Directory, Source } from './directory';
import { areCorners, rebuildMerges } from './sheets/rebuildMerges';
import type { SheetCells } from './sheets/sheetCells';
import type { PlacedTable } from './sheets/tables';

/** Puts together what the syncs told, sheet by sheet in tab order. */
export function toGrids(
  directory: Directory,
  details: Details,
  cells: readonly SheetCells[],
): Grids {
  return {
    sheets: directory.sources.map((source) => toGrid(source, details, cells)),
    names: directory.names,
    settings: directory.settings,
    monthFirst: directory.monthFirst,
  };
}

/** A sheet without any used cell. */
const EMPTY: Cells = {
  area: { row: 0, column: 0, rows: 0, columns: 0 },
  values: [],
  formulas: [],
  formats: [],
  hiddenRows: [],
};

function toGrid({ name, visible }: Source, details: Details, read: readonly SheetCells[]): Grid {
  const cells = joinCells(read.filter(({ sheet }) => sheet === name)) ?? EMPTY;
  const { area, ...content } = cells;
  const { merges = [], landscape = false } = details.free.get(name) ?? {};
  const corners = areCorners(merges);
  const tables = details.tables.filter(({ sheet }) => sheet === name);
  return {
    sheet: name,
    visible,
    row: area.row,
    column: area.column,
    ...content,
    merges: corners ? rebuildMerges(merges, { ...area, values: cells.values }) : merges,
    ...(corners && { mergesRebuilt: true }),
    landscape,
    tables: tables.map(withoutSheet),
    columnsWithoutList: tables.flatMap((table) =>
      columnsWithoutList(table, headersOf(table, cells), details.lists.get(table.name) ?? []),
    ),
  };
}

function withoutSheet({ name, row, column, rows, columns, totals }: PlacedTable): TableArea {
  return { name, row, column, rows, columns, ...(totals && { totals }) };
}

function headersOf({ row, column, columns }: PlacedTable, { area, values }: Cells): string[] {
  const header = values[row - area.row] ?? [];
  return Array.from({ length: columns }, (_, index) =>
    String(header[column - area.column + index] ?? ''),
  );
}
