/** A cell as Excel hands it over; an empty cell is `''`, a date is its serial number. */
export type CellValue = string | number | boolean;

/** A rectangle of cells; all numbers zero-based, counts at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel Table (ListObject): its name and its area, header and totals row included. */
export interface TableArea extends Area {
  readonly name: string;
  /** Its last row is a totals row, which is no row of the data. */
  readonly totals?: boolean;
}

/** The raw cells of one worksheet's used range. */
export interface Grid {
  readonly sheet: string;
  readonly visible: boolean;
  /** Zero-based place of `values[0][0]` in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats in Excel's English notation (`0.00%`, `dd/mm/yyyy`, `General`, `@`). */
  readonly formats: readonly (readonly string[])[];
  /** Formulas with their `=`; where there is none, the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly tables: readonly TableArea[];
  /** Merged areas in sheet coordinates; read for free sheets only. */
  readonly merges: readonly Area[];
  /** Excel told only their top left cells, and how far they reach was made out from blank cells. */
  readonly mergesRebuilt?: true;
  readonly landscape: boolean;
  /** Zero-based sheet rows that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  /** Zero-based columns of a table that hold cells without the imposed dropdown. */
  readonly columnsWithoutList: readonly number[];
}

/** A defined name that a person sees, with its formula; `sheet`: the one that it is known on, where it is not everywhere. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
}

/** What one press reads from the workbook. */
export interface Grids {
  readonly sheets: readonly Grid[];
  /** Every worksheet's name in tab order, hidden ones too. */
  readonly names: readonly string[];
  /** The add-in's own settings in the workbook (contract version, reasons, rule weights …) by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** True where Excel's own short date pattern puts the month first. */
  readonly monthFirst: boolean;
  /** A file that Excel calculates anew on opening: the results of formulas in it may be old. */
  readonly outOfDate?: true;
  /** Whose report is read: the outline `Nội dung (…)` and the items of Thông tin that are for this addressee. */
  readonly addressee?: string;
}
