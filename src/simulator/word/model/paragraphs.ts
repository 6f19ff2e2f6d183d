import { encodeXml } from '../../../package/xml/text';
import { textOf, type Control } from './controls';
import type { Piece } from './tables';

/** A paragraph in the document's XML. */
export interface Paragraph extends Piece {
  readonly text: string;
}

const PARAGRAPH = /<w:p(?: [^>]*)?>.*?<\/w:p>/gs;

/** The paragraphs of a control, from top to bottom. */
export function paragraphsIn(xml: string, { inner, closing }: Control): readonly Paragraph[] {
  return [...xml.slice(inner, closing).matchAll(PARAGRAPH)].map(({ 0: whole, index }) => {
    const [start, end] = [inner + index, inner + index + whole.length];
    return { start, end, text: textOf(xml, { inner: start, closing: end }) };
  });
}

/** A paragraph in the looks of another one, with other words. */
export function paragraphLike(model: string, text: string): string {
  const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(model)?.[0] ?? '';
  const run = /<w:rPr>.*?<\/w:rPr>/s.exec(model.replace(properties, ''))?.[0] ?? '';
  return `<w:p>${properties}<w:r>${run}<w:t xml:space="preserve">${encodeXml(text)}</w:t></w:r></w:p>`;
}
