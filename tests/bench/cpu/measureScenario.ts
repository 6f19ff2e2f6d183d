/** One scenario in a process of its own: `measureScenario.js <index> <runs>`; prints CPU milliseconds as JSON. */
import { assessFacts } from '../../../src/domain/assessFacts';
import { check } from '../../../src/domain/rules/check';
import { cpuTime } from '../cpuTime';
import { slowness } from '../machine';
import { SCENARIOS } from './scenarios';

/** What reading (with figures and outline) and the rules took, run by run. */
export interface Measured {
  readonly reading: readonly number[];
  readonly rules: readonly number[];
  readonly findings: number;
  /** How slow the machine was meanwhile. */
  readonly slowness: number;
}

function measure(index: number, runs: number): Measured {
  const scenario = SCENARIOS[index];
  if (!scenario) throw new Error('usage: measureScenario.js <index> <runs>');
  const grids = scenario.grids();
  const [reading, rules]: [number[], number[]] = [[], []];
  let findings = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = cpuTime();
    const facts = assessFacts(grids);
    const read = cpuTime();
    findings = check(facts).length;
    reading.push(read - start);
    rules.push(cpuTime() - read);
  }
  return { reading, rules, findings, slowness: slowness() };
}

process.stdout.write(JSON.stringify(measure(Number(process.argv[2]), Number(process.argv[3]))));
