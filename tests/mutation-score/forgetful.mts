import Module, { createRequire } from 'node:module';
import path from 'node:path';

type Compute = (of: never) => unknown;
interface Known {
  clear(): void;
}

/** What anything remembers since it was last made to forget. */
let remembered: Known[] = [];

/**
 * Puts functions that forget in the place of the domain’s own caches, before anything is loaded: what a text came to
 * under one mutant, or for one test, must be reckoned anew under the next, or every mutant behind a cache survives.
 */
export function loadForgetful(): void {
  const { cache } = createRequire(path.resolve('package.json'));
  for (const [file, exported] of Object.entries({
    'memo.ts': { memo: forgetful },
    'perText.ts': { perText: forgetful },
    'rules/text/remembering.ts': { remembering: forgetful },
  })) {
    const id = path.resolve('src/domain', file);
    const module: NodeJS.Module = Object.assign(new Module(id), {
      exports: exported,
      loaded: true,
    });
    cache[id] = module;
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
