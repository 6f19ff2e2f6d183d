/**
 * Whether `typed` is `right` with no other letter: marks left out (`Ke hoach`, `Kế hoach`) or a tone on another vowel
 * of its syllable (`Kế họach`). Another mark makes another word (`tờ`, `tổ`), and says false.
 */
export function sameLetters(typed: string, right: string): boolean {
  const given = typed.normalize('NFC').toLowerCase().split(/\s+/u);
  const wanted = right.normalize('NFC').toLowerCase().split(/\s+/u);
  return (
    given.length === wanted.length &&
    given.every((syllable, index) => sameSyllable(syllable, wanted[index] ?? ''))
  );
}

function sameSyllable(typed: string, right: string): boolean {
  const [letters, marks] = parted(typed);
  const [wantedLetters, wantedMarks] = parted(right);
  return letters === wantedLetters && marks.every((mark) => wantedMarks.includes(mark));
}

/** Bare letters, and the marks that stand on them; the bar of đ is one. */
function parted(syllable: string): readonly [string, readonly string[]] {
  const signs = Array.from(syllable.replace(/đ/gu, 'd\u0335').normalize('NFD'));
  const isMark = (sign: string) => /\p{M}/u.test(sign);
  return [signs.filter((sign) => !isMark(sign)).join(''), signs.filter(isMark)];
}
