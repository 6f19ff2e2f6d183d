import { childOf, type DocxNode } from '../read/documentTree';
import { isOn, propertiesOf } from '../read/properties';
import { runXml } from './replaceText';
import type { Edit } from './edits';

/** A text into a control that a person emptied: Word's placeholder goes, its grey looks too. */
export function withoutPlaceholder(
  xml: string,
  node: DocxNode,
  text: string,
): readonly Edit[] | undefined {
  const properties = childOf(node, 'sdtPr');
  const content = childOf(node, 'sdtContent');
  if (!properties || !content || !isOn(propertiesOf(xml, node, 'sdtPr'), 'showingPlcHdr'))
    return undefined;
  const plain = xml.slice(properties.start, properties.end).replace(/<w:showingPlcHdr[^>]*\/>/, '');
  const paragraph = childOf(content, 'p');
  const run = runXml('', text);
  const inside = paragraph ?? content;
  const start = childOf(inside, 'pPr')?.end ?? inside.inner;
  return [
    { start: properties.start, end: properties.end, text: plain },
    { start, end: inside.closing, text: run },
  ];
}
