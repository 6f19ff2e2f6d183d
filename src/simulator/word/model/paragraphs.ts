import type { Control } from './controls';
import type { Piece } from './tables';

/** A paragraph in the document's XML. */
export interface Paragraph extends Piece {
  readonly text: string;
}

const PARAGRAPH = /<w:p(?: [^>]*)?>.*?<\/w:p>/gs;

/** The paragraphs of a control, from top to bottom. */
export function paragraphsIn(xml: string, { inner, closing }: Control): readonly Paragraph[] {
  return [...xml.slice(inner, closing).matchAll(PARAGRAPH)].map(({ 0: whole, index }) => ({
    start: inner + index,
    end: inner + index + whole.length,
    text: textOf(whole),
  }));
}

function textOf(paragraph: string): string {
  const pieces = paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|noBreakHyphen)\/>/g);
  const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\v', noBreakHyphen: '\u001e' };
  return [...pieces]
    .map(([, text, sign = '']) => (text === undefined ? (signs[sign] ?? '') : plain(text)))
    .join('');
}

/** A paragraph in the looks of another one, with other words. */
export function paragraphLike(model: string, text: string): string {
  const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(model)?.[0] ?? '';
  const run = /<w:rPr>.*?<\/w:rPr>/s.exec(model.replace(properties, ''))?.[0] ?? '';
  return `<w:p>${properties}<w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
