const VALUES = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** 4 → `IV`; nothing for 0, and nothing beyond 3999, which has no numeral. */
export function toRoman(value: number): string {
  let rest = value > 3999 ? 0 : value;
  let text = '';
  for (const [letters, worth] of VALUES) {
    text += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** `IV` → 4; `undefined` for anything that is not a Roman numeral in capitals. */
export function fromRoman(text: string): number | undefined {
  let value = 0;
  let at = 0;
  for (const [letters, worth] of VALUES) {
    while (text.startsWith(letters, at)) {
      value += worth;
      at += letters.length;
    }
  }
  return at === text.length && value > 0 && toRoman(value) === text ? value : undefined;
}
