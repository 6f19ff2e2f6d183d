import { escapeXml } from './escape';

// Everything that may need work: markup, controls, combining marks, line separators, surrogates, non-characters.
const UNUSUAL = /[\u0000-\u001f&<>"\u0085\u0300-\u036f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
const BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/**
 * The hyphens of a document's code (`57-NQ/TW`, `05/BC-UBND`, `30/2020/NĐ-CP`), of which one side ends or begins in a
 * capital and the other in a capital or a digit. A line may not end at them.
 */
const CODE_HYPHEN = /(?<=\p{Lu})-(?=[\p{Lu}\d])|(?<=\d)-(?=\p{Lu})/u;

/** The content of a run: `w:t`, with `w:br` for line breaks, `w:tab` for tabs and `w:noBreakHyphen` inside codes. */
export function textXml(text: string): string {
  if (isPlain(text)) return `<w:t>${text}</w:t>`;
  return text.split(BREAKS).map(lineXml).join('<w:br/>');
}

/** True for text that can stand in `w:t` as it is: Word drops blanks at its edges unless told to keep them. */
function isPlain(text: string): boolean {
  if (text === '' || text.charCodeAt(0) === 32 || text.endsWith(' ') || UNUSUAL.test(text))
    return false;
  return !text.includes('-') || !CODE_HYPHEN.test(text);
}

function lineXml(line: string): string {
  return line.split('\t').map(unbrokenXml).join('<w:tab/>');
}

function unbrokenXml(piece: string): string {
  return piece.split(CODE_HYPHEN).map(pieceXml).join('<w:noBreakHyphen/>');
}

function pieceXml(piece: string): string {
  const text = escapeXml(piece);
  if (text === '') return '';
  return text === text.trim() ? `<w:t>${text}</w:t>` : `<w:t xml:space="preserve">${text}</w:t>`;
}
