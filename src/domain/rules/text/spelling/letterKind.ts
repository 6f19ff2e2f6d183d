/** What a code unit is to a walk over words: 0 is not known yet. */
export const KIND = { letter: 1, blank: 2, sign: 3, odd: 4 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

const KINDS = new Uint8Array(0x10000);

/**
 * A letter, a blank, another sign, or odd: what folding drops or composing changes, marks, halves of a pair, and letters
 * that Vietnamese has not. A text with an odd one is to be read by patterns.
 */
export function letterKind(code: number): number {
  const known = KINDS[code] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(String.fromCharCode(code));
  KINDS[code] = kind;
  return kind;
}

const ODD = /[\p{M}\p{Cf}\p{Cs}\p{Cn}]/u;
const LATIN = /\p{Script=Latin}/u;

function kindOf(char: string): Kind {
  if (ODD.test(char) || char.normalize('NFC') !== char) return KIND.odd;
  if (/\p{L}/u.test(char)) return LATIN.test(char) ? KIND.letter : KIND.odd;
  return /\s/u.test(char) ? KIND.blank : KIND.sign;
}
