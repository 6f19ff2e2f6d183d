import { BOLD, REGULAR } from './timesNewRoman';

/** Advance width of a UTF-16 unit in Times New Roman, in thousandths of the font size. */
export function advance(unit: number, isBold: boolean): number {
  const face = isBold ? BOLD : REGULAR;
  return face[baseOf(unit) - 32] ?? (unit < 0x2e80 ? 500 : 1000);
}

/** Width of a line of text in twips, at a font size in points. */
export function measure(text: string, size: number, isBold: boolean): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += advance(text.charCodeAt(at), isBold);
  return (width * size * 20) / 1000;
}

/** By UTF-16 unit, once asked for: the unmarked letter. */
const bases = new Uint16Array(0x2000);

/** A Vietnamese letter is as wide as its base letter: marks stand above or below, a horn adds next to nothing. */
function baseOf(unit: number): number {
  if (unit < 127 || unit >= bases.length) return unit;
  return (bases[unit] ||= unmarked(unit));
}

function unmarked(unit: number): number {
  if (unit === 0x110) return 68;
  if (unit === 0x111) return 100;
  return String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
}
