import type { TableCell } from '../../domain/report/block';
import { utf8 } from '../xml/utf8';
import type { XmlWriter } from '../xml/xmlWriter';
import type { Reaches } from '../../domain/report/table/eachCell';
import type { TableWriter } from './tableWriter';

const END = utf8('</w:t></w:r></w:p></w:tc>');

/** True for a row that fills the columns one by one: no cell merged, none reaching in from above. */
export function isPlainRow(cells: readonly TableCell[], reaches: Reaches): boolean {
  if (cells.length !== reaches.length) return false;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (reaches[column] ?? cell?.columnSpan ?? cell?.rowSpan) return false;
  }
  return true;
}

/**
 * Writes a cell that is nothing but text, as nearly all cells of a long table are; of any other it writes
 * nothing and gives false. Such a cell does not repeat its width: the layout is fixed, and the grid and the
 * header's cells have said it.
 */
export function writePlainCell(table: TableWriter, cell: TableCell, out: XmlWriter): boolean {
  const text = plainText(cell);
  if (text === undefined) return false;
  const align = cell.align ?? 'left';
  const before = out.length;
  if (text === '') out.add(table.emptyCells[align]);
  else {
    out.add(table.plainStarts[align]);
    if (!out.addText(text)) {
      out.cut(before);
      return false;
    }
    out.add(END);
  }
  return true;
}

/** The text of a cell of one run without formatting and without blanks at its edges. */
function plainText(cell: TableCell): string | undefined {
  const runs = cell.paragraphs[0];
  const run = runs?.[0];
  if (cell.bold || cell.paragraphs.length !== 1 || !run || runs.length !== 1) return undefined;
  if (run.bold || run.italic || run.mark || run.field !== undefined) return undefined;
  const { text } = run;
  return text.charCodeAt(0) === 32 || text.charCodeAt(text.length - 1) === 32 ? undefined : text;
}
