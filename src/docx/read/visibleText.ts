import { decodeXml } from '../../package/xml/text';
import type { DocxNode } from './documentTree';
import { isOn, propertiesOf } from './properties';

/** What a person no longer sees: deleted or moved away under tracked changes. */
const HIDDEN: ReadonlySet<string> = new Set(['del', 'moveFrom', 'rPr', 'pPr', 'sdtPr', 'rt']);

const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Reads a content control inside a text: what stands for it, or undefined to read it like the rest. */
export type Placeholder = (control: DocxNode) => string | undefined;

/** The text of an element in the current view; paragraphs are parted by line breaks. */
export function visibleText(xml: string, node: DocxNode, placeholder?: Placeholder): string {
  const pieces: string[] = [];
  let paragraphs = 0;
  const visit = (one: DocxNode): void => {
    if (HIDDEN.has(one.name)) return;
    if (one.name === 't') {
      pieces.push(characters(xml.slice(one.inner, one.closing)));
      return;
    }
    const sign = SIGNS[one.name];
    if (sign !== undefined) pieces.push(sign);
    if (one.name === 'p') {
      if (paragraphs > 0) pieces.push('\n');
      paragraphs += 1;
    }
    const stands = one.name === 'sdt' ? placeholder?.(one) : undefined;
    if (stands !== undefined) pieces.push(stands);
    else if (!showsPlaceholder(xml, one)) for (const child of one.children) visit(child);
  };
  for (const child of node.name === 'p' ? [node] : node.children) visit(child);
  // Blanks and hyphens that keep words together are looks, not text.
  return pieces.join('').replace(/[\u00a0\u2011]/g, (sign) => (sign === '\u2011' ? '-' : ' '));
}

function characters(written: string): string {
  if (!written.includes('<')) return decodeXml(written);
  const plain = written.split(/<!\[CDATA\[|\]\]>/);
  return plain.map((piece, at) => (at % 2 === 1 ? piece : decodeXml(piece))).join('');
}

/** An emptied control shows words of Word's own, which are nobody's text. */
function showsPlaceholder(xml: string, node: DocxNode): boolean {
  return node.name === 'sdt' && isOn(propertiesOf(xml, node, 'sdtPr'), 'showingPlcHdr');
}
