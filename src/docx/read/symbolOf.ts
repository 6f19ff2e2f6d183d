import { attribute } from '../../package/xml/attributes';

/** The sign of a `w:sym`, put in from a font of signs; one that is not known is still there, as `□`. */
export function symbolOf(tag: string): string {
  const code = Number.parseInt(attribute(tag, 'char') ?? '', 16);
  const font = attribute(tag, 'font') ?? '';
  // Fonts of signs keep theirs at F000 and above (ECMA-376, 17.3.3.30).
  const low = code >= 0xf000 ? code - 0xf000 : code;
  return SIGNS[font]?.[low] ?? (code > 0 && code < 0xe000 ? String.fromCharCode(code) : '□');
}

const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  Symbol: {
    0x25: '%',
    0x2b: '+',
    0x2d: '-',
    0x3c: '<',
    0x3d: '=',
    0x3e: '>',
    0xa3: '≤',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb9: '≠',
    0xbb: '≈',
  },
};
