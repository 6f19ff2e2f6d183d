/** Điểm letters of NĐ 30/2020, PL I, in order: đ after d, no f, j, w, z. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'.matchAll(/./gu)].map(([letter]) => letter);

/** 1 → `a`, 5 → `đ`, 24 → `aa`; nothing for 0. */
export function toLetter(value: number): string {
  if (value <= 0) return '';
  const rest = Math.floor((value - 1) / LETTERS.length);
  return toLetter(rest) + (LETTERS[(value - 1) % LETTERS.length] ?? '');
}

/** `đ` → 5, in small or capital letters; `undefined` for anything else. */
export function fromLetter(text: string): number | undefined {
  const at = LETTERS.indexOf(text.toLowerCase());
  return at < 0 ? undefined : at + 1;
}
