/** One contender in a process of its own: `measureRows.ts <name>`; prints CPU milliseconds, run by run, as JSON. */
import { cpuTime } from '../cpuTime';
import { slowness } from '../machine';
import { CONTENDERS } from './contenders';
import { faultyGrids } from './faultyGrids';

/** What the runs took, how many faults were found, and how slow the machine was meanwhile. */
export interface MeasuredRows {
  readonly runs: readonly number[];
  readonly faults: number;
  readonly slowness: number;
}

const RUNS = 5;

function measureRows(name: string | undefined): MeasuredRows {
  const contender = CONTENDERS.find((one) => one.name === name);
  if (!contender) throw new Error('usage: measureRows.ts <name>');
  const grids = faultyGrids();
  let faults = 0;
  const runs = Array.from({ length: RUNS }, () => {
    const start = cpuTime();
    faults = contender.check(grids);
    return cpuTime() - start;
  });
  return { runs, faults, slowness: slowness() };
}

process.stdout.write(JSON.stringify(measureRows(process.argv[2])));
