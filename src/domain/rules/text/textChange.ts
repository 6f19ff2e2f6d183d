import type { Change } from '../../findings/finding';
import type { CellValue } from '../../grid';
import type { Place } from '../../place';

/** Excel takes a text that begins so for a formula unless the cell is Text. */
const LIKE_A_FORMULA = /^[-+=@]/u;

/** The change that writes `after` over a text. */
export function textChange({ sheet, cell }: Place, before: CellValue, after: string): Change {
  return { sheet, cell, before, after, ...(LIKE_A_FORMULA.test(after) && { format: '@' }) };
}
