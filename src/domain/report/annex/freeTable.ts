import type { Area } from '../../grid';
import type { TableBlock, TableCell } from '../block';
import type { Run } from '../run';
import { lines } from '../table/dataTable';
import { contentWidths } from './contentWidths';
import type { SheetCells } from './sheetBlocks';

/** Fills the cell at a row and column of the sheet's texts. */
export type FillCell = (row: number, column: number) => readonly Run[];

/** A block more than one cell wide: merged cells kept, header rows above, group rows bold. */
export function freeTable(
  block: Area,
  cells: SheetCells,
  fill: FillCell,
  description: string,
): TableBlock {
  const merges = cells.merges.flatMap((merge) => clipped(merge, block));
  const headers = headerRows(merges, block.rows);
  const anchors = new Map(merges.map((merge) => [key(merge.row, merge.column), merge]));
  const covered = coveredCells(merges);
  const groups = groupRows(merges, block.columns);
  const row = (at: number): readonly TableCell[] => {
    const group = at >= headers && groups.has(at);
    return columnsOf(block).flatMap((column) => {
      if (covered.has(key(at, column))) return [];
      const runs = fill(block.row + at, block.column + column);
      return [cellOf(runs, anchors.get(key(at, column)), at < headers, group)];
    });
  };
  const rows = Array.from({ length: block.rows }, (_, at) => row(at));
  const widths = contentWidths(block, cells, merges);
  return {
    kind: 'table',
    header: rows.slice(0, headers),
    rows: rows.slice(headers),
    widths,
    description,
  };
}

/** Numbers, times, the counts of columns such as `(1)`, `(3)=(1)/(2)`, and the marks of rows: `A`, `II`, `a)`. */
const CENTRED = /^(?:[\d.,%/: -]+|\(\d+\)[\d()=+/×x*: -]*|[IVX]+(?:\.\d+)*\.?|\p{L}[.)]?)$/u;

function cellOf(
  runs: readonly Run[],
  merge: Area | undefined,
  header: boolean,
  group: boolean,
): TableCell {
  const number = CENTRED.test(runs.map(({ text }) => text).join(''));
  return {
    paragraphs: lines(runs),
    ...(merge && merge.columns > 1 && { columnSpan: merge.columns }),
    ...(merge && merge.rows > 1 && { rowSpan: merge.rows }),
    ...((header || (number && runs.length > 0)) && { align: 'center' as const }),
    ...((header || group) && { bold: true }),
  };
}

/** The first row, and every row that a merge of the header reaches down to. */
function headerRows(merges: readonly Area[], rows: number): number {
  let headers = 1;
  for (;;) {
    const reach = merges
      .filter(({ row }) => row < headers)
      .map(({ row, rows: span }) => row + span);
    const next = Math.min(rows, Math.max(headers, ...reach));
    if (next === headers) return headers;
    headers = next;
  }
}

/** Rows merged over all columns, or over all but the first. */
function groupRows(merges: readonly Area[], width: number): ReadonlySet<number> {
  const whole = merges.filter(
    ({ rows, column, columns }) => rows === 1 && column <= 1 && columns === width - column,
  );
  return new Set(whole.map(({ row }) => row));
}

/** The part of a merge inside the block, in the block's coordinates. */
function clipped(merge: Area, block: Area): readonly Area[] {
  const row = Math.max(merge.row, block.row);
  const column = Math.max(merge.column, block.column);
  const rows = Math.min(merge.row + merge.rows, block.row + block.rows) - row;
  const columns = Math.min(merge.column + merge.columns, block.column + block.columns) - column;
  if (rows < 1 || columns < 1) return [];
  return [{ row: row - block.row, column: column - block.column, rows, columns }];
}

function coveredCells(merges: readonly Area[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1)
        covered.add(key(row, column));
    }
    covered.delete(key(merge.row, merge.column));
  }
  return covered;
}

function columnsOf({ columns }: Area): readonly number[] {
  return Array.from({ length: columns }, (_, column) => column);
}

/** Excel has 16,384 columns. */
function key(row: number, column: number): number {
  return row * 16_384 + column;
}
