import type { Grid, Grids } from '../../domain/grid';
import type { InsertedRows } from '../../domain/periods/gather/gatherPlan';
import { cellAddress, type Place } from '../../domain/place';
import { findGrid } from '../../domain/template/findGrid';
import type { CellEdit, SheetPatch } from '../../xlsx/patch/workbookPatch';
import { emptySheetPatch } from '../../xlsx/patch/workbookPatch';
import { formulaReads } from '../results/formulaReads';

/** Room for new rows as a patch of the file, or a Vietnamese sentence on why nothing here can make it. */
export type RoomForRows =
  | { readonly ok: true; readonly sheets: readonly SheetPatch[] }
  | { readonly ok: false; readonly sentence: string };

/**
 * What Excel does when cells are inserted in a table: all below in its columns moves down, and the table grows. A formula
 * that reads a cell that moves would have to follow; where one does, it is left to Excel.
 */
export function roomForRows(grids: Grids, inserts: readonly InsertedRows[]): RoomForRows {
  const names = [...new Set(inserts.map(({ sheet }) => sheet))];
  const frames = names.flatMap((name) => {
    const grid = findGrid(grids, name);
    return grid
      ? [
          frameOf(
            grid,
            inserts.filter(({ sheet }) => sheet === name),
          ),
        ]
      : [];
  });
  const follower = frames.flatMap((frame) => followers(grids, frame))[0];
  if (follower)
    return {
      ok: false,
      sentence: `Công thức ở ô ${follower.cell} của ${follower.sheet} dùng các dòng phải dời xuống để thêm dòng mới, mà trang này không sửa được công thức. Hãy gộp trong Excel, hoặc thêm dòng trống ở cuối bảng rồi chọn lại sổ.`,
    };
  return { ok: true, sheets: frames.map(sheetPatch) };
}

interface Frame {
  readonly grid: Grid;
  readonly inserts: readonly InsertedRows[];
  /** How far down a zero-based row goes; 0 above the first new one. */
  readonly down: (row: number) => number;
  readonly holds: (column: number) => boolean;
}

function frameOf(grid: Grid, inserts: readonly InsertedRows[]): Frame {
  const first = inserts[0];
  const [left, width] = [first?.column ?? 0, first?.columns ?? 0];
  return {
    grid,
    inserts,
    // Each insert's row counts those above it as made.
    down: (row) =>
      inserts.reduce((moved, one) => (one.row - 1 <= row + moved ? moved + one.count : moved), 0),
    holds: (column) => column >= left && column < left + width,
  };
}

/** Formulas that read a cell which moves, unless it moves with them in one row. */
function followers(grids: Grids, { grid, down, holds }: Frame): readonly Place[] {
  return grids.sheets.flatMap((other) =>
    other.formulas.flatMap((cells, r) =>
      cells.flatMap((formula, c): readonly Place[] => {
        if (!isFormula(other, r, c) || typeof formula !== 'string') return [];
        const at = { sheet: other.sheet, row: other.row + r, column: other.column + c };
        const reads = formulaReads(withoutTables(formula), at, grids);
        const moves = grid.values.some((row, index) =>
          row.some((_, place) => {
            const cell = { sheet: grid.sheet, row: grid.row + index, column: grid.column + place };
            const together = other.sheet === grid.sheet && at.row === cell.row && holds(at.column);
            return down(cell.row) > 0 && holds(cell.column) && !together && reads(cell);
          }),
        );
        return moves ? [{ sheet: other.sheet, cell: cellAddress(at.row, at.column) }] : [];
      }),
    ),
  );
}

/** Columns of tables follow by themselves. */
function withoutTables(formula: string): string {
  return formula.replace(/(?:[\p{L}_\\][\w.\\\p{L}]*)?\[(?:[^[\]]|\[[^[\]]*\])*\]/gu, '1');
}

function isFormula({ formulas, values }: Grid, row: number, column: number): boolean {
  const text = formulas[row]?.[column];
  return typeof text === 'string' && text.startsWith('=') && text !== values[row]?.[column];
}

function sheetPatch({ grid, inserts, down, holds }: Frame): SheetPatch {
  const cells = new Map<string, CellEdit>();
  const put = (edit: CellEdit): void => {
    cells.set(`${edit.row} ${edit.column}`, edit);
  };
  const rows = grid.values.map((_, index) => grid.row + index);
  for (const row of rows.filter((one) => down(one) > 0))
    for (const edit of emptied(grid, row, holds)) put(edit);
  for (const row of rows.filter((one) => down(one) > 0))
    for (const edit of moved(grid, row, down(row), holds)) put(edit);
  const added = inserts.reduce((sum, { count }) => sum + count, 0);
  const table = grid.tables.find(({ column }) => holds(column));
  return {
    ...emptySheetPatch(grid.sheet),
    cells: [...cells.values()],
    moves: inserts.map(({ row, count, column, columns }) => ({
      within: { column, columns },
      from: row - 1,
      by: count,
    })),
    ...(table && { grown: [{ name: table.name, rows: added }] }),
  };
}

function columnsOf(grid: Grid, holds: Frame['holds']): readonly number[] {
  return (grid.values[0] ?? []).flatMap((_, index) => (holds(grid.column + index) ? [index] : []));
}

function emptied(grid: Grid, row: number, holds: Frame['holds']): readonly CellEdit[] {
  const cells = grid.values[row - grid.row] ?? [];
  return columnsOf(grid, holds).flatMap((index) =>
    cells[index] === '' && grid.formulas[row - grid.row]?.[index] === ''
      ? []
      : [{ row, column: grid.column + index, content: null }],
  );
}

function moved(grid: Grid, row: number, by: number, holds: Frame['holds']): readonly CellEdit[] {
  const index = row - grid.row;
  return columnsOf(grid, holds).flatMap((place): readonly CellEdit[] => {
    const value = grid.values[index]?.[place] ?? '';
    const text = grid.formulas[index]?.[place] ?? value;
    if (value === '' && text === '') return [];
    const at = { row: row + by, column: grid.column + place };
    const look = {
      before: {},
      after: { numberFormat: grid.formats[index]?.[place] ?? 'General' },
    };
    if (!isFormula(grid, index, place) || typeof text !== 'string')
      return [{ ...at, content: value, look }];
    return [{ ...at, content: value, formula: inRow(text, row + 1, row + 1 + by), look }];
  });
}

/** A formula whose references to its own row follow it to another one; texts and names of columns stay. */
function inRow(formula: string, from: number, to: number): string {
  const own = new RegExp(
    String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\w.$\p{L}!])(\$?[A-Z]{1,3}\$?)${from}(?![\w.(!])`,
    'gu',
  );
  return formula.replace(own, (found, column: string | undefined) =>
    column === undefined ? found : `${column}${to}`,
  );
}
