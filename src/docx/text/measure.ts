import { BOLD, REGULAR } from './timesNewRoman';

const KNOWN = 0x2000;
const regular = advances(REGULAR);
const bold = advances(BOLD);

/** Advance width of a UTF-16 unit in Times New Roman, in thousandths of the font size. */
export function advance(unit: number, isBold: boolean): number {
  if (unit < KNOWN) return (isBold ? bold : regular)[unit] ?? 0;
  return unit < 0x2e80 ? 500 : 1000;
}

/** Width of a line of text in twips, at a font size in points. */
export function measure(text: string, size: number, isBold: boolean): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += advance(text.charCodeAt(at), isBold);
  return (width * size * 20) / 1000;
}

/** A Vietnamese letter is as wide as its base letter: marks stand above or below, a horn adds next to nothing. */
function advances(ascii: readonly number[]): Uint16Array {
  const widths = new Uint16Array(KNOWN);
  for (let unit = 32; unit < KNOWN; unit++) widths[unit] = widthOf(unit, ascii);
  return widths;
}

function widthOf(unit: number, ascii: readonly number[]): number {
  if (unit >= 0x300 && unit < 0x370) return 0;
  const base = unit === 0x110 ? 68 : unit === 0x111 ? 100 : baseOf(unit);
  return ascii[base - 32] ?? 500;
}

function baseOf(unit: number): number {
  return unit < 127 ? unit : String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
}
