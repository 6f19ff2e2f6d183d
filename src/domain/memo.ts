import type { Facts } from './facts';
import { finish, type Steps } from './steps';

/** What several rules share is computed once for the same facts. */
export function memo<T>(compute: (facts: Facts) => T): (facts: Facts) => T {
  const known = new WeakMap<Facts, { readonly value: T }>();
  return (facts) => {
    const hit = known.get(facts) ?? { value: compute(facts) };
    known.set(facts, hit);
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
