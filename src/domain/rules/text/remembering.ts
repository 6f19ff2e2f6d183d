/** Enough for every type, unit and body of a workbook; lists of unlike texts do not fill the memory. */
const MOST_REMEMBERED = 1000;

/** The same function of a text, computed once for texts that come again and again in a column. */
export function remembering<T>(
  compute: (text: string) => T,
  most = MOST_REMEMBERED,
): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const hit = known.get(text);
    if (hit) return hit.value;
    const value = compute(text);
    if (known.size < most) known.set(text, { value });
    return value;
  };
}
