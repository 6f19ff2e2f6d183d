import type { RecordedTable } from '../../report/record/record';
import { sumOf } from '../../number/sumOf';
import type { FoundRow, FoundTable } from '../writtenDocument';
import { align, type Rows } from './align';

/** The columns of a table as they stand beside those that were written. */
export interface ColumnsNow {
  /** Headers of columns that a person put in, and of those that a person took out. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** By cell of a row that was written: its place in the row as it stands; undefined where its column was taken out. */
  readonly placesIn: (row: FoundRow) => readonly (number | undefined)[];
  /** By cell of a row as it stands: the cell that was written there; absent where no column came or went. */
  readonly order?: readonly (number | undefined)[];
  /** The texts that both sides have, of the rows that were written and of those that stand there. */
  readonly texts: { readonly base: Rows; readonly now: Rows };
}

/** Compares the columns; undefined where they were moved about. */
export function columnsNow(base: RecordedTable, found: FoundTable): ColumnsNow | undefined {
  const pairs = align(asRows(base.columns), asRows(found.columns));
  if (!pairs) return undefined;
  const order: (number | undefined)[] = found.columns.map(() => undefined);
  const nowOf: (number | undefined)[] = base.columns.map(() => undefined);
  for (const pair of pairs) {
    if (pair.now !== undefined) order[pair.now] = pair.base;
    if (pair.base !== undefined) nowOf[pair.base] = pair.now;
  }
  const isAdded = (row: FoundRow, cell: number): boolean =>
    row.spans[cell] === 1 && order[columnOf(row, cell)] === undefined;
  const placesIn = (row: FoundRow): readonly (number | undefined)[] =>
    row.cells.length === found.columns.length
      ? nowOf
      : [...row.cells.keys()].filter((cell) => !isAdded(row, cell));
  const without = (columns: readonly string[], kept: readonly (number | undefined)[]) =>
    columns.filter((_, at) => kept[at] === undefined);
  const added = without(found.columns, order);
  const removed = without(base.columns, nowOf);
  return {
    added,
    removed,
    placesIn,
    ...(added.length + removed.length > 0 && { order }),
    texts: {
      base: base.rows.map(({ cells }) =>
        cells
          .filter((_, at) => cells.length < base.columns.length || nowOf[at] !== undefined)
          .map(({ text }) => text),
      ),
      now: found.rows.map((row) =>
        placesIn(row).flatMap((at) => (at === undefined ? [] : [row.cells[at] ?? ''])),
      ),
    },
  };
}

/** Headers are kept with another sign for the bar that parts them. */
function asRows(columns: readonly string[]): Rows {
  return columns.map((column) => [column.replaceAll('|', '¦')]);
}

function columnOf({ before, spans }: FoundRow, cell: number): number {
  return before + sumOf(spans.slice(0, cell));
}
