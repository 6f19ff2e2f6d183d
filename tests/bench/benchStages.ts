import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { MIXES } from './check/mixes';
import { STAGES, type Stages } from './check/stages';

const root = join(__dirname, '../..');

/** Prints what every stage from raw cells to findings takes for 100,000 rows: the median of five, and the first run. */
export function benchStages(): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', __dirname], { stdio: 'inherit' });
  console.log('\n100000 rows, every twentieth with a fault (milliseconds, median of 5; first run)');
  for (const { name } of MIXES) console.log(lineOf(name, measured(name)));
}

function measured(name: string): readonly Stages[] {
  const script = join(root, '.cache/bench/tests/bench/check/measureStages.js');
  return JSON.parse(execFileSync(process.execPath, [script, name]).toString()) as Stages[];
}

function lineOf(name: string, runs: readonly Stages[]): string {
  const stages = STAGES.map(
    (stage) =>
      `${stage} ${median(runs.map((run) => run[stage])).toFixed(0)}; ${(runs[0]?.[stage] ?? NaN).toFixed(0)}`,
  );
  return [name.padEnd(9), ...stages, `${runs[0]?.findings ?? NaN} findings`].join('  ');
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
