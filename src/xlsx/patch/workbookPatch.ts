import type { Area } from '../../domain/grid';
import type { Move } from '../sheet/moveArea';
import type { Content } from '../sheet/sheetData';
import type { Look, LookChange } from './looks/look';

/**
 * What is to become of a workbook, as plain data: everything that is not named keeps its bytes. Rows and columns are
 * zero-based, formulas begin with `=`, sizes are in points (rows) and characters (columns), words are those of Office.js.
 */
export interface WorkbookPatch {
  /** Changes of sheets that are in the file, by their name there. */
  readonly sheets: readonly SheetPatch[];
  readonly added: readonly NewSheet[];
  /** Sheets that go, by name. */
  readonly removed: readonly string[];
  /** All sheets in tab order by their new names; undefined where the order stays and new ones come last. */
  readonly order?: readonly string[];
  /** Name of the sheet to be seen first; undefined where it stays as it is. */
  readonly active?: string;
  readonly names: readonly NameEdit[];
  /** The add-in's settings as they are to be; undefined where they stay, `{}` where they go. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A defined name that is set anew, or taken away where it has no formula. */
export interface NameEdit {
  readonly name: string;
  /** The sheet's new name; undefined for the whole workbook. */
  readonly sheet?: string;
  readonly formula?: string;
  readonly visible?: boolean;
  readonly comment?: string;
}

/** A cell that is written. What is undefined stays as it is. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** The constant, or the formula's result; null empties the cell. */
  readonly content?: Content | null;
  readonly formula?: string;
  /** What a formula that stays now gives: only its result is written. */
  readonly result?: Content;
  readonly look?: LookChange;
  /** Takes the cell out of the file, looks and all. */
  readonly remove?: boolean;
}

/** A row's or column's own properties as they are to be. */
export interface LineEdit {
  readonly index: number;
  /** Undefined: the usual size; absent: a row keeps the height that it has. */
  readonly size?: number | undefined;
  /** A row's height as a program would find it for the contents; it follows them. */
  readonly fitted?: number | undefined;
  readonly hidden: boolean;
  readonly look?: LookChange;
}

/** A data validation; `rule` as Office.js has it (`{ list: { source, inCellDropDown } }`). */
export interface ValidationData {
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** A conditional format by a formula or a comparison. */
export interface ConditionalData {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly formula: string;
  readonly cellValue?: Readonly<Record<string, unknown>>;
  readonly stopIfTrue: boolean;
  readonly format: Look;
}

/** Those of a list in the file that stay, by their place as the reader gives them, and those that are new. */
export interface ListPatch<T> {
  readonly kept: readonly number[] | 'all';
  readonly added: readonly T[];
}

/** A table as it is to be. */
export interface TableData {
  readonly name: string;
  /** With header and totals row. */
  readonly area: Area;
  readonly headers: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  /** The formula of a column that computes, by its place in the table, as in the first row of the body. */
  readonly formulas: Readonly<Record<number, string>>;
}

/** Page set-up, margins in points. */
export interface PageData {
  readonly orientation: string;
  readonly paper: number;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
}

/** How a sheet is shown. */
export interface ViewData {
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Changes of one sheet; what is undefined stays. */
export interface SheetPatch {
  readonly sheet: string;
  readonly rename?: string;
  readonly visibility?: string;
  readonly tabColor?: string;
  readonly cells: readonly CellEdit[];
  readonly rows: readonly LineEdit[];
  readonly columns: readonly LineEdit[];
  readonly merges?: readonly Area[];
  readonly validations?: ListPatch<ValidationData>;
  readonly conditionals?: ListPatch<ConditionalData>;
  readonly tables: readonly { readonly before: string; readonly after: TableData }[];
  readonly addedTables: readonly TableData[];
  readonly removedTables: readonly string[];
  /** Cells that are inserted or taken out, first move first; all else in the patch is said of the sheet as it is then. */
  readonly moves?: readonly Move[];
  /** Cells, by their new places, that have lost their links. */
  readonly unlinked?: readonly { readonly row: number; readonly column: number }[];
  /** Tables that get another area, with header and totals row, and stay as they are otherwise. */
  readonly grown?: readonly { readonly name: string; readonly area: Area }[];
  readonly view?: ViewData;
  readonly page?: PageData;
}

/** A sheet that is added: `cells` with their looks against the workbook's default. */
export interface NewSheet extends Omit<
  SheetPatch,
  'sheet' | 'rename' | 'tables' | 'removedTables'
> {
  readonly name: string;
}

/** A sheet's patch that changes nothing yet. */
export function emptySheetPatch(sheet: string): SheetPatch {
  return {
    sheet,
    cells: [],
    rows: [],
    columns: [],
    tables: [],
    addedTables: [],
    removedTables: [],
  };
}
