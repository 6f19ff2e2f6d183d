/** One workbook of 100,000 rows in a process of its own: `measureStages.ts <name>`; prints five assessments as JSON. */
import { benchGrids } from './benchGrids';
import { MIXES } from './mixes';
import { timeStages } from './stages';

const RUNS = 5;

function measureStages(name: string | undefined): void {
  const mix = MIXES.find((one) => one.name === name);
  if (!mix) throw new Error('usage: measureStages.ts <name>');
  const grids = benchGrids(mix);
  const runs = Array.from({ length: RUNS }, () => timeStages(grids));
  process.stdout.write(JSON.stringify(runs));
}

measureStages(process.argv[2]);
