import type { TableBlock } from '../../domain/report/block';
import type { References } from '../document/references';
import type { Page } from '../section/page';
import { escapeAttribute } from '../xml/escape';
import { rowXml } from './row';
import { tableWriter } from './tableWriter';

/** Rows written at one go: some milliseconds' work. */
export const ROWS_AT_ONCE = 100;

/**
 * A ruled table, some rows a piece: header rows repeated on each page, no row split unless it is taller than
 * half a page, the last few rows kept together, and with what follows where `keepNext`.
 */
export function* tableXml(
  table: TableBlock,
  { textWidth, textHeight }: Pick<Page, 'textWidth' | 'textHeight'>,
  keepNext: boolean,
  references: References,
): Generator<string> {
  const writer = tableWriter(table, textWidth, textHeight, references);
  const isKept = keptRows(table.rows.length, keepNext);
  yield (
    startXml(table, writer.widths) +
    table.header.map((row) => rowXml(writer, row, 'header')).join('')
  );
  let rows = '';
  for (const [at, row] of table.rows.entries()) {
    rows += rowXml(writer, row, isKept(at) ? 'kept' : 'body');
    if ((at + 1) % ROWS_AT_ONCE > 0) continue;
    yield rows;
    rows = '';
  }
  yield `${rows}</w:tbl>`;
}

/** So many rows, at least, come onto a table's last page: one alone below a header looks forgotten. */
const TOGETHER = 3;

/** Rows that stay on the page of the next: the last few, and the very last where the table stays with what follows. */
function keptRows(count: number, keepNext: boolean): (row: number) => boolean {
  const from = count > TOGETHER ? count - TOGETHER : count - 1;
  return (row) => (row >= from && row < count - 1) || (keepNext && row === count - 1);
}

/** Title and text alternative are for screen readers, and for Word's own list of tables. */
function startXml({ control, description }: TableBlock, widths: readonly number[]): string {
  const title = control?.title ?? description.replace(/:.*/s, '');
  const total = widths.reduce((sum, width) => sum + width, 0);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="BangSoLieu"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${escapeAttribute(title)}"/><w:tblDescription w:val="${escapeAttribute(description)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
}
