import type { Facts } from '../facts';
import { finish, type Steps } from './steps';

/** What several rules share is computed once for the same facts, or for the same of what was made of them. */
export function memo<T, K extends object = Facts>(compute: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const hit = known.get(of) ?? { value: compute(of) };
    known.set(of, hit);
    return hit.value;
  };
}

/** What is shared and takes long: asked for at one go, or reckoned before in steps. */
export interface Prepared<T> {
  (facts: Facts): T;
  readonly steps: (facts: Facts) => Steps<unknown>;
}

/** As `memo`, for what can be left between two steps. */
export function memoInSteps<T>(compute: (facts: Facts) => Steps<T>): Prepared<T> {
  const known = new WeakMap<Facts, { readonly value: T }>();
  function* steps(facts: Facts): Steps<T> {
    const hit = known.get(facts) ?? { value: yield* compute(facts) };
    known.set(facts, hit);
    return hit.value;
  }
  return Object.assign((facts: Facts) => finish(steps(facts)), { steps });
}
