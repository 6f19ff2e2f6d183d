import type { Place } from '../place';
import type { Run } from './run';

/** A table cell as printed. */
export interface TableCell {
  /** Paragraphs of runs; at least one, possibly empty. */
  readonly paragraphs: readonly (readonly Run[])[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
}

/** The content control around a table, or around the paragraphs of one list (those that share a tag). */
export interface BlockControl {
  /** `bang:1`, `khoi:1`. */
  readonly tag: string;
  readonly title: string;
}

/** Where a table's rows come from: a sheet and, for each row below the header, its one-based row there. */
export interface TableSource {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** What a `Bảng` prints: headers of one to three rows, then rows; every row fills all columns, spans counted. */
export interface TableBlock {
  readonly kind: 'table';
  readonly header: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Relative widths, one per leaf column. */
  readonly widths: readonly number[];
  /** For screen readers: what the table shows. */
  readonly description: string;
  readonly source?: TableSource;
  readonly control?: BlockControl;
}

/** What a `Bảng` row selects: tables and, from free sheets, paragraphs between them. */
export interface TableSelection {
  readonly blocks: readonly (TableBlock | ParagraphBlock)[];
  /** More than 7 columns or a landscape sheet. */
  readonly landscape: boolean;
  /** No row of the data sheet was selected: `Không có` prints. */
  readonly empty?: boolean;
}

/** The paragraph kinds of NĐ 30/2020 as the writer's styles know them. */
export type ParagraphKind =
  | 'partNumber'
  | 'partTitle'
  | 'section'
  | 'clauseTitle'
  | 'clause'
  | 'body'
  | 'dash'
  | 'plus'
  | 'annexNumber'
  | 'annexTitle'
  | 'attached'
  | 'tableLead';

/**
 * One paragraph. `section` is `I. TITLE`; `clauseTitle` a bold `1.`, `1.1.`, `a)` heading, `clause` an upright one;
 * `annexTitle` is in capitals (NĐ 30/2020, PL I, III.1); `tableLead` is a free
 * sheet's paragraph beside its tables. The marker is part of the text's first run.
 */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly style: ParagraphKind;
  readonly runs: readonly Run[];
  /** A heading's level in a program's navigation, from 0: Phần and Phụ lục, mục, khoản, điểm. */
  readonly outline?: number;
  /** The outline's cell that it prints: where the officer changes it. */
  readonly at?: Place;
  readonly control?: BlockControl;
}

/** What a slice stands for: done in time, done late, under way, not begun, overdue, nothing to do, not known. */
export type Tone = 'good' | 'late' | 'open' | 'waiting' | 'bad' | 'none' | 'unknown';

/** A native chart with a text alternative. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly title: string;
  /** `bar`: one bar per series and category; `pie`: shares of one series; `line`: categories in the order of time. */
  readonly type: 'bar' | 'pie' | 'line';
  readonly categories: readonly string[];
  /** What each category means, for its colour; where absent colours only tell apart. */
  readonly tones?: readonly Tone[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | undefined)[];
  }[];
  readonly description: string;
}

export type Block = ParagraphBlock | TableBlock | ChartBlock;
