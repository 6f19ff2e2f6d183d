import type { TableCell } from '../../domain/report/block';
import { isPlain } from '../xml/textXml';

/** The text of a cell that is nothing but text, as nearly all cells of a long table are; else undefined. */
export function plainText(cell: TableCell): string | undefined {
  if (cell.bold || cell.rowSpan !== undefined || cell.columnSpan !== undefined) return undefined;
  if (cell.paragraphs.length !== 1) return undefined;
  const runs = cell.paragraphs[0];
  if (runs?.length !== 1) return undefined;
  const run = runs[0];
  if (!run || run.bold || run.italic || run.mark || run.field !== undefined) return undefined;
  return isPlain(run.text) ? run.text : undefined;
}
