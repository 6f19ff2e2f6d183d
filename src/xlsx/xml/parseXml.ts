import { UnreadableXlsx } from '../unreadableXlsx';
import type { XmlElement } from './element';
import { scanXml } from './scanXml';
import { treeBuilder } from './treeBuilder';

/** A small part as a tree. */
export function parseXml(text: string): XmlElement {
  let root: XmlElement | undefined;
  const scanner = scanXml(
    treeBuilder((element) => {
      root = element;
    }),
  );
  scanner.push(text.replace(/^\ufeff/, ''));
  scanner.end();
  if (!root) throw new UnreadableXlsx('damaged');
  return root;
}
