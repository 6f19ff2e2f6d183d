import type { Grid } from '../../grid';

/** One of an office's own tables: a sheet with the row that holds its headers. */
export interface OwnTable {
  readonly grid: Grid;
  /** Zero-based row within the grid. */
  readonly header: number;
  readonly headers: readonly OwnHeader[];
  /** The set of its headers, by which it is known again. */
  readonly key: string;
}

/** A header of such a table, and its zero-based column within the grid. */
export interface OwnHeader {
  readonly text: string;
  readonly column: number;
}

/** Which of our sheets a table is, and which of its headers stands for which of our columns (by key; folded). */
export interface Mapping {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Confirmed mappings by the set of headers. */
export type Mappings = Readonly<Record<string, Mapping>>;

/** Key of the confirmed mappings among the add-in's settings in the workbook. */
export const MAPPINGS = 'ownTables';
