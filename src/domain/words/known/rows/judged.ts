import type { Passage } from '../../passages';
import type { Figure, Said } from '../../read';
import type { NamedRow, NamedTable, RowNumber } from './rows';

/** What a sentence says of a row of an annex, and what the annex says. */
export interface SaidOfRow {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly row: NamedRow;
  /** The row's own number, where its column is known. */
  readonly own?: RowNumber;
  readonly header: string;
  /** The row that has the number said, or stands at the end of the column. */
  readonly other?: { readonly row: NamedRow; readonly number: RowNumber };
  readonly wrong: 'number' | 'end';
}

/** A number that a sentence gives to a row. */
export interface Judged {
  readonly passage: Passage;
  readonly said: Said;
  /** Of every table that has a row of the name. */
  readonly rows: readonly NamedRow[];
  readonly figure: Figure;
  readonly index: number;
  /** The number before it is the row's. */
  readonly isTold?: boolean;
  /** The column that other rows of the sentence are told from. */
  readonly shared?: Column | undefined;
}

/** A row's place in a column. */
export interface RowAt {
  readonly row: NamedRow;
  readonly column: number;
}

/** A column of a table. */
export interface Column {
  readonly table: NamedTable;
  readonly column: number;
}
