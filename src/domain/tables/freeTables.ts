import type { Area, Grid } from '../grid';
import { sheetBlocks, sheetCells, type SheetCells } from '../report/annex/sheetBlocks';
import { normalize } from '../vietnamese';
import { memo } from '../memo';
import { freeCells, type FreeCell } from './freeCells';

/** A row of a free annex's table below its header. */
export interface FreeRow {
  /** One-based, as Excel shows it. */
  readonly row: number;
  readonly group: boolean;
  /** By column of the table; blank cells are missing. */
  readonly cells: readonly (FreeCell | undefined)[];
  /** Indices of the blank cells that no merged cell covers. */
  readonly blanks: readonly number[];
}

/** A table of a free annex sheet. */
export interface FreeTable {
  readonly sheet: string;
  /** Headers of every column from the outside in: `Số hồ sơ trực tuyến / Lũy kế đến hiện tại`. */
  readonly headers: readonly string[];
  readonly rows: readonly FreeRow[];
  /** Zero-based first column in the sheet. */
  readonly column: number;
}

/** Every table of the free annexes; a block one cell wide is a paragraph. */
export const freeTables = memo((facts): readonly FreeTable[] => {
  const cells = new Map(
    freeCells(facts).map((cell) => [`${cell.at.sheet}!${cell.row},${cell.column}`, cell]),
  );
  return facts.entries.freeSheets.flatMap((grid) => tablesOf(grid, cells));
});

function tablesOf(grid: Grid, cells: ReadonlyMap<string, FreeCell>): readonly FreeTable[] {
  const texts = sheetCells(grid);
  return sheetBlocks(texts).flatMap((block) =>
    block.columns === 1 ? [] : [tableOf(grid, block, texts, cells)],
  );
}

function tableOf(
  grid: Grid,
  block: Area,
  texts: SheetCells,
  cells: ReadonlyMap<string, FreeCell>,
): FreeTable {
  const merges = texts.merges.filter(({ row }) => row >= block.row && row < block.row + block.rows);
  const depth = headerDepth(block, merges);
  const columns = range(block.column, block.columns);
  const rows = range(block.row + depth, block.rows - depth).map((r): FreeRow => {
    const found = columns.map((c) => cells.get(`${grid.sheet}!${grid.row + r},${grid.column + c}`));
    const blanks = columns.flatMap((c, at) =>
      found[at] || texts.merges.some((merge) => covers(merge, r, c)) ? [] : [at],
    );
    const group = isGroup(found, r, block, merges);
    return { row: grid.row + r + 1, group, cells: found, blanks };
  });
  const headers = columns.map((c) => headerPath(texts, block.row, depth, c, merges));
  return {
    sheet: grid.sheet,
    headers,
    rows,
    column: grid.column + block.column,
  };
}

/** The first row, and every row that a merge of the header reaches down to. */
function headerDepth({ row, rows }: Area, merges: readonly Area[]): number {
  let depth = 1;
  for (;;) {
    const reach = merges
      .filter((merge) => merge.row < row + depth)
      .map((merge) => merge.row + merge.rows - row);
    const next = Math.min(rows, Math.max(depth, ...reach));
    if (next === depth) return depth;
    depth = next;
  }
}

function headerPath(
  { texts }: SheetCells,
  row: number,
  depth: number,
  column: number,
  merges: readonly Area[],
): string {
  const parts = range(row, depth).map((r) => {
    const merge = merges.find((one) => covers(one, r, column));
    return normalize(texts[merge?.row ?? r]?.[merge?.column ?? column] ?? '');
  });
  return [...new Set(parts.filter((part) => part !== ''))].join(' / ');
}

function covers({ row, rows, column, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

/** Merged over all columns or all but the first; or numbered in Roman with a name and nothing else. */
function isGroup(
  cells: readonly (FreeCell | undefined)[],
  r: number,
  block: Area,
  merges: readonly Area[],
): boolean {
  const wide = merges.some(
    ({ row, columns }) => row === r && columns >= block.columns - 1 && columns > 1,
  );
  const filled = cells.filter((cell) => cell !== undefined);
  const numbered = /^(?:[IVX]+|[A-ZĐ])\.?$/u.test(cells[0]?.text ?? '');
  return wide || (numbered && filled.length <= 2);
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: Math.max(count, 0) }, (_, index) => from + index);
}
