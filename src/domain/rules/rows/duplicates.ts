/** Pairs (first, again) of rows with the same key; rows with an empty key stand alone. */
export function duplicates<R>(
  rows: Iterable<R>,
  keyOf: (row: R) => string,
): readonly (readonly [R, R])[] {
  const firsts = new Map<string, R>();
  const pairs: (readonly [R, R])[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const first = key === '' ? undefined : firsts.get(key);
    if (first !== undefined) pairs.push([first, row]);
    else if (key !== '') firsts.set(key, row);
  }
  return pairs;
}
