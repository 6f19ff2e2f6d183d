import { formulaOf } from '../../../entries/cells/gridCells';
import type { Grid, TableArea } from '../../../grid';
import { lastFilled } from '../lastFilled';
import type { RowRemoval } from '../plan';

/** How rows leave a sheet: of an Excel table its whole rows, of a plain range the cells under the headers. */
export function removalOf(grid: Grid, headerRow: number, rows: readonly number[]): RowRemoval {
  const ordered = [...new Set(rows)].sort((a, b) => a - b);
  const common = {
    sheet: grid.sheet,
    rows: ordered,
    hidden: grid.hiddenRows.map((row) => row + 1),
  };
  const table = grid.tables.find(({ row, rows: count }) => row + 1 === headerRow && count > 1);
  if (table) return ofTable(grid, table, common);
  const headers = (grid.values[headerRow - 1 - grid.row] ?? []).map((one) => String(one).trim());
  const first = headers.findIndex((one) => one !== '');
  const last = lastFilled(headers);
  return { ...common, column: grid.column + first, columns: last - first + 1 };
}

type Common = Pick<RowRemoval, 'sheet' | 'rows' | 'hidden'>;

function ofTable(grid: Grid, table: TableArea, common: Common): RowRemoval {
  const { name, column, columns, totals = false } = table;
  const end = table.row + table.rows + 1;
  const body = table.rows - 1 - (totals ? 1 : 0);
  const inside = common.rows.filter((row) => row < end);
  const all = inside.length >= body;
  const rows = all ? inside.slice(0, -1) : inside;
  const emptied = common.rows
    .filter((row) => !rows.includes(row))
    .map((row) => ({ row, keep: formulaColumns(grid, row, table) }));
  return {
    ...common,
    rows,
    table: name,
    column,
    columns,
    end,
    below: stands(grid, end - 1, column, columns),
    ...(emptied.length > 0 && { emptied }),
  };
}

function stands(
  { values, row, column }: Grid,
  from: number,
  first: number,
  count: number,
): boolean {
  return values
    .slice(Math.max(from - row, 0))
    .some((cells) =>
      cells.slice(Math.max(first - column, 0), first - column + count).some((cell) => cell !== ''),
    );
}

function formulaColumns(grid: Grid, row: number, table: TableArea): readonly number[] {
  const cells = grid.formulas[row - 1 - grid.row] ?? [];
  const values = grid.values[row - 1 - grid.row] ?? [];
  return Array.from({ length: table.columns }, (_, index) => table.column + index).filter(
    (at) => formulaOf(cells[at - grid.column], values[at - grid.column] ?? '') !== undefined,
  );
}
