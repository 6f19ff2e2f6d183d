import type { Meaning, Rows, Value } from './attribute';

/** Rows that a figure counts, the likeliest first. */
export function meant(code: string, ...readings: Meaning['readings']): Meaning {
  return { code, readings };
}

/** A kind by its words, and what they mean; where they part another kind, that may be less. */
export function value(name: string, pattern: string, meaning: Meaning, within?: Meaning): Value {
  return { name, pattern: words(pattern), ...meaning, ...(within && { within }) };
}

/** Rows by what one of their cells says, as values whose words are told from the cell. */
export function valuesBy<T extends { readonly row: number }>(
  rows: readonly T[],
  textOf: (row: T) => string,
  patternOf: (text: string) => RegExp,
): readonly Value[] {
  const found = new Map<string, Set<number>>();
  for (const one of rows) {
    const text = textOf(one);
    if (text === '') continue;
    const known = found.get(text);
    if (known) known.add(one.row);
    else found.set(text, new Set([one.row]));
  }
  return [...found].map(([name, own]) => ({ name, pattern: patternOf(name), readings: [own] }));
}

export function union(...sets: readonly Rows[]): Rows {
  return new Set(sets.flatMap((rows) => [...rows]));
}

export function both(one: Rows, other: Rows): Rows {
  return new Set([...one].filter((row) => other.has(row)));
}

/** A pattern for whole words. */
export function words(alternatives: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`, 'gu');
}

/** Rows by the month of a day. */
export function monthsOf<T extends { readonly row: number }>(
  rows: readonly T[],
  monthOf: (row: T) => number | undefined,
): readonly Value[] {
  const months = valuesBy(
    rows,
    (row) => String(monthOf(row) ?? ''),
    (month) => new RegExp(String.raw`(?<!\p{L})tháng 0?${month}(?![\d/]| năm)`, 'gu'),
  );
  return months.map((value) => ({ ...value, name: `tháng ${value.name}` }));
}

/** Of several values, their rows together. */
export function readingsOf(values: readonly Value[], isParting: boolean): readonly Rows[] {
  const [only, second] = values;
  if (only && !second) return (isParting ? only.within : undefined)?.readings ?? only.readings;
  return [union(...values.flatMap(({ readings }) => readings.slice(0, 1)))];
}
