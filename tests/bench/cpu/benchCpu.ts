/**
 * `npm run bench:cpu [words]`: CPU time of reading (entries, figures, outline) and of all rules and messages for large
 * workbooks and long cells, each in a process of its own: the first run whole, and the quickest of those after it, for
 * others use the machine too. Limits are for the rules; a scenario that passes its own is measured up to three times, and
 * the limit grows with what a fixed piece of work takes meanwhile. Fails where one stays TOO SLOW. With words, only
 * scenarios whose name contains them.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Measured } from './measureScenario';
import { SCENARIOS } from './scenarios';

const root = join(__dirname, '../../..');
const RUNS = 5;
const TRIES = 3;

function benchCpu(words: string): void {
  const script = join(root, '.cache/bench/measureScenario.js');
  buildSync({
    entryPoints: [join(__dirname, 'measureScenario.ts')],
    ...{ bundle: true, platform: 'node', target: 'es2020', outfile: script, logLevel: 'warning' },
  });
  console.log(
    ' first  reading  rules  limit  findings  (CPU ms; the first run whole, then the quickest)',
  );
  for (const [index, { name, limit }] of SCENARIOS.entries()) {
    if (!name.includes(words)) continue;
    const { first, read, checked, allowed, findings } = settled(script, index, limit);
    const late = checked > allowed ? '  TOO SLOW' : '';
    const columns = [first, read, checked, allowed, findings].map((one) => one.toFixed(0));
    console.log(`${columns.map((one) => one.padStart(7)).join('')}  ${name}${late}`);
    if (late) process.exitCode = 1;
  }
}

interface Settled {
  readonly first: number;
  readonly read: number;
  readonly checked: number;
  readonly allowed: number;
  readonly findings: number;
}

/** The first measurement within its limit, or the last of some. */
function settled(script: string, index: number, limit: number, tries = TRIES): Settled {
  const { reading, rules, findings, slowness } = measured(script, index);
  const [read = NaN, checked = NaN] = [reading, rules].map((runs) => Math.min(...runs.slice(1)));
  const first = (reading[0] ?? NaN) + (rules[0] ?? NaN);
  const allowed = limit * slowness;
  return checked > allowed && tries > 1
    ? settled(script, index, limit, tries - 1)
    : { first, read, checked, allowed, findings };
}

function measured(script: string, index: number): Measured {
  const out = execFileSync(process.execPath, [script, String(index), String(RUNS)]);
  return JSON.parse(out.toString()) as Measured;
}

benchCpu(process.argv.slice(2).join(' '));
