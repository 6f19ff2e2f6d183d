import type { XmlElement } from '../../package/xml/element';
import type { Book } from './openBook';
import { partOf } from './openBook';

/** The root of the styles part; undefined where a workbook has none. */
export function readStyles(book: Book): XmlElement | undefined {
  const path = partOf(book, 'styles');
  return path === undefined ? undefined : book.package.tree(path);
}
