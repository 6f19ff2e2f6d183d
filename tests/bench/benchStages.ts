import { MIXES } from './check/mixes';
import { STAGES, type Stages } from './check/stages';
import { runCompiled } from './runCompiled';

/** Prints what every stage from raw cells to findings takes for 100,000 rows: the quickest of five, and the first run. */
export function benchStages(): void {
  console.log(
    '\nstages  100000 rows, every twentieth with a fault (CPU ms, quickest of 5; first run)',
  );
  for (const { name } of MIXES)
    console.log(
      lineOf(name, JSON.parse(runCompiled('check/measureStages', name)) as readonly Stages[]),
    );
}

function lineOf(name: string, runs: readonly Stages[]): string {
  const stages = STAGES.map((stage) => {
    const times = runs.map((run) => run[stage]);
    return `${stage} ${Math.min(...times).toFixed(0)}; ${(times[0] ?? NaN).toFixed(0)}`;
  });
  return [name.padEnd(9), ...stages, `${runs[0]?.findings ?? NaN} findings`].join('  ');
}
