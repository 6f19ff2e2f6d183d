/** What has one key stands together, in the order in which it came. */
export function groupBy<K, T>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) addTo(groups, keyOf(one), one);
  return groups;
}

/** Puts one more into the list that a key has; the first begins it. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const known = lists.get(key);
  if (known) known.push(one);
  else lists.set(key, [one]);
}
