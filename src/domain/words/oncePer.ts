/** A question that is answered once for each thing it is asked of, for as long as the one who asks lives. */
export function oncePer<K, T>(answer: (of: K) => T): (of: K) => T {
  const known = new Map<K, { readonly told: T }>();
  return (of) => {
    const hit = known.get(of);
    if (hit) return hit.told;
    const told = answer(of);
    known.set(of, { told });
    return told;
  };
}
