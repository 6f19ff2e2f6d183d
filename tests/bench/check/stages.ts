import { cpuTime } from '../cpuTime';
import { readEntries } from '../../../src/domain/entries/readEntries';
import { deriveFigures } from '../../../src/domain/figures/deriveFigures';
import type { Grids } from '../../../src/domain/grid';
import { fillOutline } from '../../../src/domain/report/fillOutline';
import { check } from '../../../src/domain/rules/check';

/** CPU milliseconds of every stage from raw cells to findings, and how many findings there were. */
export interface Stages {
  readonly readEntries: number;
  readonly deriveFigures: number;
  readonly fillOutline: number;
  readonly check: number;
  readonly findings: number;
}

export const STAGES = ['readEntries', 'deriveFigures', 'fillOutline', 'check'] as const;

/** One whole assessment, its stages timed apart. */
export function timeStages(grids: Grids): Stages {
  const times = [cpuTime()];
  const lap = <T>(value: T): T => (times.push(cpuTime()), value);
  const entries = lap(readEntries(grids));
  const figures = lap(deriveFigures(entries));
  const outline = lap(fillOutline(entries, figures));
  const findings = lap(check({ entries, figures, outline }));
  const [start = 0, read = 0, derived = 0, filled = 0, checked = 0] = times;
  return {
    readEntries: read - start,
    deriveFigures: derived - read,
    fillOutline: filled - derived,
    check: checked - filled,
    findings: findings.length,
  };
}
