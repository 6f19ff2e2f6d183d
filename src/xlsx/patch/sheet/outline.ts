import type { XmlElement } from '../../../package/xml/element';
import { scanXml } from '../../../package/xml/scanXml';
import { treeBuilder } from '../../../package/xml/treeBuilder';

/** A sheet's elements without what stands in its rows, which may be millions. */
export function outline(text: string): XmlElement {
  let root: XmlElement | undefined;
  const tree = treeBuilder((element) => {
    root = element;
  });
  let inData = false;
  const scanner = scanXml({
    open: (tag, name, depth, start) => {
      if (depth === 2) inData = name === 'sheetData';
      if (!inData || depth === 2) tree.open(tag, name, depth, start);
    },
    text: (piece, raw) => {
      if (!inData) tree.text(piece, raw);
    },
    close: (name, depth, start, end) => {
      if (!inData || depth <= 2) tree.close(name, depth, start, end);
      if (depth === 2) inData = false;
    },
  });
  scanner.push(text);
  scanner.end();
  if (!root) throw new RangeError('A part without an element.');
  return root;
}
