/** Without the flag u, which costs several times as much. */
const MAY_BE_HORN = /u[ơờớởỡợ]|ư[oòóỏõọ]/;
/** `nguời`, `đưọc`: no syllable has one horn of two; `quờ`, `thuở` have none. */
const HORN =
  /(?<!\p{L})\p{L}{0,3}(?:(?<![qQ])u[ơờớởỡợ](?:ng|[cnmptiu])|ư[oòóỏõọ](?:ng|[cnmptiu]))(?!\p{L})/gu;

/** Words of a text that have one horn of two. */
export function hornsIn(text: string): readonly string[] {
  return MAY_BE_HORN.test(text) ? (text.match(HORN) ?? []) : [];
}

/** The word with both of its horns. */
export function horned(word: string): string {
  return word
    .normalize('NFD')
    .replace(/u(?=o\u031b)/u, 'ư')
    .replace(/(?<=u\u031b)o(?!\u031b)/u, 'o\u031b')
    .normalize('NFC');
}
