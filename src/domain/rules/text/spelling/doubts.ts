import { smallLetter } from '../../../letters/smallLetter';
import { ABBREVIATIONS } from '../../wording/abbreviations/abbreviations';
import { SLIPS } from '../../wording/spelling/slips';

/** Reasons to look closer at a text, as bits: one cheap pass over all texts serves every rule of hygiene. */
export const DOUBT = {
  /** A character that is neither ASCII, nor a Vietnamese letter, nor a usual mark. */
  letters: 1,
  /** An abbreviation that is written in several ways. */
  abbreviation: 2,
  /** An open syllable in `oa`, `oe`, `uy`, on which a tone mark has two places: here the first vowel. */
  firstTone: 4,
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
  /** … and here the last. */
  lastTone: 1024,
} as const;
export type Doubt = (typeof DOUBT)[keyof typeof DOUBT];

/** What a code unit is, as bits. */
const ODD = 1;
const LETTER = 2;
const CAPITAL_LETTER = 4;
const DIGIT = 8;
const BLANK = 16;
const STOP = 32;
/** A letter that looks like a figure. */
const FIGURE = 64;
/** `o` and `u`, with the tone mark or behind them the vowels that bear it. */
const O = 128;
const O_MARKED = 256;
const U = 512;
const U_MARKED = 1024;
const AE = 2048;
const AE_MARKED = 4096;
const Y = 8192;
const Y_MARKED = 16384;
const OPEN = 32768;

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Of every code unit; what clean Vietnamese is not written with is odd. */
const signs = new Uint16Array(0x10000).fill(ODD);
for (let code = 0x20; code < 0x7f; code += 1) signs[code] = 0;
for (const sign of `${VOWELS}${VOWELS.toUpperCase()}\n\r\t–—‘’“”…•≥≤≠±°→−`)
  signs[sign.charCodeAt(0)] = 0;
for (let code = 0xc0; code <= 0x1ef9; code += 1) mark(String.fromCharCode(code), LETTER);
mark(`${CAPITALS}${CAPITALS.toLowerCase()}`, LETTER);
mark(`${CAPITALS}Đ`, CAPITAL_LETTER);
mark('0123456789', DIGIT);
mark(' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', BLANK);
mark('\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', BLANK);
mark(',;.', STOP);
mark('(', OPEN);
mark('OoIl', FIGURE);
mark('o', O);
mark('òóỏõọ', O_MARKED);
mark('u', U);
mark('ùúủũụ', U_MARKED);
mark('ae', AE);
mark('àáảãạèéẻẽẹ', AE_MARKED);
mark('y', Y);
mark('ỳýỷỹỵ', Y_MARKED);

function mark(letters: string, sign: number): void {
  for (const letter of letters)
    signs[letter.charCodeAt(0)] = (signs[letter.charCodeAt(0)] ?? 0) | sign;
}

/** Slips begin a word. A bit for each that has a letter in its first, second, third place leaves nearly every word alone. */
const BITS = 32;
const [FIRST, SECOND, THIRD] = [0, 1, 2].map((place) => {
  const mask = new Int32Array(0x10000);
  for (const [index, [slip]] of SLIPS.entries())
    for (const letter of [slip.charAt(place), slip.charAt(place).toUpperCase()])
      mask[letter.charCodeAt(0)] = (mask[letter.charCodeAt(0)] ?? 0) | (1 << (index % BITS));
  return mask;
});
const slipsOfBit = Array.from({ length: BITS }, (_, bit) =>
  SLIPS.flatMap(([slip], index) => (index % BITS === bit ? [slip] : [])),
);

/** Without the flags u and i, which cost several times as much; every letter here is one code unit. */
const SURELY: ReadonlyMap<number, RegExp> = new Map<Doubt, RegExp>([
  [DOUBT.abbreviation, new RegExp(ABBREVIATIONS.flat().join('|'))],
  [DOUBT.firstTone, openEnding('[òóỏõọ][ae]|[ùúủũụ]y')],
  [DOUBT.lastTone, openEnding('o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]')],
  [
    DOUBT.punctuation,
    /%\s?%|[,;.]\s*[,;.]|\s[,;.](?:\s|$)|\d(?:- | -)\d|\S {2,3}\S|[^\d\s][,;][^\s\d.,;]|[^\d\s][,;]\d|\( | \)/,
  ],
  [DOUBT.resolution, /57-NQ\/TW/],
  [DOUBT.capital, / (?:Xã|Phường|Thôn|Xóm)(?:[ ,.;:]|$)/],
  [DOUBT.day, /(?:^|[^\d/])(?:\d\/\d{1,2}|\d\d\/0[3-9])\/\d{4}/],
  [DOUBT.figure, /\d[.,]?[OoIl](?:[\d.,]|$|[^A-Za-zÀ-ỹ])/],
]);

/** An ending behind which no letter stands. */
function openEnding(letters: string): RegExp {
  return new RegExp(`(?:${letters})(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])`);
}

/** The sum of all doubts about a text, 0 for most: a pattern is tried only where the walk has seen what it begins with. */
export function doubtsAbout(text: string): number {
  let doubts = walk(text);
  for (let rest = doubts; rest !== 0; rest &= rest - 1) {
    const doubt = rest & -rest;
    if (SURELY.get(doubt)?.test(text) === false) doubts &= ~doubt;
  }
  return doubts;
}

/** What may be doubted, one sign after another: odd letters, slips and brackets for certain. */
function walk(text: string): number {
  let doubts = 0;
  let before = 0;
  for (let index = 0; index < text.length; index += 1) {
    const kind = kinds[text.charCodeAt(index)] ?? 0;
    const said = pairs[before * MOST_KINDS + kind] ?? 0;
    if (said !== 0)
      doubts |= (said & DOUBT.slip) === 0 || isSlip(text, index) ? said : said & ~DOUBT.slip;
    before = kind;
  }
  return doubts;
}

const [SPACE, SLASH, PERCENT, DASH, BRACKET, WIDE_BRACKET, CLOSE] = Array.from(' /%-[［)', (sign) =>
  sign.charCodeAt(0),
);
const BRACKETS = [BRACKET, WIDE_BRACKET];
const MARKS: readonly (number | undefined)[] = [SPACE, SLASH, PERCENT, DASH, ...BRACKETS, CLOSE];

/** Code units of one kind make the same doubts; kind 0 stands before a text. */
const MOST_KINDS = 32;
const kinds = new Uint8Array(0x10000);
/** What a sign of one kind behind one of another says; of a slip that it may begin here. */
const pairs = new Uint16Array(MOST_KINDS * MOST_KINDS);
tabulate();

function tabulate(): void {
  const known = new Map<string, number>();
  const made: Kind[] = [{ code: -1, sign: 0 }];
  for (const [code, sign] of signs.entries()) {
    const key = `${sign} ${MARKS.indexOf(code)}`;
    const kind = known.get(key) ?? made.push({ code, sign }) - 1;
    known.set(key, kind);
    kinds[code] = kind;
  }
  for (const [first, before] of made.entries())
    for (const [second, one] of made.entries())
      pairs[first * MOST_KINDS + second] = ofSlash(one, before) | doubtsOfPair(one, before.sign);
}

/** A sign, and its code unit where it is a mark of its own. */
interface Kind {
  readonly code: number;
  readonly sign: number;
}

/** A day has a figure behind its slash, a resolution a capital before it. */
function ofSlash(one: Kind, before: Kind): number {
  const day = before.code === SLASH && (one.sign & DIGIT) !== 0 ? DOUBT.day : 0;
  return one.code === SLASH && (before.sign & CAPITAL_LETTER) !== 0 ? day | DOUBT.resolution : day;
}

function doubtsOfPair({ code, sign }: Kind, before: number): number {
  const odd = (sign & ODD) === 0 ? 0 : DOUBT.letters;
  if ((sign & before & LETTER) !== 0) return odd | inWord(sign, before);
  if ((sign & LETTER) !== 0) return odd | atWord(sign, before);
  if (code !== SPACE) return odd | atMark(code, sign, before);
  return (before & (BLANK | OPEN)) === 0 ? 0 : DOUBT.punctuation;
}

function atMark(code: number, sign: number, before: number): number {
  const mark = isOddMark(code, sign, before) ? DOUBT.punctuation : 0;
  return BRACKETS.includes(code) ? mark | DOUBT.bracket : mark;
}

/** Two marks in a row, a blank before one or none behind it; a dash beside a figure. */
function isOddMark(code: number, sign: number, before: number): boolean {
  if ((before & STOP) !== 0 && (sign & BLANK) === 0) return true;
  if ((sign & STOP) !== 0 || code === CLOSE) return (before & BLANK) !== 0;
  if (code === PERCENT) return (before & DIGIT) === 0;
  return code === DASH && (before & (BLANK | DIGIT)) !== 0;
}

function atWord(sign: number, before: number): number {
  const figure = (sign & FIGURE) !== 0 && (before & (DIGIT | STOP)) !== 0 ? DOUBT.figure : 0;
  const capital = (sign & CAPITAL_LETTER) !== 0 && (before & BLANK) !== 0 ? DOUBT.capital : 0;
  const close = (before & STOP) !== 0 ? DOUBT.punctuation : 0;
  return figure | capital | close | DOUBT.slip;
}

function inWord(sign: number, before: number): number {
  if ((before & CAPITAL_LETTER) !== 0)
    return (sign & CAPITAL_LETTER) !== 0 ? DOUBT.abbreviation : 0;
  const [first, last] =
    (before & (O | O_MARKED)) !== 0
      ? [before & O_MARKED && sign & AE, before & O && sign & AE_MARKED]
      : [before & U_MARKED && sign & Y, before & U && sign & Y_MARKED];
  return (first !== 0 ? DOUBT.firstTone : 0) | (last !== 0 ? DOUBT.lastTone : 0);
}

function isSlip(text: string, index: number): boolean {
  if (index + 2 >= text.length) return false;
  const likely =
    (FIRST?.[text.charCodeAt(index)] ?? 0) &
    (SECOND?.[text.charCodeAt(index + 1)] ?? 0) &
    (THIRD?.[text.charCodeAt(index + 2)] ?? 0);
  return likely !== 0 && isOneOf(likely, text, index);
}

function isOneOf(bits: number, text: string, index: number): boolean {
  for (let likely = bits; likely !== 0; likely &= likely - 1) {
    const slips = slipsOfBit[31 - Math.clz32(likely & -likely)] ?? [];
    if (slips.some((slip) => isAt(text, index, slip))) return true;
  }
  return false;
}

function isAt(text: string, index: number, slip: string): boolean {
  if (index + slip.length > text.length) return false;
  for (let at = 0; at < slip.length; at += 1)
    if (small(text, index + at) !== slip.charCodeAt(at)) return false;
  return true;
}

function small(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return smallLetter(code) || code;
}
