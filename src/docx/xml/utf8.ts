const encoder = new TextEncoder();

/** Markup as UTF-8, for what is written thousands of times. */
export function utf8(markup: string): Uint8Array {
  return encoder.encode(markup);
}

const ESCAPED: Readonly<Record<number, Uint8Array>> = {
  38: utf8('&amp;'),
  60: utf8('&lt;'),
  62: utf8('&gt;'),
};
const LONGEST_ESCAPE = 5;

/**
 * UTF-8 for XML text at a place, and the place after it; 0 where the text holds what needs more care
 * than escaping (see `textXml`): controls, marks to be composed, line separators, surrogates.
 */
export function writeText(text: string, bytes: Uint8Array, start: number): number {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (needsCare(unit)) return 0;
    const escaped = unit < 63 ? ESCAPED[unit] : undefined;
    if (escaped) {
      bytes.set(escaped, at);
      at += escaped.length;
    } else if (unit < 0x80) bytes[at++] = unit;
    else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 63);
    } else {
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 63);
      bytes[at++] = 0x80 | (unit & 63);
    }
  }
  return at;
}

function needsCare(unit: number): boolean {
  if (unit < 0x300) return unit < 32 || unit === 0x85;
  if (unit < 0x2028) return unit < 0x370;
  return unit < 0x202a || (unit >= 0xd800 && unit < 0xe000) || unit >= 0xfffe;
}

/** Room that text may need as UTF-8, escaped. */
export function roomFor(text: string): number {
  return text.length * LONGEST_ESCAPE;
}
