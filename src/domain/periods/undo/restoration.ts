import { formulaOf } from '../../entries/cells/gridCells';
import type { CellValue, Grid, TableArea } from '../../grid';
import type { RowRemoval } from '../next/plan';
import type { KeptSheet } from './keptBook';
import { largest } from '../../number/extremes';

/** A cell to be written as it stood. */
export interface RestoredCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly formula: CellValue;
  readonly isFormula: boolean;
  /** Its number format; absent where nothing is known of it. */
  readonly format?: string;
  /** The Excel table it stands in. */
  readonly table?: string;
}

/** Cells whose content or number format is not what it was, the whole of both areas looked at. */
export function restoredCells(kept: KeptSheet, now: Grid | undefined): readonly RestoredCell[] {
  const top = Math.min(kept.row, now?.row ?? kept.row);
  const left = Math.min(kept.column, now?.column ?? kept.column);
  const bottom = Math.max(endRow(kept), now ? endRow(now) : 0);
  const right = Math.max(endColumn(kept), now ? endColumn(now) : 0);
  const cells: RestoredCell[] = [];
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1) {
      const before = cellAt(kept, row, column);
      const after = now ? cellAt(now, row, column) : NOTHING;
      if (before.formula === after.formula && sameFormat(before.format, after.format)) continue;
      const table = kept.tables.find((one) => within(one, row, column))?.name;
      cells.push({ row, column, ...before, ...(table !== undefined && { table }) });
    }
  return cells;
}

/** Tables that are not as large as they were. */
export function resizedTables(kept: KeptSheet, now: Grid | undefined): readonly TableArea[] {
  return kept.tables.filter((table) => {
    const current = now?.tables.find(({ name }) => name === table.name);
    return current && (current.rows !== table.rows || current.columns !== table.columns);
  });
}

/** Rows (zero-based) whose hiding is to be turned: true hides. */
export function turnedRows(
  kept: KeptSheet,
  now: Grid | undefined,
): readonly (readonly [row: number, hidden: boolean])[] {
  const before = new Set(kept.hiddenRows);
  const after = new Set(now?.hiddenRows ?? []);
  return [
    ...[...before].filter((row) => !after.has(row)).map((row) => [row, true] as const),
    ...[...after].filter((row) => !before.has(row)).map((row) => [row, false] as const),
  ];
}

/** Where rows come in again, lowest number first: zero-based `row`, and so many of them. */
export function insertions(
  { rows, table }: RowRemoval,
  firstRow: number | undefined,
): readonly Run[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row - 1 === last.row + last.count) last.count += 1;
    else runs.push({ row: row - 1, count: 1 });
  }
  // Excel gives new cells the looks of those above: never a header's.
  return runs.map((run) =>
    table !== undefined && run.row === firstRow ? { ...run, row: run.row + 1 } : run,
  );
}

/** So many rows from a zero-based one on. */
export interface Run {
  readonly row: number;
  readonly count: number;
}

interface Found {
  readonly formula: CellValue;
  readonly isFormula: boolean;
  readonly format?: string;
}

const NOTHING: Found = { formula: '', isFormula: false };

function cellAt(grid: KeptSheet | Grid, row: number, column: number): Found {
  const [r, c] = [row - grid.row, column - grid.column];
  const formula = grid.formulas[r]?.[c];
  if (formula === undefined) return NOTHING;
  const format = grid.formats[r]?.[c];
  const isFormula = formulaOf(formula, grid.values[r]?.[c] ?? '') !== undefined;
  return { formula, isFormula, ...(format !== undefined && { format }) };
}

/** A blank cell beyond the used cells tells nothing of its format. */
function sameFormat(before: string | undefined, after: string | undefined): boolean {
  return before === undefined || before === after;
}

function endRow({ row, formulas }: KeptSheet | Grid): number {
  return row + formulas.length;
}

function endColumn({ column, formulas }: KeptSheet | Grid): number {
  return (
    column +
    largest(
      formulas.map((cells) => cells.length),
      0,
    )
  );
}

function within(table: TableArea, row: number, column: number): boolean {
  return (
    row >= table.row &&
    row < table.row + table.rows &&
    column >= table.column &&
    column < table.column + table.columns
  );
}
