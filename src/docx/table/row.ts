import type { TableCell } from '../../domain/report/block';
import { utf8 } from '../xml/utf8';
import type { XmlWriter } from '../xml/xmlWriter';
import { cellXml, type RowKind } from './cell';
import { eachCell } from '../../domain/report/table/eachCell';
import { isPlainRow, writePlainCell } from './plainRow';
import type { TableWriter } from './tableWriter';

const ROW = utf8('<w:tr><w:trPr><w:cantSplit/></w:trPr>');
const HEADER_ROW = utf8('<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>');
const END = utf8('</w:tr>');

/** Writes a row, never to be split over two pages. */
export function writeRow(
  table: TableWriter,
  cells: readonly TableCell[],
  kind: RowKind,
  out: XmlWriter,
): void {
  out.add(kind === 'header' ? HEADER_ROW : ROW);
  if (kind === 'body' && isPlainRow(cells, table.reaches)) writePlainRow(table, cells, out);
  else
    eachCell(cells, table.reaches, (cell, place) => {
      out.add(cellXml(table, cell, place, kind));
    });
  out.add(END);
}

function writePlainRow(table: TableWriter, cells: readonly TableCell[], out: XmlWriter): void {
  let column = 0;
  for (const cell of cells) {
    if (!writePlainCell(table, cell, out))
      out.add(cellXml(table, cell, { column, span: 1, continued: false }, 'body'));
    column += 1;
  }
}
