import type { Entries } from '../../entries/entries';
import type { Area, CellValue, Grids } from '../../grid';
import type { Place } from '../../place';
import type { OwnTable } from '../mapping/mapping';
import type { RenamedSheet } from '../mapping/renamedSheets';
import type { TakenValue } from './cells/takenValue';

/** This workbook, into which the files are gathered. */
export interface MainFile {
  readonly file: string;
  readonly grids: Grids;
  readonly entries: Entries;
}

/** A file that a department or thôn filled, as read. */
export interface SourceFile {
  readonly file: string;
  readonly entries: Entries;
  /** Told by equal bytes: files of one digest count once. */
  readonly digest: string;
  /** Its own tables, where it has none of our sheets: they can be mapped. */
  readonly own?: { readonly grids: Grids; readonly tables: readonly OwnTable[] };
  /** A sheet of this very workbook: it is of its unit and period. */
  readonly here?: true;
  /** Sheets of ours that stand there under other names, and are read all the same. */
  readonly renamed?: readonly RenamedSheet[];
  /** Who saved the file last, as the file says. */
  readonly savedBy?: string;
}

/** A cell that gets a value; its address is the new workbook's, after rows were added. */
export interface FilledCell extends Place {
  readonly before: CellValue;
  readonly after: CellValue;
  readonly format: string;
  readonly from: readonly string[];
  /** What the cell is about: row and column, as they are shown. */
  readonly name: string;
}

/** A row that is added. */
export interface AddedRow {
  readonly sheet: string;
  /** One-based, in the new workbook. */
  readonly row: number;
  readonly from: string;
  readonly name: string;
}

/** Two different values for one cell: nothing is overwritten unasked. */
export interface Conflict extends Place {
  /** What the cell is about: row and column, as they are shown. */
  readonly name: string;
  readonly before: CellValue;
  readonly values: readonly ConflictValue[];
  /** Where the files' values can be added up: what choosing their sum writes. */
  readonly total?: ConflictTotal;
}

/** The value of one file, typed as it is written there. */
export interface ConflictValue {
  readonly file: string;
  readonly value: CellValue;
  readonly format: string;
  /** What choosing it writes, where that is not what is typed: the number that a text is. */
  readonly taken?: TakenValue;
}

/** The sum that a conflict can be settled by: what it shows, the cells that it fills, what the settings keep of it. */
export interface ConflictTotal {
  readonly value: CellValue;
  readonly filled: readonly FilledCell[];
  readonly sums: Readonly<Record<string, KeptSum>>;
}

/** What a file has that is not taken: it finds no place here, or cannot be read; or what it lacks of a sum. */
export interface Unmatched {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** The row's key as it is shown: name or code. */
  readonly name: string;
  /** The name by which a person knows the row. */
  readonly title: string;
  /** Why there is nothing to take, in Vietnamese; absent where the row finds no place. */
  readonly why?: string;
}

/** A file that is not taken in. */
export interface RefusedFile {
  readonly file: string;
  readonly reason: string;
}

/** Room for rows: how many, from which row on (one-based, as the sheet stands when the former ones are made). */
export interface InsertedRows {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  /** So many of them stand blank below the table already; only the rest is pushed in, behind these. */
  readonly free?: number;
  /** Zero-based. */
  readonly column: number;
  readonly columns: number;
  /** Rows (one-based, as the sheet then stands) that are hidden and shown, so that hiding stays with its cells. */
  readonly hiding?: { readonly hide: readonly number[]; readonly show: readonly number[] };
  /** The table to be grown afterwards, where the rows stand below it. */
  readonly grow?: Area & { readonly table: string };
}

/** A cell that is written beside what is gathered: numbers that run on, formulas and cells of new rows, lists of parts. */
export interface WrittenCell extends Place {
  readonly after: CellValue;
  readonly format?: string;
  /** One of the template's own formulas. */
  readonly formula?: true;
}

/** All that Gộp số liệu does, as data. */
export interface GatherPlan {
  readonly filled: readonly FilledCell[];
  readonly added: readonly AddedRow[];
  readonly conflicts: readonly Conflict[];
  readonly unmatched: readonly Unmatched[];
  readonly refused: readonly RefusedFile[];
  readonly inserts: readonly InsertedRows[];
  readonly written: readonly WrittenCell[];
  /** What the settings keep of the sums written, by cell key. */
  readonly sums: Readonly<Record<string, KeptSum>>;
  /** Whatever is to be named, in Vietnamese. */
  readonly notes: readonly string[];
}

/** A sum that was written, and the list of its parts in Ghi chú. */
export interface KeptSum {
  readonly sum: CellValue;
  readonly list?: string;
}

/** Key of the kept sums among the add-in's settings in the workbook. */
export const GATHERED = 'gathered';
