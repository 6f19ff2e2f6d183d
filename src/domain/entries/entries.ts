import type { Grid } from '../grid';
import type { HistoryRow } from '../periods/history/historyForm';
import type { PreviousPeriod } from '../periods/previous/readPrevious';
import type { Place } from '../place';
import type { InfoField } from '../sheets/info';
import type { DocumentKey } from '../sheets/documents';
import type { FigureKey } from '../sheets/figures';
import type { OutlineKey } from '../sheets/outline';
import type { RelationKey } from '../sheets/relations';
import type { TargetKey } from '../sheets/targets';
import type { TaskKey } from '../sheets/tasks';
import type { Entry } from './entry';

/** One row of a data sheet. A missing column's entry is blank and has an empty `at.cell`. */
export interface Row<K extends string> {
  /** One-based, as Excel shows it. */
  readonly row: number;
  /** A heading row between data rows (`I`, `A`): printed over all columns, never counted. */
  readonly group: boolean;
  readonly hidden: boolean;
  readonly cells: Readonly<Record<K, Entry>>;
}

/** One data sheet as read. */
export interface Table<K extends string> {
  /** Name as it stands in the workbook; the contract's name when the sheet is absent. */
  readonly sheet: string;
  readonly present: boolean;
  /** One-based header row, 0 when no header was found. */
  readonly headerRow: number;
  /** Zero-based sheet column of every header found. */
  readonly columns: Readonly<Partial<Record<K, number>>>;
  readonly rows: readonly Row<K>[];
  /** Columns that hold what could not be read; absent where there is nothing of that kind. */
  readonly unreadable?: readonly K[];
  /** Zero-based sheet columns in which some cells lost their imposed dropdown (something was pasted over them). */
  readonly columnsWithoutList?: readonly number[];
  /** Columns that the office added: kept, never judged, printed only where they are asked for by name. */
  readonly addedColumns?: readonly AddedColumn[];
}

/** A column of a data sheet that the contract does not know. */
export interface AddedColumn {
  /** As typed. */
  readonly header: string;
  /** The entry in a one-based sheet row. */
  readonly entry: (row: number) => Entry;
}

/** One item of `Thông tin`. */
export interface InfoItem {
  readonly field: InfoField;
  readonly entry: Entry;
  /** The cell of Mục, by which the row is known. */
  readonly item: Entry;
  /** The entry's lines, trimmed, blank ones dropped. */
  readonly lines: readonly string[];
}

/** Everything the commune typed, each value knowing its place. */
export interface Entries {
  readonly info: {
    readonly sheet: string;
    readonly present: boolean;
    readonly items: ReadonlyMap<InfoField, InfoItem>;
  };
  readonly targets: Table<TargetKey>;
  readonly tasks: Table<TaskKey>;
  readonly documents: Table<DocumentKey>;
  readonly figures: Table<FigureKey>;
  readonly relations: Table<RelationKey>;
  readonly outline: Table<OutlineKey>;
  /** Sheets whose name begins `Phụ lục`, raw. */
  readonly freeSheets: readonly Grid[];
  /** Tasks of the last period from the very hidden sheet `_KyTruoc`; absent without it. */
  readonly previousTasks?: Table<TaskKey>;
  /** The last period whole, where `_KyTruoc` keeps it so. */
  readonly previous?: PreviousPeriod;
  /** Values of earlier periods from `_LichSu`. */
  readonly history?: readonly HistoryRow[];
  readonly problems: readonly Problem[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly monthFirst: boolean;
  /** What cells of formulas show may be old: the file is calculated anew when Excel opens it. */
  readonly outOfDate?: true;
}

/** What reading itself met, beyond single cells; reported by the reading rules. */
export type Problem =
  /** `similar`: a sheet that was probably renamed from it. */
  | {
      readonly kind: 'missing-sheet';
      readonly at: Place;
      readonly name: string;
      /** A report may do without it. */
      readonly optional?: boolean;
      readonly similar?: string;
    }
  /** A sheet that is not read, for one before it bears the same name but for case and blanks. */
  | { readonly kind: 'double-sheet'; readonly at: Place; readonly first: string }
  | { readonly kind: 'missing-header-row'; readonly at: Place }
  | { readonly kind: 'missing-column'; readonly at: Place; readonly header: string }
  /** The column is read all the same. */
  | {
      readonly kind: 'changed-header';
      readonly at: Place;
      readonly header: string;
      readonly found: string;
    }
  | {
      readonly kind: 'double-header';
      readonly at: Place;
      readonly header: string;
      readonly first: string;
    }
  | {
      readonly kind: 'double-item';
      readonly at: Place;
      readonly item: string;
      readonly first: string;
    }
  /** `at`: the first filled cell below 100 blank rows; `rows`: filled rows from there on, none of them read. */
  | { readonly kind: 'below-gap'; readonly at: Place; readonly rows: number };
