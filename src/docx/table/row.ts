import type { TableCell } from '../../domain/report/block';
import { cellContent } from './cell';
import { eachCell } from './eachCell';
import { plainText } from './plainText';
import type { TableWriter } from './tableWriter';

/** `kept`: stays on the page of the row after it. */
export type RowKind = 'header' | 'body' | 'kept';

const PLAIN_END = '</w:t></w:r></w:p></w:tc>';

/**
 * One row, never split over two pages. Cells of nothing but text, nearly all of a long table, do not repeat
 * their width: the layout is fixed, and the grid and the header's cells have said it.
 */
export function rowXml(table: TableWriter, cells: readonly TableCell[], kind: RowKind): string {
  let xml = `<w:tr><w:trPr><w:cantSplit/>${kind === 'header' ? '<w:tblHeader/>' : ''}</w:trPr>`;
  eachCell(cells, table.reaches, (cell, column, span, continued) => {
    const text = kind === 'body' ? plainText(cell) : undefined;
    if (text !== undefined) xml += table.plainStarts[cell.align ?? 'left'] + text + PLAIN_END;
    else {
      const properties = cellProperties(table, cell, column, span, continued);
      const start = paragraphStart(table, cell, span, kind);
      xml += `<w:tc>${properties}${cellContent(cell, start, table.references)}</w:tc>`;
    }
  });
  return xml + '</w:tr>';
}

/** A row over all columns, or all but the first, heads a group: it stays with the group's first row. */
function paragraphStart(table: TableWriter, cell: TableCell, span: number, kind: RowKind): string {
  const headsGroup = span > 1 && span >= table.widths.length - 1;
  const starts = kind === 'kept' || headsGroup ? table.keptStarts : table.starts;
  return starts[kind === 'header' ? 'header' : (cell.align ?? 'left')];
}

function cellProperties(
  { widths }: TableWriter,
  { rowSpan = 1 }: TableCell,
  column: number,
  span: number,
  continued: boolean,
): string {
  const width = widths.slice(column, column + span).reduce((sum, next) => sum + next, 0);
  const across = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const down = continued ? '<w:vMerge/>' : rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}${down}</w:tcPr>`;
}
