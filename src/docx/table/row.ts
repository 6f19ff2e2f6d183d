import type { TableCell } from '../../domain/report/block';
import { cellXml, type RowKind } from './cell';
import { eachCell } from '../../domain/report/table/eachCell';
import { isPlainRow, plainCellXml } from './plainRow';
import { isTall } from './rowHeight';
import type { TableWriter } from './tableWriter';

const UNSPLIT = '<w:tr><w:trPr><w:cantSplit/></w:trPr>';
const HEADER = '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>';

/** A row. Only one taller than half a page may be split over two: Word loses what such a row cannot hold. */
export function rowXml(table: TableWriter, cells: readonly TableCell[], kind: RowKind): string {
  const start = kind === 'header' ? HEADER : isTall(table, cells) ? '<w:tr>' : UNSPLIT;
  if (kind === 'body' && isPlainRow(cells, table.reaches)) return start + plainRowXml(table, cells);
  let row = start;
  eachCell(cells, table.reaches, (cell, place) => {
    row += cellXml(table, cell, place, kind);
  });
  return `${row}</w:tr>`;
}

function plainRowXml(table: TableWriter, cells: readonly TableCell[]): string {
  let row = '';
  for (const [column, cell] of cells.entries()) {
    row +=
      plainCellXml(table, cell) ??
      cellXml(table, cell, { column, span: 1, continued: false }, 'body');
  }
  return `${row}</w:tr>`;
}
