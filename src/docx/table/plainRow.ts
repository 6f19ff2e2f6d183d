import type { TableCell } from '../../domain/report/block';
import { cellTextXml } from '../xml/textXml';
import type { Reaches } from '../../domain/report/table/eachCell';
import type { TableWriter } from './tableWriter';

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
 * A cell that is nothing but text, as nearly all cells of a long table are; `undefined` for any other. Such a cell
 * does not repeat its width: the layout is fixed, and the grid and the header's cells have said it.
 */
export function plainCellXml(table: TableWriter, cell: TableCell): string | undefined {
  const text = plainText(cell);
  if (text === undefined) return undefined;
  const align = cell.align ?? 'left';
  if (text === '') return table.emptyCells[align];
  return `${table.plainStarts[align]}${cellTextXml(text)}</w:r></w:p></w:tc>`;
}

/** The text of a cell of one run without formatting and without blanks at its edges. */
function plainText(cell: TableCell): string | undefined {
  const runs = cell.paragraphs[0];
  const run = runs?.[0];
  if (cell.bold || cell.paragraphs.length !== 1 || !run || runs.length !== 1) return undefined;
  if (run.bold || run.italic || run.mark || run.field !== undefined) return undefined;
  return run.text;
}
