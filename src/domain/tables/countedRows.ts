import type { FreeCell } from './freeCells';
import type { FigureRow, TableFigures } from './reading/tableFigures';
import { largest } from '../number/extremes';

/** A total that counts its rows, or the marks of a column, and counts them wrongly. */
export interface WrongCount {
  readonly cell: FreeCell;
  readonly said: number;
  readonly right: number;
  /** Header of the column of marks; none where rows are counted. */
  readonly marks?: string;
}

const ROWS = /^(?:tổng|cộng)[^\d%]*?(\d{1,4})\s+(\p{L}[\p{L} ]*)\)?[.:]?$/iu;
const MARK = /^(?:x|✓|✔|√|v)$/iu;

/** `Tổng cộng: 04 mô hình` over three rows; 4 below three crosses. */
export function wrongCounts({ rows, table, kinds }: TableFigures): readonly WrongCount[] {
  const totals = rows.flatMap((row, at) => (row.kind === 'total' ? [{ row, at }] : []));
  const [only, second] = totals;
  if (!only || second) return [];
  const items = rows.filter(({ kind, row }) => kind === 'item' && !row.group);
  const depth = largest(items.map((row) => row.depth));
  const counted = items.filter((row) => row.depth === depth);
  return [
    ...rowsCounted(only.row, counted),
    ...table.headers.flatMap((header, column) =>
      kinds[column] === 'ordinal' ? [] : marksCounted(only.row, items, column, header),
    ),
  ];
}

function rowsCounted({ row }: FigureRow, items: readonly FigureRow[]): readonly WrongCount[] {
  return row.cells.slice(0, 3).flatMap((cell) => {
    const [, digits = ''] = ROWS.exec(cell?.text ?? '') ?? [];
    const said = Number(digits);
    const near = Math.abs(said - items.length) <= Math.max(1, items.length / 10);
    return cell && digits !== '' && said !== items.length && near && items.length > 1
      ? [{ cell, said, right: items.length }]
      : [];
  });
}

function marksCounted(
  { row }: FigureRow,
  items: readonly FigureRow[],
  column: number,
  header: string,
): readonly WrongCount[] {
  const cell = row.cells[column];
  const filled = items.flatMap((item) => item.row.cells[column] ?? []);
  const said = Number(cell?.text);
  if (!cell || !Number.isInteger(said) || filled.length < 2) return [];
  if (!filled.every(({ text }) => MARK.test(text)) || said === filled.length) return [];
  return [{ cell, said, right: filled.length, marks: header }];
}
