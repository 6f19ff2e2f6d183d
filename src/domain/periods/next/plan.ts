import type { Area, CellValue, DefinedName, Grid } from '../../grid';
import type { Place } from '../../place';
import type { CellLabel } from './changeLabels';

/** One cell that Sang kỳ mới changes; its address is the old workbook's, before rows leave. */
export interface PlannedChange extends Place {
  /** The old value; a formula where one stood. */
  readonly before: CellValue;
  /** The old number format, by which a date is shown as one. */
  readonly beforeFormat: string;
  readonly after: CellValue;
  /** The number format to set before writing; without one the old stays. */
  readonly format?: string;
  /** The Excel table of a formula's own row. */
  readonly table?: string;
  /** How the officer knows the cell. */
  readonly label?: CellLabel;
}

/** Words that move on in one cell. */
export interface PlannedWords extends PlannedChange {
  readonly before: string;
  readonly after: string;
  /** False: what they mean is not certain; shown unticked, and left unless the officer takes them. */
  readonly certain: boolean;
}

/** A row that leaves; it is kept in `_KyTruoc`. */
export interface MovedRow {
  readonly sheet: string;
  /** One-based, as in the old workbook. */
  readonly row: number;
  readonly name: string;
}

/** Rows of one sheet that leave, and the columns (zero-based) that go with them. */
export interface RowRemoval {
  readonly sheet: string;
  /** One-based, ascending. */
  readonly rows: readonly number[];
  readonly column: number;
  readonly columns: number;
  /** The Excel table they stand in; absent in a plain range, whose cells move up. */
  readonly table?: string;
  /** Rows of the sheet that are hidden (one-based); they stay with their cells. */
  readonly hidden: readonly number[];
  /** One-based row below the table; what stands from there on does not move. */
  readonly end?: number;
  /** Whether anything stands below the table in its columns. */
  readonly below?: boolean;
  /**
   * Rows (one-based) that are emptied, but for the columns of formulas (zero-based): a table keeps one row, and nothing
   * moves below it.
   */
  readonly emptied?: readonly EmptiedRow[];
}

/** A row whose cells are emptied where they stand. */
export interface EmptiedRow {
  readonly row: number;
  readonly keep: readonly number[];
}

/** A column that the add-in adds at the right of a table: header and one cell per row. */
export interface NewColumn {
  readonly sheet: string;
  readonly table?: string;
  /** Zero-based. */
  readonly column: number;
  /** One-based. */
  readonly headerRow: number;
  readonly header: string;
  /** The table's area with the new column; absent in a plain range. */
  readonly area?: Area;
  /** What stands at the right of the table and makes room: the cells from `column` on, row by row. */
  readonly pushed?: {
    readonly row: number;
    readonly formulas: readonly (readonly CellValue[])[];
    readonly formats: readonly (readonly string[])[];
  };
}

/** A very hidden sheet that is rewritten whole. */
export interface HiddenSheet {
  readonly name: string;
  readonly exists: boolean;
  readonly rows: readonly (readonly CellValue[])[];
  /** Zero-based columns of dates. */
  readonly dateColumns: readonly number[];
}

/** All that Sang kỳ mới does, as data: made from the old workbook at once, and carried out by one interpreter. */
export interface NextPlan {
  readonly period: { readonly before: string; readonly after: string };
  readonly changes: readonly PlannedChange[];
  readonly words: readonly PlannedWords[];
  readonly moved: readonly MovedRow[];
  readonly removals: readonly RowRemoval[];
  readonly columns: readonly NewColumn[];
  readonly hidden: readonly HiddenSheet[];
  /** Settings that go. */
  readonly forget: readonly string[];
  /** Names of sheets that go: the add-in's own result sheet. */
  readonly sheetsGone: readonly string[];
  /** Whatever is to be named or listed, in Vietnamese. */
  readonly notes: readonly string[];
  /** How many `Lỗi` stand in the old period: it is asked once. */
  readonly errors: number;
  /** How many paragraphs of the outline keep their words. */
  readonly wordsKept: number;
  /** A name to save the new workbook under. */
  readonly suggestedName: string;
}

/** What the officer keeps, and which single cells are left out or, though uncertain, taken (`Sheet!A1`). */
export interface NextOptions {
  readonly keepResults?: boolean;
  readonly keepDone?: boolean;
  readonly keepDocuments?: boolean;
  readonly leave?: ReadonlySet<string>;
  readonly take?: ReadonlySet<string>;
}

/** What a workbook holds beside what the add-in reads. */
export interface Beside {
  readonly unread: readonly Grid[];
  /** Sheets of so many cells that they were not read. */
  readonly tooLarge: readonly string[];
  readonly names: readonly DefinedName[];
}

export const NOTHING_BESIDE: Beside = { unread: [], tooLarge: [], names: [] };
