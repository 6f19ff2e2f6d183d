/**
 * Pairs (first, again) of rows with the same key; rows with an empty key stand alone. Rows of the same key have the same
 * likeness, which costs less: of long lists few rows are alike, and no other needs a key.
 */
export function duplicates<R>(
  rows: readonly R[],
  keyOf: (row: R) => string,
  likenessOf: (row: R) => number = () => 0,
): readonly (readonly [R, R])[] {
  const firsts = new Map<string, R>();
  const pairs: (readonly [R, R])[] = [];
  for (const row of alikeRows(rows, likenessOf)) {
    const key = keyOf(row);
    if (key === '') continue;
    const first = firsts.get(key);
    if (first !== undefined) pairs.push([first, row]);
    else firsts.set(key, row);
  }
  return pairs;
}

function alikeRows<R>(rows: readonly R[], likenessOf: (row: R) => number): readonly R[] {
  const likenesses = rows.map(likenessOf);
  const seen = new Set<number>();
  const again = new Set(likenesses.filter((one) => seen.size === seen.add(one).size));
  return again.size === 0 ? [] : rows.filter((_, index) => again.has(likenesses[index] ?? 0));
}
