/** One measurement in a process of its own: `measure.ts <writer> <rows> <file>`; prints CPU milliseconds. */
import { writeFileSync } from 'node:fs';
import { benchRows } from './benchReport';
import { cpuTime } from './cpuTime';
import { WRITERS } from './writers';

async function measure([name, rows, file]: readonly string[]): Promise<void> {
  const writer = WRITERS.find((candidate) => candidate.name === name);
  if (!writer || !file) throw new Error('usage: measure.ts <writer> <rows> <file>');
  const write = await writer.prepare(benchRows(Number(rows)));
  const start = cpuTime();
  const bytes = await write();
  const milliseconds = cpuTime() - start;
  writeFileSync(file, bytes);
  process.stdout.write(milliseconds.toFixed(1));
}

void measure(process.argv.slice(2));
