import type { Area, CellValue } from '../grid';

/** What Tạo mẫu will do, as data; `excel/drawTemplate` carries it out and decides nothing. */
export interface TemplatePlan {
  /** Vietnamese sentences shown before anything is done (`Thêm trang tính Chỉ tiêu`, `Thêm cột Mẫu số vào …`). */
  readonly summary: readonly string[];
  readonly sheets: readonly SheetPlan[];
  /** Add-in settings to keep in the workbook (contract version, profile). */
  readonly settings: Readonly<Record<string, CellValue>>;
}

/** One sheet to make or to complete. */
export interface SheetPlan {
  readonly name: string;
  /** Made by this drawing: its row heights are the add-in's own. */
  readonly create: boolean;
  /** Stands already, though this drawing makes it: an earlier press broke off. */
  readonly stands?: true;
  readonly visibility: 'visible' | 'veryHidden';
  /** In tab order; applies to created sheets. */
  readonly tabColor?: string;
  /** Written in this order: format first, then values or formulas, so that texts with a leading sign stay texts. */
  readonly writes: readonly CellWrite[];
  readonly merges?: readonly Area[];
  /** `stands`: the name of the table that is there already, where an earlier press broke off. */
  readonly table?: { readonly name: string; readonly area: Area; readonly stands?: string };
  /** When the table exists but must reach further (a missing column was added). */
  readonly resizeTable?: { readonly name: string; readonly area: Area };
  readonly validations: readonly ValidationPlan[];
  readonly styles: readonly StylePlan[];
  readonly columnWidths: readonly { readonly column: number; readonly characters: number }[];
  readonly freezeRows?: number;
  /** Columns that stay in sight with them, so that a row keeps its name. */
  readonly freezeColumns?: number;
  readonly print?: {
    readonly landscape: boolean;
    /** One-based row repeated at the top of every printed page. */
    readonly titleRow?: number;
  };
}

/** A rectangle of values or formulas (a string that begins with `=` in `formulas`); `''` clears, `null` leaves alone. */
export interface CellWrite {
  readonly area: Area;
  /** One number format for the whole area, set before the values. */
  readonly format?: string;
  readonly values?: readonly (readonly (CellValue | null)[])[];
  readonly formulas?: readonly (readonly (string | null)[])[];
}

/** Dropdown and input hint over a rectangle. */
export interface ValidationPlan {
  readonly area: Area;
  readonly prompt: { readonly title: string; readonly text: string };
  /** Formula of the list's source on `_DanhMuc`, such as `='_DanhMuc'!$B$2:$B$9`. */
  readonly listSource?: string;
  /** True: refuses other values; false: suggests. */
  readonly strict?: boolean;
}

/** Looks; the adapter knows how each style is drawn. */
export interface StylePlan {
  readonly area: Area;
  readonly style:
    'title' | 'hint' | 'header' | 'input' | 'required' | 'computed' | 'guidance' | 'group';
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}
