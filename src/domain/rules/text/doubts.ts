import { ABBREVIATIONS } from '../wording/abbreviations/abbreviations';
import { SLIPS } from '../wording/spelling/slips';

/** Reasons to look closer at a text, as bits: one cheap pass over all texts serves every rule of hygiene. */
export const DOUBT = {
  /** A character that is neither ASCII, nor a Vietnamese letter, nor a usual mark. */
  letters: 1,
  /** An abbreviation that is written in several ways. */
  abbreviation: 2,
  /** An open syllable in `oa`, `oe`, `uy`, on which a tone mark has two places. */
  tone: 4,
  /** Two punctuation marks in a row, or a blank before one. */
  punctuation: 8,
  slip: 16,
  resolution: 32,
  /** The kind of a unit written with a capital. */
  capital: 64,
  /** A day written otherwise than the decree does. */
  day: 128,
  /** A letter in the place of a figure. */
  figure: 256,
  /** A square bracket: perhaps guidance that was left. */
  bracket: 512,
} as const;
export type Doubt = (typeof DOUBT)[keyof typeof DOUBT];

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';
const MARKS = '\n\r\t–—‘’“”…•≥≤≠±°→−';
/** 1 for every code unit that clean Vietnamese is written with. */
const CLEAN = new Uint8Array(0x10000);
for (let code = 0x20; code < 0x7f; code += 1) CLEAN[code] = 1;
for (const letter of VOWELS + VOWELS.toUpperCase() + MARKS) CLEAN[letter.charCodeAt(0)] = 1;

// Without the flags u and i, which cost several times as much; every letter here is one code unit.
const ABBREVIATION = new RegExp(ABBREVIATIONS.flat().join('|'));
const TONE = /[oòóỏõọuùúủũụ][àáảãạèéẻẽẹỳýỷỹỵ]|[òóỏõọùúủũụ][aeoy]/;
const DIGITS = /\d[.,]?[OoIl](?:[\d.,]|$|[^A-Za-zÀ-ỹ])/;
const PUNCTUATION =
  /%\s?%|[,;.]\s*[,;.]|\s[,;.](?:\s|$)|\d(?:- | -)\d|\S {2,3}\S|[^\d\s][,;][^\s\d.,;]|[^\d\s][,;]\d|\( | \)/;
/** Slips are whole words; looking at the words' beginnings only takes half the time. */
const SLIP = new RegExp(`(?:^|[^A-Za-zÀ-ỹ])(?:${SLIPS.map(([slip]) => slip).join('|')})`);
const CAPITAL = / (?:Xã|Phường|Thôn|Xóm)(?:[ ,.;:]|$)/;
const DAY = /(?:^|[^\d/])(?:\d\/\d{1,2}|\d\d\/0[3-9])\/\d{4}/;
const RESOLUTION = '57-NQ/TW';

/** Short texts (units, statuses, types) come again and again. */
const SHORT = 24;
const MOST_REMEMBERED = 5000;
const remembered = new Map<string, number>();

/** The sum of all doubts about a text, 0 for most. */
export function doubtsAbout(text: string): number {
  if (text.length > SHORT) return examine(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const doubts = examine(text);
  if (remembered.size < MOST_REMEMBERED) remembered.set(text, doubts);
  return doubts;
}

function examine(text: string): number {
  return (
    (hasOddLetter(text) ? DOUBT.letters : 0) |
    (ABBREVIATION.test(text) ? DOUBT.abbreviation : 0) |
    (TONE.test(text) ? DOUBT.tone : 0) |
    (PUNCTUATION.test(text) ? DOUBT.punctuation : 0) |
    (SLIP.test(text.toLowerCase()) ? DOUBT.slip : 0) |
    (text.includes(RESOLUTION) ? DOUBT.resolution : 0) |
    (CAPITAL.test(text) ? DOUBT.capital : 0) |
    (DAY.test(text) ? DOUBT.day : 0) |
    (DIGITS.test(text) ? DOUBT.figure : 0) |
    (text.includes('[') ? DOUBT.bracket : 0)
  );
}

function hasOddLetter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (CLEAN[text.charCodeAt(index)] !== 1) return true;
  }
  return false;
}
