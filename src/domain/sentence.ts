import type { Run } from './report/run';
import type { Level } from './sheets/outline';
import type { Place } from './place';
import type { TableSelection } from './report/block';

/** One `{{…}}` met in a cell, and what became of it. */
export interface FieldResult {
  readonly at: Place;
  /** With its braces, as typed. */
  readonly field: string;
  /** What prints; absent when it could not be computed. */
  readonly text?: string;
  /** Vietnamese clause saying why not (no capital, no full stop), naming the nearest known name where there is one. */
  readonly problem?: string;
  /** Names of figures and items without a value, where nothing else is wrong with it. */
  readonly missing?: readonly string[];
}

/** One printed row of the outline: fields filled, number assigned, knowing its cell. Check and report read the same. */
export interface Sentence {
  readonly at: Place;
  readonly level: Level;
  /** Where it came from when a `Danh sách` made it: the data row's sheet and cell. */
  readonly source?: Place;
  /** As printed (`II.`, `1.1.`, `a)`, `-`, `(1)`, `Phần I`), empty without one. */
  readonly marker: string;
  readonly runs: readonly Run[];
  /** All runs' text, trimmed. */
  readonly text: string;
  /** A heading that is only a title prints bold; else upright. */
  readonly title: boolean;
  /** Index of the annex it belongs to, from 0; absent in the body. */
  readonly annex?: number;
  /** How an annex is headed: `Phụ lục I`, `Phụ lục`, or a joint cover without the word. */
  readonly annexKind?: 'numbered' | 'plain' | 'cover';
  /** What a `Bảng` row selects. */
  readonly table?: TableSelection;
  /** Says in one sentence that there is nothing to list: the empty list below it is not printed. */
  readonly none?: true;
  /** What a `Biểu đồ` row draws. */
  readonly chart?: DrawnChart;
}

/** The outline as it will be printed, and every field in the workbook. */
export interface Outline {
  readonly sentences: readonly Sentence[];
  readonly fields: readonly FieldResult[];
  /** Rows whose table text or level cannot be understood: place and Vietnamese sentence. */
  readonly problems: readonly { readonly at: Place; readonly message: string }[];
  /** Free annex sheets that a row prints, by their name; one that no row names is reported. */
  readonly printedSheets?: readonly string[];
}

/** Bars of targets, tasks by class, or one figure over the periods. */
export type DrawnChart =
  | { readonly of: 'targets' | 'tasks'; readonly title: string }
  | { readonly of: 'trend'; readonly code: string; readonly title: string };
