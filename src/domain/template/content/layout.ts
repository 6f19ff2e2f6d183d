import type { Area } from '../../grid';

/** Zero-based rows of every sheet that the template makes. */
export const TITLE_ROW = 0;
export const HINT_ROW = 1;
/** A sample row stands above the header, where nothing is read as data. */
export const SAMPLE_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;

/** What the first cell of a sample row says. */
export const SAMPLE_MARK = 'Ví dụ';

/** A rectangle from its zero-based corner and its size. */
export function areaAt(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}
