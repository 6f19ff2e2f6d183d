import { escapeXml } from './escape';

// Everything that may need work: markup, controls, combining marks, line separators, surrogates, non-characters.
// eslint-disable-next-line no-control-regex -- control characters are what to look for
const UNUSUAL = /[\u0000-\u001f&<>"\u0085\u0300-\u036f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
const BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** The content of a run: `w:t`, with `w:br` for line breaks and `w:tab` for tabs. */
export function textXml(text: string): string {
  if (!UNUSUAL.test(text)) return plainXml(text);
  return text.split(BREAKS).map(lineXml).join('<w:br/>');
}

function lineXml(line: string): string {
  return line
    .split('\t')
    .map((piece) => plainXml(escapeXml(piece)))
    .join('<w:tab/>');
}

/** Word drops blanks at the edges of `w:t` unless told to keep them. */
function plainXml(text: string): string {
  if (text === '') return '';
  const keep = text.charCodeAt(0) === 32 || text.charCodeAt(text.length - 1) === 32;
  return keep ? `<w:t xml:space="preserve">${text}</w:t>` : `<w:t>${text}</w:t>`;
}
