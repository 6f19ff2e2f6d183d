import { UnreadablePackage } from '../unreadablePackage';
import type { XmlElement } from './element';
import { scanXml } from './scanXml';
import { treeBuilder } from './treeBuilder';

/** A small part as a tree, with the places in the text as given; a byte order mark before the root counts as one sign. */
export function parseXml(text: string): XmlElement {
  let root: XmlElement | undefined;
  const scanner = scanXml(
    treeBuilder((element) => {
      root = element;
    }),
  );
  scanner.push(text);
  scanner.end();
  if (!root) throw new UnreadablePackage('damaged');
  return root;
}
