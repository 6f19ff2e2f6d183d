import { CODE_HYPHEN } from '../../domain/report/codeHyphen';
import { escapeXml } from './escape';

// Everything that may need work: markup, controls, combining marks, line separators, surrogates, non-characters.
const UNUSUAL = /[\u0000-\u001f&<>"\u0085\u0300-\u036f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
const BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** The content of a run: `w:t`, with `w:br` for line breaks, `w:tab` for tabs and `w:noBreakHyphen` inside codes. */
export function textXml(text: string): string {
  return runContent(text, text.includes('-') && CODE_HYPHEN.test(text) ? unbrokenXml : pieceXml);
}

/**
 * The same for a cell of a table. Where a code is all that it says, the hyphens stay letters that every program finds:
 * its column is wide enough for the code (`columnTexts`). Among other words a line might end there.
 */
export function cellTextXml(text: string): string {
  return text.includes(' ') ? textXml(text) : runContent(text, pieceXml);
}

function runContent(text: string, pieceOf: (piece: string) => string): string {
  if (pieceOf === pieceXml && isPlain(text)) return `<w:t>${text}</w:t>`;
  const lineOf = (line: string): string => line.split('\t').map(pieceOf).join('<w:tab/>');
  return text.split(BREAKS).map(lineOf).join('<w:br/>');
}

/** True for text that can stand in `w:t` as it is: Word drops blanks at its edges unless told to keep them. */
function isPlain(text: string): boolean {
  return text !== '' && text === text.trim() && !UNUSUAL.test(text);
}

function unbrokenXml(piece: string): string {
  return piece.split(CODE_HYPHEN).map(pieceXml).join('<w:noBreakHyphen/>');
}

function pieceXml(piece: string): string {
  const text = escapeXml(piece);
  if (text === '') return '';
  return text === text.trim() ? `<w:t>${text}</w:t>` : `<w:t xml:space="preserve">${text}</w:t>`;
}
