import { groupBy } from '../groupBy';
import type { Area, Grid } from '../grid';
import { sheetBlocks, sheetCells, type SheetCells } from '../report/annex/sheetBlocks';
import { normalize } from '../letters/vietnamese';
import { memo } from '../memo/memo';
import { freeCells, type FreeCell } from './freeCells';
import { headerRows, type HeaderRows } from './reading/headerRows';

/** A row of a free annex's table below its header. */
export interface FreeRow {
  /** One-based, as Excel shows it. */
  readonly row: number;
  readonly group: boolean;
  readonly hidden: boolean;
  /** By column of the table; blank cells are missing. */
  readonly cells: readonly (FreeCell | undefined)[];
  /** Indices of the blank cells that no merged cell covers. */
  readonly blanks: readonly number[];
}

/** A table of a free annex sheet. */
export interface FreeTable {
  readonly sheet: string;
  /** Words above the header in the table's own block. */
  readonly title: string;
  /** Headers of every column from the outside in: `Số hồ sơ trực tuyến / Lũy kế đến hiện tại`. */
  readonly headers: readonly string[];
  /** The same in parts. */
  readonly paths: readonly (readonly string[])[];
  /** The row that counts the columns, as typed: `(1)`, `(2)`, `(3)=(1)+(2)`. */
  readonly counts?: readonly string[];
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
  const header = headerRows(block, texts, merges);
  const { title, depth, counted } = header;
  const columns = range(block.column, block.columns);
  const above = title + depth + (counted ? 1 : 0);
  const covered = coveredCells(merges, block);
  const rowMerges = groupBy(merges, ({ row }) => row);
  const hidden = new Set(grid.hiddenRows);
  const rows = range(block.row + above, block.rows - above).map((r): FreeRow => {
    const found = columns.map((c) => cells.get(`${grid.sheet}!${grid.row + r},${grid.column + c}`));
    const blanks = columns.flatMap((c, at) => (found[at] || covered.has(`${r},${c}`) ? [] : [at]));
    const group = isGroup(found, block, rowMerges.get(r) ?? []);
    return { row: grid.row + r + 1, group, hidden: hidden.has(grid.row + r), cells: found, blanks };
  });
  const paths = headerPaths(texts, block, header, merges);
  const textAt = (r: number, c: number) => normalize(texts.texts[r]?.[c] ?? '');
  return {
    sheet: grid.sheet,
    title: titleOf(block, title, textAt),
    headers: paths.map((path) => path.join(' / ')),
    paths,
    ...(counted && { counts: columns.map((c) => textAt(block.row + title + depth, c)) }),
    rows,
    column: grid.column + block.column,
  };
}

type TextAt = (row: number, column: number) => string;

function titleOf({ row, column, columns }: Area, rows: number, textAt: TextAt): string {
  return range(row, rows)
    .flatMap((r) => range(column, columns).map((c) => textAt(r, c)))
    .filter((text) => text !== '')
    .join(' ');
}

/** A column's headers from the outside in; without merges a name reaches over the open cells to its right that have names below. */
function headerPaths(
  { texts }: SheetCells,
  block: Area,
  { title, depth }: HeaderRows,
  merges: readonly Area[],
): readonly (readonly string[])[] {
  const rows = range(block.row + title, depth);
  const open = depth > 1 && !merges.some(({ row }) => rows.includes(row));
  return range(block.column, block.columns).map((column) => {
    const parts = rows.map((r) => {
      const merge = merges.find((one) => covers(one, r, column));
      const own = normalize(texts[merge?.row ?? r]?.[merge?.column ?? column] ?? '');
      const outer = open && own === '' && r === block.row + title;
      return outer ? leftOf(texts[r] ?? [], column) : own;
    });
    return [...new Set(parts.filter((part) => part !== ''))];
  });
}

function leftOf(texts: readonly string[], column: number): string {
  return normalize(
    texts
      .slice(0, column)
      .filter((text) => text !== '')
      .at(-1) ?? '',
  );
}

function covers({ row, rows, column, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

/** Cells of the block under a merged one. */
function coveredCells(merges: readonly Area[], block: Area): ReadonlySet<string> {
  const [bottom, right] = [block.row + block.rows, block.column + block.columns];
  return new Set(
    merges.flatMap(({ row, rows, column, columns }) =>
      range(row, Math.min(rows, bottom - row)).flatMap((r) =>
        range(column, Math.min(columns, right - column)).map((c) => `${r},${c}`),
      ),
    ),
  );
}

/** Merged over all columns or all but the first; or numbered in Roman with a name and nothing else. */
function isGroup(
  cells: readonly (FreeCell | undefined)[],
  block: Area,
  merges: readonly Area[],
): boolean {
  const wide = merges.some(({ columns }) => columns >= block.columns - 1 && columns > 1);
  const filled = cells.filter((cell) => cell !== undefined);
  const numbered = /^(?:[IVX]+|[A-ZĐ])\.?$/u.test(cells[0]?.text ?? '');
  return wide || (numbered && filled.length <= 2);
}

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: Math.max(count, 0) }, (_, index) => from + index);
}
