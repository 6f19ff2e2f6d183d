import type { Facts } from './facts';

/** What several rules share is computed once for the same facts. */
export function memo<T>(compute: (facts: Facts) => T): (facts: Facts) => T {
  const known = new WeakMap<Facts, { readonly value: T }>();
  return (facts) => {
    const hit = known.get(facts) ?? { value: compute(facts) };
    known.set(facts, hit);
    return hit.value;
  };
}
