/** One scenario in a process of its own: `measureScenario.js <index> <runs>`; prints CPU milliseconds as JSON. */
import { assessFacts } from '../../../src/domain/assessFacts';
import { check } from '../../../src/domain/rules/check';
import { SCENARIOS } from './scenarios';

/** What reading (with figures and outline) and the rules took, run by run. */
export interface Measured {
  readonly reading: readonly number[];
  readonly rules: readonly number[];
  readonly findings: number;
}

function measure(index: number, runs: number): Measured {
  const scenario = SCENARIOS[index];
  if (!scenario) throw new Error('usage: measureScenario.js <index> <runs>');
  const grids = scenario.grids();
  const [reading, rules]: [number[], number[]] = [[], []];
  let findings = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = cpu();
    const facts = assessFacts(grids);
    const read = cpu();
    findings = check(facts).length;
    reading.push(read - start);
    rules.push(cpu() - read);
  }
  return { reading, rules, findings };
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

process.stdout.write(JSON.stringify(measure(Number(process.argv[2]), Number(process.argv[3]))));
