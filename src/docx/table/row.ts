import type { TableCell } from '../../domain/report/block';
import { cellContent } from './cell';
import { eachCell } from './eachCell';
import type { TableWriter } from './tableWriter';

/** `kept`: stays on the page of the row after it. */
export type RowKind = 'header' | 'body' | 'kept';

/** One row, never split over two pages. */
export function rowXml(table: TableWriter, cells: readonly TableCell[], kind: RowKind): string {
  let xml = `<w:tr><w:trPr><w:cantSplit/>${kind === 'header' ? '<w:tblHeader/>' : ''}</w:trPr>`;
  eachCell(cells, table.reaches, (cell, column, span, continued) => {
    const plain = span === 1 && !continued && cell.rowSpan === undefined;
    xml += plain
      ? (table.cellStarts[column] ?? '')
      : mergedStart(table, cell, column, span, continued);
    xml += cellContent(cell, paragraphStart(table, cell, span, kind), table.references);
  });
  return xml + '</w:tr>';
}

/** A row over all columns, or all but the first, heads a group: it stays with the group's first row. */
function paragraphStart(table: TableWriter, cell: TableCell, span: number, kind: RowKind): string {
  const headsGroup = span > 1 && span >= table.widths.length - 1;
  const starts = kind === 'kept' || headsGroup ? table.keptStarts : table.starts;
  return starts[kind === 'header' ? 'header' : (cell.align ?? 'left')];
}

function mergedStart(
  { widths }: TableWriter,
  { rowSpan = 1 }: TableCell,
  column: number,
  span: number,
  continued: boolean,
): string {
  const width = widths.slice(column, column + span).reduce((sum, next) => sum + next, 0);
  const across = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const down = continued ? '<w:vMerge/>' : rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}${down}</w:tcPr>`;
}
