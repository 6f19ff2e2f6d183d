import type { TableBlock } from '../../domain/report/block';
import type { References } from '../document/references';
import { escapeAttribute } from '../xml/escape';
import { rowXml } from './row';
import { tableWriter } from './tableWriter';

/** Rows written at one go: some milliseconds' work. */
export const ROWS_PER_PIECE = 100;

/**
 * A ruled table in pieces of whole rows: header rows repeated on each page, no row split,
 * the last row kept with what follows where `keepNext`.
 */
export function* tableXml(
  table: TableBlock,
  width: number,
  references: References,
  keepNext: boolean,
): Generator<string> {
  const writer = tableWriter(table, width, references);
  const last = keepNext ? table.rows.length - 1 : -1;
  let piece = startXml(table.description, writer.widths);
  for (const row of table.header) piece += rowXml(writer, row, 'header');
  for (const [at, row] of table.rows.entries()) {
    piece += rowXml(writer, row, at === last ? 'kept' : 'body');
    if ((at + 1) % ROWS_PER_PIECE === 0) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</w:tbl>`;
}

function startXml(description: string, widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="BangSoLieu"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="${escapeAttribute(description)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
}
