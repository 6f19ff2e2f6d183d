const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const SPACE = 0x20;
/** Of every code unit, whether it never stands in a folded text. */
const FOLDABLE = new Uint8Array(0x10000);
for (const sign of '\t\n\v\f\r\u00a0\u00ad\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff')
  FOLDABLE[sign.charCodeAt(0)] = 1;
FOLDABLE.fill(1, 0x2000, 0x200e);

/** A text as it is compared and read: NFC, zero-width characters dropped, every run of blanks (no-break, line breaks) one blank, trimmed. */
export function normalize(text: string): string {
  return folded(text.normalize('NFC'));
}

/** The same of a text that is composed already, as an entry's is. */
export function folded(composed: string): string {
  if (isFolded(composed)) return composed;
  return composed.replace(ZERO_WIDTH, '').replace(/\s+/g, ' ').trim();
}

/** A walk, for lists have hundreds of thousands of texts and nearly all are folded. */
function isFolded(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (FOLDABLE[code] === 1 || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return text === '' || before !== SPACE;
}

/** A tone on the second letter of `oa`, `oe`, `uy` (`Đảng uỷ`), and `tỉ`; `quý` is written one way alone. */
const OTHER_SPELLING = /(?<!q)u[ỳýỷỹỵ](?!\p{L})|o[àáảãạèéẻẽẹ](?!\p{L})|(?<!\p{L})tỉ(?!\p{L})/gu;
const MAY_BE_OTHER = /u[ỳýỷỹỵ]|o[àáảãạèéẻẽẹ]|tỉ/u;

/**
 * The key by which names of sheets, headers, addressees, units and list values are compared: letter case, where the
 * tone stands (`Đảng ủy`/`Đảng uỷ`, `Lũy`/`Luỹ`, `Hòa`/`Hoà`) and `Tỷ`/`Tỉ` do not count.
 */
export function headerKey(text: string): string {
  const lower = normalize(text).toLowerCase();
  return MAY_BE_OTHER.test(lower) ? lower.replace(OTHER_SPELLING, oneSpelling) : lower;
}

/** Whether two names are one by `headerKey`. */
export function sameName(one: string, other: string): boolean {
  return headerKey(one) === headerKey(other);
}

function oneSpelling(found: string): string {
  if (found === 'tỉ') return 'tỷ';
  const [first = '', second = ''] = found;
  const [vowel = '', tone = ''] = second.normalize('NFD');
  return `${first}${tone}`.normalize('NFC') + vowel;
}

/** `kế hoạch` → `Kế hoạch`. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text without tone and vowel marks: `Kế hoạch` → `Ke hoach`, `Đề án` → `De an`. */
export function withoutMarks(text: string): string {
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare.replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** A name for `{{…}}`: `Kế hoạch` → `ke_hoach`. */
export function slug(text: string): string {
  const words = withoutMarks(normalize(text).toLowerCase()).replace(/ /g, '_');
  return words.replace(/[^a-z0-9_]/g, '');
}

export { printNumber } from '../number/printNumber';
