import type { CellValue } from '../../../grid';

/** A sheet of the new workbook. */
export interface WholeSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** How many rows are heads, and how many columns stay in sight. */
  readonly heads: number;
  readonly fixed: number;
  readonly widths: readonly number[];
}
