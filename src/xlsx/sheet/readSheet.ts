import type { Book, BookSheet } from '../book/openBook';
import { UnreadableXlsx } from '../unreadableXlsx';
import type { XmlElement } from '../../package/xml/element';
import type { XmlHandler } from '../../package/xml/scanXml';
import { treeBuilder } from '../../package/xml/treeBuilder';
import type { CellXml, RowXml } from './sheetData';
import { sheetDataHandler } from './sheetData';

/** What is told of a sheet, top down. */
export interface SheetHandler {
  readonly row?: (row: RowXml) => void;
  /** Cells with contents or a style of their own. */
  readonly cell: (cell: CellXml) => void;
  /** Each element beside the cells: `cols`, `mergeCells`, `dataValidations` … */
  readonly section?: (section: XmlElement) => void;
}

/** Reads a worksheet part from its start to its end, without holding it whole. */
export function readSheet(book: Book, { path }: BookSheet, handler: SheetHandler): void {
  const data = sheetDataHandler(handler);
  const sections = treeBuilder((element) => handler.section?.(element));
  let within: Required<XmlHandler> | undefined;
  book.package.scan(path, {
    open: (tag, name, depth, start) => {
      if (depth === 1 && name !== 'worksheet') throw new UnreadableXlsx('damaged');
      if (depth === 2) within = name === 'sheetData' ? data : sections;
      within?.open(tag, name, depth, start);
    },
    text: (text, raw) => within?.text(text, raw),
    close: (name, depth, start, end) => {
      within?.close(name, depth, start, end);
      if (depth === 2) within = undefined;
    },
  });
}
