/** Pairs (first, again) of rows with the same key; rows with an empty key stand alone. */
export function duplicates<R>(
  rows: Iterable<R>,
  keyOf: (row: R) => string,
): readonly (readonly [R, R])[] {
  const firsts = new Map<string, R>();
  const pairs: (readonly [R, R])[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const first = firsts.get(key);
    if (first !== undefined) pairs.push([first, row]);
    else firsts.set(key, row);
  }
  return pairs;
}
