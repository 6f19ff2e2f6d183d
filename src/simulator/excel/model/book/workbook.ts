import type { Look, LookBorder } from '../../../../xlsx/patch/looks/look';
import type { Move } from '../../../../xlsx/sheet/moveArea';
import type { Area } from '../area/area';

/** What stands in a cell: text, number, TRUE/FALSE, or an error such as `{ error: '#N/A' }`. */
export type Content = string | number | boolean | ErrorContent;

/** An Excel error value. */
export interface ErrorContent {
  readonly error: string;
}

/** One side of a cell's frame. */
export type Border = LookBorder;

/** The looks of a cell; shared between cells, so never changed in place. */
export type Style = Look;

/** A cell; an absent `content` is a blank cell that only has looks. */
export interface Cell {
  /** The constant, or the formula's last result. */
  content?: Content;
  /** With its `=`. */
  formula?: string;
  /** An array formula's area, as `{=…}` in Excel. */
  style?: Style;
  hyperlink?: Hyperlink;
}

/** A link on a cell: to the web (`address`) or into the workbook (`documentReference`). */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** Cells by zero-based row, then zero-based column. */
export type Cells = Record<number, Record<number, Cell>>;

/** A data validation over some areas; `rule` as Office.js has it (`{ list: { source, inCellDropDown } }`). */
export interface Validation {
  areas: Area[];
  rule: Record<string, unknown>;
  prompt: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  ignoreBlanks: boolean;
}

/** A conditional format; only custom formulas and cell values are understood, other kinds are carried along. */
export interface ConditionalFormat {
  id: string;
  /** As Office.js: `Custom`, `CellValue`, `ColorScale` … */
  type: string;
  areas: Area[];
  formula: string;
  cellValue?: Record<string, unknown>;
  /** Made in Excel's own dialogs in a way that the API cannot read, or cannot delete (office-js#5222, #6827, #6835). */
  trouble?: 'read' | 'delete';
  stopIfTrue: boolean;
  format: {
    fill?: string;
    fontColor?: string;
    bold?: boolean;
    italic?: boolean;
    underline?: string;
    strikethrough?: boolean;
    numberFormat?: string;
  };
  /** What a file holds of a kind that the simulation does not understand. */
  foreign?: unknown;
}

/** An Excel Table; `area` includes the header row. */
export interface Table {
  id: string;
  name: string;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
}

/** Page set-up, margins in points. */
export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** `$4:$4`, without the sheet. */
  titleRows?: string;
  titleColumns?: string;
  printArea?: string;
}

/** A row's or a column's own properties; sizes in points. */
export interface Line {
  size?: number;
  hidden?: boolean;
  /** Looks of cells that have none of their own. */
  style?: Style;
}

/** One worksheet. */
export interface Sheet {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`, or empty. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  cells: Cells;
  rows: Record<number, Line>;
  columns: Record<number, Line>;
  merges: Area[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  tables: Table[];
  frozen: { rows: number; columns: number };
  page: PageSetup;
  /** How cells moved since the workbook was opened, first move first. */
  moves?: Move[];
  /** Set when the sheet is protected. */
  protection?: { password?: string; options: Record<string, unknown> };
}

/** A defined name; `sheet` is the id of the sheet that it belongs to, absent for the workbook. */
export interface DefinedName {
  name: string;
  /** With its `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  sheet?: string;
}

/** The whole workbook as plain JSON: the single truth of the simulated Excel. */
export interface Workbook {
  name: string;
  sheets: Sheet[];
  names: DefinedName[];
  settings: Record<string, unknown>;
  /** Id of the active sheet. */
  active: string;
  selection: Area;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** Excel's short date pattern (`dd/MM/yyyy`, `M/d/yyyy`): follows the machine's region. */
  shortDatePattern: string;
  culture: string;
  /** Raised for every id that is handed out. */
  lastId: number;
}
