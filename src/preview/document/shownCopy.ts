import { controlsIn } from '../../simulator/word/model/controls';
import { documentXml, savedWith, type WordDocument } from '../../simulator/word/model/wordDocument';

/** Before the place of a control among all: the anchor of its link in the shown copy. */
export const ANCHOR = 'bc57-';

/** What docx-preview draws nothing for: a hyphen at which no line breaks. */
const NO_BREAK_HYPHEN = '\u2011';

/**
 * The document as the page draws it: docx-preview draws no content control, yet a link in the text's own looks, so every
 * control around runs becomes one. The document itself is not touched.
 */
export function shownCopy(document: WordDocument): Uint8Array {
  const xml = documentXml(document);
  const inner = controlsIn(xml).flatMap(({ start, end, inner: from, closing }, place) => {
    const content = xml.slice(from, closing);
    return /<w:(p|tbl|sdt)[ >]/.test(content) ? [] : [{ start, end, content, place }];
  });
  const shown = inner.reduceRight(
    (text, { start, end, content, place }) =>
      `${text.slice(0, start)}<w:hyperlink w:anchor="${ANCHOR}${place}">${content}</w:hyperlink>${text.slice(end)}`,
    xml,
  );
  const hyphens = shown.replaceAll('<w:noBreakHyphen/>', `<w:t>${NO_BREAK_HYPHEN}</w:t>`);
  return savedWith(document, hyphens);
}

/** What a person sees and types in the shown copy, as it is written into the document. */
export function typedText(shown: string): string {
  return shown.replaceAll(NO_BREAK_HYPHEN, '-');
}
