/** By the text of a cell, where an object would answer for `constructor`, too. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** A whole number below 100 in words and nothing else: `bốn`, `mười hai`, `tám mươi mốt`, `tám mốt`. */
export function spelledNumber(text: string): number | undefined {
  const words = text.trim().toLowerCase().split(/\s+/u);
  if (words.length > 3) return undefined;
  const [first = '', second, third] = words;
  if (first === 'mười') {
    const unit = second === undefined ? 0 : UNITS.get(second);
    return third === undefined && unit !== undefined ? 10 + unit : undefined;
  }
  const tens = UNITS.get(first);
  if (tens === undefined || second === undefined) return tens;
  const last = second === 'mươi' ? (third ?? 'không') : third === undefined ? second : undefined;
  const unit = last === undefined ? undefined : UNITS.get(last);
  return unit === undefined || tens === 0 ? undefined : tens * 10 + unit;
}
