/** Vietnamese is written below. */
const KNOWN = 0x2000;
const SMALL = Uint16Array.from({ length: KNOWN }, (_, code) => smallOf(code));

/** The small form of a letter, by code units; 0 for what is no letter. For walks over many long texts. */
export function smallLetter(code: number): number {
  return SMALL[code] ?? smallOf(code);
}

function smallOf(code: number): number {
  const letter = String.fromCharCode(code);
  return /\p{L}/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
}
