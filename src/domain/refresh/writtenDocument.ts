import type { ReportRecord } from '../report/record/record';

/** A report as it stands in Word today: what can be read of it without judging. */
export interface WrittenDocument {
  /** What the add-in kept of its own writing; absent in a document that is not ours, or that lost it. */
  readonly record?: ReportRecord;
  readonly figures: readonly FoundFigure[];
  /** Tables of ours with their tag, others without; those that only set things side by side are left out. */
  readonly tables: readonly FoundTable[];
  readonly blocks: readonly FoundBlock[];
  /** Changes are being tracked: a person's choice, and kept. */
  readonly tracked: boolean;
  /** Why nothing may be written into it. */
  readonly closed?: 'protected' | 'signed';
}

/** One content control with a field as its tag. */
export interface FoundFigure {
  /** As typed in the workbook, without braces. */
  readonly field: string;
  /** In the current view; empty where the control shows only Word's placeholder. */
  readonly text: string;
  /** The paragraph that it stands in. */
  readonly paragraph: string;
  readonly locked: boolean;
}

export interface FoundTable {
  /** `bang:1`; absent for a table of no control of ours. */
  readonly tag?: string;
  readonly locked: boolean;
  /** Header of every column, rows of a header joined. */
  readonly columns: readonly string[];
  /** Below the header; one text a cell, fields of ours inside as `{{…}}`. */
  readonly rows: readonly FoundRow[];
}

export interface FoundRow {
  readonly cells: readonly string[];
  /** The same as read, fields with their text. */
  readonly shown: readonly string[];
  /** Columns that are left out before the first cell. */
  readonly before: number;
  /** Columns that each cell covers. */
  readonly spans: readonly number[];
  /** A cell of it is marked as merged with one above or below. */
  readonly merged: boolean;
  /** Cells that say one text for several rows or columns. */
  readonly shared: readonly boolean[];
}

export interface FoundBlock {
  readonly tag: string;
  readonly locked: boolean;
  /** Paragraphs parted by line breaks, fields of ours inside as `{{…}}`. */
  readonly text: string;
}
