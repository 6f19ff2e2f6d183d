/** What a report carries of what was written into it, so that it can be refreshed, traced and read back. */
export interface ReportRecord {
  /** `xã Kha Sơn, Thái Nguyên`; empty where the workbook does not say. */
  readonly unit: string;
  /** `tuần 15/2026`; empty where the workbook does not say. */
  readonly period: string;
  /** When it was written, ISO 8601; absent where bytes must not depend on the clock. */
  readonly written?: string;
  /** Name of the workbook's file, where it is known. */
  readonly workbook?: string;
  readonly draft: boolean;
  readonly figures: readonly RecordedFigure[];
  readonly tables: readonly RecordedTable[];
  readonly blocks: readonly RecordedBlock[];
}

/** A text that the add-in wrote. */
export interface RecordedText {
  readonly text: string;
  /** What was written before that: a person's Undo brings it back. */
  readonly was?: string;
  /** The workbook's value that a kept hand edit was shown against. */
  readonly seen?: string;
}

/** The value of a field, as it stands in every content control of its tag. */
export interface RecordedFigure extends RecordedText {
  /** As typed, without braces. */
  readonly field: string;
  /** Where it was entered (`Số liệu!D5`), several places parted by `; `; a sheet alone for what is counted there. */
  readonly at: string;
}

/** A printed table; fields inside its cells stand as `{{…}}`, for they have controls of their own. */
export interface RecordedTable {
  /** `bang:1`. */
  readonly tag: string;
  /** Sheet that it prints. */
  readonly source: string;
  /** The outline's row that asks for it. */
  readonly at: string;
  /** The table text as typed, and which of the tables of that text this is: how another reading finds it. */
  readonly typed: string;
  readonly index: number;
  /** Header of every leaf column. */
  readonly columns: readonly string[];
  readonly rows: readonly RecordedRow[];
}

export interface RecordedRow {
  /** One-based row in the sheet; 0 for what stands in none (`Không có`). */
  readonly at: number;
  /** One text for every cell that Word sees: a cell over several columns is one, the rest of a merged one is blank. */
  readonly cells: readonly RecordedText[];
}

/** The paragraphs of a `Danh sách`, one text; fields inside stand as `{{…}}`. */
export interface RecordedBlock extends RecordedText {
  /** `khoi:1`. */
  readonly tag: string;
  readonly at: string;
  readonly typed: string;
  readonly index: number;
}
