/** An object with a value for every item, under the item's key and in the items' order. */
export function record<T extends { readonly key: string }, V>(
  items: readonly T[],
  valueOf: (item: T) => V,
): Record<T['key'], V>;
export function record<T extends { readonly key: string }, V>(
  items: readonly T[],
  valueOf: (item: T) => V,
): Record<string, V> {
  const made: Record<string, V> = {};
  for (const item of items) made[item.key] = valueOf(item);
  return made;
}

/** An object of the pairs given; other keys are absent. */
export function partialRecord<K extends string, V>(
  pairs: Iterable<readonly [K, V]>,
): Partial<Record<K, V>>;
export function partialRecord<V>(pairs: Iterable<readonly [string, V]>): Record<string, V> {
  return Object.fromEntries(pairs);
}
