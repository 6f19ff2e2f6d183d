import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Compiles what is measured to plain JavaScript, as a bundle would hold it: a loader on the way would slow it down. */
export function compileMeasures(): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', __dirname], { stdio: 'inherit' });
}

/** One measurement in a process of its own: what it printed. */
export function runCompiled(script: string, ...args: readonly string[]): string {
  const path = join(root, `.cache/bench/tests/bench/${script}.js`);
  return execFileSync(process.execPath, [path, ...args]).toString();
}
