import type { TableBlock } from '../../domain/report/block';
import type { DocumentWriter } from '../document/documentWriter';
import { escapeAttribute } from '../xml/escape';
import { writeRow } from './row';
import { tableWriter } from './tableWriter';

/** Rows written at one go: some milliseconds' work. */
export const ROWS_AT_ONCE = 100;

/**
 * Writes a ruled table, pausing between stretches of rows: header rows repeated on each page, no row split,
 * the last row kept with what follows where `keepNext`.
 */
export function* writeTable(
  table: TableBlock,
  width: number,
  keepNext: boolean,
  { references, out }: DocumentWriter,
): Generator<void> {
  const writer = tableWriter(table, width, references);
  const last = keepNext ? table.rows.length - 1 : -1;
  out.add(startXml(table.description, writer.widths));
  for (const row of table.header) writeRow(writer, row, 'header', out);
  for (const [at, row] of table.rows.entries()) {
    writeRow(writer, row, at === last ? 'kept' : 'body', out);
    if ((at + 1) % ROWS_AT_ONCE === 0) yield;
  }
  out.add('</w:tbl>');
  yield;
}

function startXml(description: string, widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="BangSoLieu"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="${escapeAttribute(description)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
}
