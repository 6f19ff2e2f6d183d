const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?(?:uyê|iê|yê|uô|ươ|uâ|uy|oa|oă|oe|uê|uơ|ia|ya|ua|ưa|[aăâeêioôơuưy]|oo)(?:ch|ng|nh|[cmnptiouy])?$/u;

/** Whether a word is a possible Vietnamese syllable: initial, vowels, final, at most one tone. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES)?.length ?? 0;
  return tones < 2 && SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}
