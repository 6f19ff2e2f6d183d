import type { CellValue } from '../../grid';
import type { RowToFill } from './rowToFill';

/** A value that a report gives for one row. */
export interface ReadOff {
  readonly row: RowToFill;
  readonly value: CellValue;
  /** Where it stands, in words. */
  readonly from: string;
  readonly certain: boolean;
}

/** Values read off a report, and what a person should know of those that were not. */
export interface ReadOffs {
  readonly values: readonly ReadOff[];
  readonly notes: readonly string[];
}
