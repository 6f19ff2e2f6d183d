import type { Level } from '../../sheets/outline';

/** Vietnamese letters in the order in which points are counted (NĐ 30/2020). */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number that a heading's marker stands for in its level's own style; `undefined` in another style. */
export function markerNumber(level: Level, marker: string): number | undefined {
  const bare = marker
    .replace(/^Phần\s+/u, '')
    .replace(/[.)]$/u, '')
    .trim();
  if (level === 'Phần' || level === 'I') return romanNumber(bare);
  if (level === 'a') return bare.length === 1 ? LETTERS.indexOf(bare) + 1 || undefined : undefined;
  const last = /^(?:\d+\.)*(\d+)$/u.exec(bare)?.[1];
  return last === undefined ? undefined : Number(last);
}

/** `XIV` → 14; `undefined` for anything that is no Roman numeral. */
export function romanNumber(text: string): number | undefined {
  if (!/^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(text) || text === '') return undefined;
  const values = Array.from(text, (letter) => ROMAN[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

/** 14 → `XIV`. */
export function toRoman(value: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const part = parts.find(([worth]) => worth <= value);
  return part ? part[1] + toRoman(value - part[0]) : '';
}
