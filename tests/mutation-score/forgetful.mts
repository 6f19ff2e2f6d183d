import Module, { createRequire } from 'node:module';
import path from 'node:path';

type Compute = (of: never) => unknown;
interface Known {
  clear(): void;
}

/** What anything remembers since it was last made to forget. */
let remembered: Known[] = [];

/** What stands in the place of the domain’s own caches, by file in `src/domain`. */
export const FORGETFUL: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'memo/memo.ts': { memo: forgetful, memoInSteps: forgetfulInSteps },
  'memo/perText.ts': { perText: forgetful },
};

/**
 * Puts functions that forget in the place of the domain’s own caches, before anything is loaded: what a text came to
 * under one mutant, or for one test, must be reckoned anew under the next, or every mutant behind a cache survives.
 */
export function loadForgetful(): void {
  const { cache } = createRequire(path.resolve('package.json'));
  for (const [file, exported] of Object.entries(FORGETFUL)) {
    const id = path.resolve('src/domain', file);
    cache[id] = Object.assign(new Module(id), { exports: exported, loaded: true });
  }
}

/** Everything that was remembered is forgotten. */
export function forget(): void {
  for (const known of remembered) known.clear();
  remembered = [];
}

/** As `perText` and `memo`, until all is forgotten. */
function forgetful(compute: Compute): Compute {
  const known = new Map<unknown, { readonly value: unknown }>();
  return (of) => {
    const hit = known.get(of);
    if (hit) return hit.value;
    const value = compute(of);
    if (known.size === 0) remembered.push(known);
    known.set(of, { value });
    return value;
  };
}

/** As `memoInSteps`, until all is forgotten: nothing waits between two steps here. */
function forgetfulInSteps(compute: (of: never) => Iterator<unknown, unknown>): Compute {
  const known = forgetful((of) => last(compute(of)));
  function* steps(of: never): Generator<undefined, unknown> {
    yield;
    return known(of);
  }
  return Object.assign(known, { steps });
}

/** What the work comes to at one go. */
function last(steps: Iterator<unknown, unknown>): unknown {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
