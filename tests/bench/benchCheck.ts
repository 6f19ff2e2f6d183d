import { runCompiled } from './runCompiled';
import { CONTENDERS } from './rows/contenders';
import { ROWS } from './rows/faultyGrids';
import type { MeasuredRows } from './rows/measureRows';

/** The most CPU time from raw cells to all messages, all rules, in ms; on a slower machine as many times more. */
const MOST = 2500;
/** Another measurement that is better counts: others use the machine too. */
const TRIES = 3;

/**
 * Checks the rows from raw cells to messages with all rules, then with those that a schema library can express as well,
 * each contender in a process of its own, and prints the quickest run's CPU time. True when all rules keep the limit.
 */
export function benchCheck(): boolean {
  console.log(`check  ${ROWS} rows, from raw cells to messages (CPU ms, quickest of 5; first run)`);
  return CONTENDERS.map(({ name, what }) => {
    let line = '';
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const printed = runCompiled('rows/measureRows', name);
      const { runs, faults, slowness } = JSON.parse(printed) as MeasuredRows;
      const [quickest, limit] = [Math.min(...runs), MOST * slowness];
      line = `check  ${what}: ${quickest.toFixed(0)}; ${(runs[0] ?? NaN).toFixed(0)}, ${faults} faults`;
      if (name !== 'all') break;
      line += `, at most ${limit.toFixed(0)}`;
      if (quickest <= limit) break;
      line += ', TOO SLOW';
    }
    console.log(line);
    return !line.endsWith('TOO SLOW');
  }).every(Boolean);
}
