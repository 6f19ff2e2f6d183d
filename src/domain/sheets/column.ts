/** What a column's cells are read as. */
export type CellKind =
  | 'text'
  /** Kept as Text before anything is written: codes, markers, expressions. */
  | 'code'
  /** Results and figures: numbers in every way an officer types them. General format. */
  | 'number'
  /** Targets: number, bound, range or `Đạt`. */
  | 'goal'
  /** Target results: number, fraction, `Đạt`, `Không phát sinh …`. */
  | 'result'
  | 'date'
  | 'choice'
  /** Filled by the template's formula, computed by the add-in itself. */
  | 'computed';

/** One column of a data sheet. */
export interface Column<K extends string> {
  readonly key: K;
  readonly header: string;
  readonly kind: CellKind;
  /** Number format where it is not its kind's (`columnFormat`). */
  readonly format?: string;
  /** What the sample row above the header shows; the first column's says that it is one. */
  readonly sample?: string;
  /** Width in characters. */
  readonly width: number;
  /** The input hint that Excel shows beside a chosen cell: at most 32 and 255 characters. */
  readonly hint: { readonly title: string; readonly text: string };
  /** Values of the dropdown; `open` lists suggest and do not refuse. */
  readonly list?: readonly string[];
  readonly open?: boolean;
  /** A `date` column that also takes `Thường xuyên`, `Hằng năm`: no deadline. */
  readonly recurring?: boolean;
  /** A `number` column that takes single numbers only: no fraction, bound or range. */
  readonly single?: boolean;
  /** Never missed when absent. */
  readonly optional?: boolean;
  /** Markers, codes and ordinal numbers: a number in such a cell is a text. */
  readonly marker?: boolean;
  /** Names of persons, places and codes: spelling is never mended there. */
  readonly proper?: boolean;
  /** May stay empty in every row: without the column no row loses its meaning. Computed columns are spare as well. */
  readonly spare?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

/** One data sheet of the template. */
export interface DataSheet<K extends string> {
  readonly name: string;
  readonly table: string;
  readonly title: string;
  /** The one-line hint in row 2. */
  readonly hint: string;
  readonly columns: readonly Column<K>[];
  readonly landscape: boolean;
  /** Columns that stay in sight, with the name of the row. */
  readonly frozenColumns?: number;
  readonly tabColor: string;
  /** Rows that a new template leaves blank below what it fills in. */
  readonly blankRows: number;
}
