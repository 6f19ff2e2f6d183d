import { escapeXml } from './escape';

// Everything that may need work: markup, controls, combining marks, line separators, surrogates, non-characters.
const UNUSUAL = /[\u0000-\u001f&<>"\u0085\u0300-\u036f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
const BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** The content of a run: `w:t`, with `w:br` for line breaks and `w:tab` for tabs. */
export function textXml(text: string): string {
  if (isPlain(text)) return `<w:t>${text}</w:t>`;
  return text.split(BREAKS).map(lineXml).join('<w:br/>');
}

/** True for text that can stand in `w:t` as it is: Word drops blanks at its edges unless told to keep them. */
export function isPlain(text: string): boolean {
  return text !== '' && text.charCodeAt(0) !== 32 && !text.endsWith(' ') && !UNUSUAL.test(text);
}

function lineXml(line: string): string {
  return line.split('\t').map(pieceXml).join('<w:tab/>');
}

function pieceXml(piece: string): string {
  const text = escapeXml(piece);
  if (text === '') return '';
  return text === text.trim() ? `<w:t>${text}</w:t>` : `<w:t xml:space="preserve">${text}</w:t>`;
}
