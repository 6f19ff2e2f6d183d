/**
 * `npm run bench:cpu [words]`: CPU time of reading (entries, figures, outline) and of all rules and messages for large
 * workbooks and long cells, each in a process of its own: the first run, and the quickest of those after it, for others
 * use the machine too. With words, only scenarios whose name contains them.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Measured } from './measureScenario';
import { SCENARIOS } from './scenarios';

const root = join(__dirname, '../../..');
const RUNS = 5;

function benchCpu(words: string): void {
  const script = join(root, '.cache/bench/measureScenario.js');
  buildSync({
    entryPoints: [join(__dirname, 'measureScenario.ts')],
    ...{ bundle: true, platform: 'node', target: 'node20', outfile: script, logLevel: 'warning' },
  });
  console.log(
    ' first  reading  rules  limit  findings  (CPU ms; the first run whole, then the quickest)',
  );
  for (const [index, { name, limit }] of SCENARIOS.entries()) {
    if (!name.includes(words)) continue;
    const { reading, rules, findings } = measured(script, index);
    const first = (reading[0] ?? NaN) + (rules[0] ?? NaN);
    const [read, checked] = [reading, rules].map((runs) => Math.min(...runs.slice(1)));
    const late = (checked ?? NaN) > limit ? '  TOO SLOW' : '';
    const columns = [first, read, checked, limit, findings].map((one) => (one ?? NaN).toFixed(0));
    console.log(`${columns.map((one) => one.padStart(7)).join('')}  ${name}${late}`);
    if (late) process.exitCode = 1;
  }
}

function measured(script: string, index: number): Measured {
  const out = execFileSync(process.execPath, [script, String(index), String(RUNS)]);
  return JSON.parse(out.toString()) as Measured;
}

benchCpu(process.argv.slice(2).join(' '));
