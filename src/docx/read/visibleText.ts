import { decodeXml } from '../../package/xml/text';
import type { DocxNode } from './documentTree';
import { isOn, propertiesOf } from './properties';
import { runLooks } from './runLooks';
import { symbolOf } from './symbolOf';

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
  let raised = false;
  const visit = (one: DocxNode): void => {
    if (HIDDEN.has(one.name)) return;
    const text = ownText(xml, one);
    if (text !== undefined) pieces.push(raised ? asNote(text, pieces.at(-1)) : text);
    if (one.name === 'p') {
      if (paragraphs > 0) pieces.push('\n');
      paragraphs += 1;
    }
    const stands = one.name === 'sdt' ? placeholder?.(one) : undefined;
    if (stands !== undefined) pieces.push(stands);
    if (stands !== undefined || showsPlaceholder(xml, one)) return;
    const looks = one.name === 'r' ? runLooks(xml, one) : undefined;
    if (looks === 'unseen') return;
    raised = looks === 'raised';
    for (const child of one.children) visit(child);
    raised = false;
  };
  for (const child of node.name === 'p' ? [node] : node.children) visit(child);
  // Blanks and hyphens that keep words together are looks, not text.
  return pieces.join('').replace(/[\u00a0\u2011]/g, (sign) => (sign === '\u2011' ? '-' : ' '));
}

/** What an element says by itself; undefined where only those inside it do. */
function ownText(xml: string, node: DocxNode): string | undefined {
  if (node.name === 't') return characters(xml.slice(node.inner, node.closing));
  if (node.name === 'sym') return symbolOf(xml.slice(node.start, node.end));
  if (node.name === 'oMath' || node.name === 'oMathPara') return formula(xml, node);
  return SIGNS[node.name];
}

/** The signs of a formula, such as a `≥` that was put in as one. */
function formula(xml: string, { start, end }: DocxNode): string {
  const texts = xml.slice(start, end).matchAll(/<\w+:t(?: [^<>]*)?>([^<]*)/g);
  return [...texts].map(([, text = '']) => decodeXml(text)).join('');
}

/** `95` and a raised `1` are 95 with a note, not 951. */
function asNote(text: string, before = ''): string {
  return /[\d%]$/.test(before) ? text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? '') : text;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function characters(written: string): string {
  if (!written.includes('<')) return decodeXml(written);
  const plain = written.split(/<!\[CDATA\[|\]\]>/);
  return plain.map((piece, at) => (at % 2 === 1 ? piece : decodeXml(piece))).join('');
}

/** An emptied control shows words of Word's own, which are nobody's text. */
function showsPlaceholder(xml: string, node: DocxNode): boolean {
  return node.name === 'sdt' && isOn(propertiesOf(xml, node, 'sdtPr'), 'showingPlcHdr');
}
