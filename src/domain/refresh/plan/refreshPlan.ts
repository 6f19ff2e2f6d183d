import type { ReportRecord } from '../../report/record/record';

/**
 * What becomes of one text, from what was written (base), what stands there now and what the workbook says (fresh).
 * `same`: nothing to do; `update`: untouched since it was written, and follows; `kept`: changed by hand, the workbook as
 * it was; `conflict`: changed on both sides; `unknown`: nothing tells what was written; `gone`: the workbook cannot fill
 * it; `removed`: no longer in the document.
 */
export type Outcome = 'same' | 'update' | 'kept' | 'conflict' | 'unknown' | 'gone' | 'removed';

/** One text with its judgement; `write` is there where it is to be written. */
export interface Planned {
  readonly outcome: Outcome;
  readonly base: string;
  readonly now: string;
  readonly fresh: string;
  readonly write?: string;
  /** A person's choice settles it by this key: a field, `bang:1`, `bang:1:6:Kết quả`, `khoi:1`. */
  readonly key: string;
  /** Shown against this very value before: it need not be asked again. */
  readonly asked?: boolean;
}

/** One occurrence of a figure; without an index for one that is no longer in the document. */
export interface PlannedFigure extends Planned {
  readonly field: string;
  /** Its place among the document's figures. */
  readonly index?: number;
  readonly place: string;
  /** The paragraph around it. */
  readonly paragraph: string;
  /** What stands there is a field that could not be filled then: highlighted, and no longer to be. */
  readonly unfilled: boolean;
}

/** A cell; a row or a column that a person put in or took out is one entry, its texts parted by ` | `. */
export interface PlannedCell extends Planned {
  /** One-based row in the sheet; empty for a row that was put in by hand, and for a whole column. */
  readonly row: string;
  /** Header; empty for a whole row. */
  readonly column: string;
}

/** What is to be done with a row of a table in the document, from top to bottom. */
export type RowWork =
  | {
      readonly kind: 'keep';
      readonly now: number;
      readonly fresh?: number;
      readonly cells: readonly CellWork[];
    }
  | { readonly kind: 'remove'; readonly now: number }
  /** A row of the fresh table; `order`: its cell for every cell of the new row, where columns were changed by hand. */
  | {
      readonly kind: 'insert';
      readonly fresh: number;
      readonly order?: readonly (number | undefined)[];
    };

/** A cell to be written, by its place in the row, and its place in the fresh one. */
export interface CellWork {
  readonly at: number;
  readonly fresh: number;
}

export interface PlannedTable {
  readonly tag: string;
  readonly outcome: Outcome;
  readonly index?: number;
  /** Tag of the table in the fresh report that it follows. */
  readonly follows?: string;
  /** The outline's row that asks for it, and the sheet. */
  readonly place: string;
  readonly source: string;
  /** All cells that are not the same; none where the table is judged as one. */
  readonly cells: readonly PlannedCell[];
  /** Row by row, or the whole table anew. */
  readonly work: readonly RowWork[] | 'rewrite';
}

export interface PlannedBlock extends Planned {
  readonly tag: string;
  readonly index?: number;
  readonly follows?: string;
  readonly place: string;
}

/** What a refresh will do, as data. */
export interface RefreshPlan {
  readonly figures: readonly PlannedFigure[];
  readonly tables: readonly PlannedTable[];
  readonly blocks: readonly PlannedBlock[];
  /** Texts written, left as a person made them, and left because both sides changed. */
  readonly written: number;
  readonly kept: number;
  readonly conflicts: number;
  /** What a person should know beside that, in Vietnamese sentences. */
  readonly notes: readonly string[];
  /** What the document is to carry afterwards; the very same object where nothing changes. */
  readonly record?: ReportRecord;
}
