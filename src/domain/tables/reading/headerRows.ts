import type { Area } from '../../grid';
import { normalize } from '../../letters/vietnamese';
import type { SheetCells } from '../../report/annex/sheetBlocks';
import { isColumnCount } from './columnCount';
import { columnKind } from './columnKind';

/** The rows of a block above its first row of data, counted from the block's own first row. */
export interface HeaderRows {
  /** Rows of a title or a unit above the header. */
  readonly title: number;
  /** Rows of the header itself, at least one. */
  readonly depth: number;
  /** Whether a row that counts the columns follows: `(1)`, `(2)`, `(3)=(1)+(2)`. */
  readonly counted: boolean;
}

/** Where the header of a table ends: where its merged cells reach, or a second row names the columns that the first left open. */
export function headerRows(block: Area, cells: SheetCells, merges: readonly Area[]): HeaderRows {
  const rows = rowsOf(block, cells);
  const title = titleRows(rows);
  const merged = mergedDepth(block.row + title, block.rows - title, merges);
  const depth = merged > 1 ? merged : 1 + (namesOpenColumns(rows[title], rows[title + 1]) ? 1 : 0);
  const counted = rows.length > title + depth + 1 && isColumnCount(rows[title + depth] ?? []);
  return { title, depth: Math.min(depth, block.rows - title), counted };
}

function rowsOf(block: Area, { texts }: SheetCells): readonly (readonly string[])[] {
  return texts
    .slice(block.row, block.row + block.rows)
    .map((row) =>
      Array.from({ length: block.columns }, (_, at) => normalize(row[block.column + at] ?? '')),
    );
}

/** Rows of one filled cell above a row of several, in a table of at least three columns; never all rows. */
function titleRows(rows: readonly (readonly string[])[]): number {
  const header = rows.findIndex((row) => columnKind(row[0] ?? '') === 'ordinal');
  const filled = (row: readonly string[]) => row.filter((text) => text !== '').length;
  const first = rows.findIndex((row) => filled(row) > 1);
  if ((rows[0]?.length ?? 0) < 3 || first <= 0) return 0;
  if (header > 0) return rows.slice(0, header).every((row) => filled(row) <= 2) ? header : 0;
  return first < rows.length - 1 ? first : 0;
}

/** The first row, and every row that a merge of the header reaches down to. */
function mergedDepth(first: number, rows: number, merges: readonly Area[]): number {
  let depth = 1;
  for (;;) {
    const reach = merges
      .filter(({ row }) => row >= first && row < first + depth)
      .map((merge) => merge.row + merge.rows - first);
    const next = Math.min(rows, Math.max(depth, ...reach));
    if (next === depth) return depth;
    depth = next;
  }
}

/** A second row of words without a number in front, under a first row that left a column without a name. */
function namesOpenColumns(above: readonly string[] = [], below: readonly string[] = []): boolean {
  const open = above.some((text, at) => text === '' && at > 0);
  const words = below.filter((text) => text !== '');
  return (
    open &&
    words.length > 0 &&
    (below[0] ?? '') === '' &&
    above.every((text, at) => text !== '' || (below[at] ?? '') !== '') &&
    words.every((text) => /\p{L}{2}/u.test(text) && !/^\d/u.test(text))
  );
}
