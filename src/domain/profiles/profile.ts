import type { Area, CellValue } from '../grid';
import type { DataSheet } from '../sheets/column';
import type { InfoField } from '../sheets/info';
import type { Level } from '../sheets/outline';
import type { ProfileName } from './profileNames';

/** One row of `Nội dung`: Cấp, Nội dung, and Số where it is not counted on. */
export type OutlineRow = readonly [level: Level, content: string, number?: string];

/** A free annex sheet as shipped: what stands in it from A1 on. */
export interface FreeSheet {
  readonly name: string;
  /** Rows may end early; an empty row parts two blocks. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** Zero-based rows of table headers. */
  readonly headers: readonly number[];
  /** Column widths in characters, from A on. */
  readonly widths: readonly number[];
  readonly landscape: boolean;
}

/** Mẫu báo cáo: which sheets Tạo mẫu imposes and which outline it starts from. */
export interface Profile extends ProfileName {
  /** Data sheets in tab order; `Thông tin` comes with every profile. */
  readonly sheets: readonly DataSheet<string>[];
  /** What `Thông tin` starts from, beyond the items' own defaults. */
  readonly info: Readonly<Partial<Record<InfoField, CellValue>>>;
  /** Headings, fields, and guidance in square brackets. */
  readonly outline: readonly OutlineRow[];
  readonly freeSheets: readonly FreeSheet[];
}
