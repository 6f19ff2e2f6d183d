import type { Change } from '../../domain/findings/finding';
import type { CellValue } from '../../domain/grid';

/** The format comes first: a text that begins with a sign stays a text only in a cell that is Text already. */
export function writeCell(
  range: Excel.Range,
  change: Pick<Change, 'after' | 'format'>,
  format: string,
): void {
  if (change.format !== undefined) range.numberFormat = [[change.format]];
  range.formulas = [[asWritten(change.after, change.format ?? format)]];
}

/** Excel reads numbers and dates into texts such as `5/12`; an apostrophe keeps them texts where the cell is not Text. */
function asWritten(after: CellValue, format: string): CellValue {
  const readable = typeof after === 'string' && /^\s*[-+(.$]*\s*\d/.test(after);
  return readable && format !== '@' ? `'${after}` : after;
}
