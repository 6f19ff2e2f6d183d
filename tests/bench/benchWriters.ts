import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateDocx } from '../docx/validateDocx';
import { WRITERS } from './writers';

const SIZES = [50, 500, 5000];
const RUNS = 5;
/** Two measurements of the same differ by so much on a machine that others use too. */
const NOISE = 1.15;
const root = join(__dirname, '../..');

interface Result {
  readonly name: string;
  readonly milliseconds: number;
  readonly bytes: number;
  readonly problems: number;
}

/** Measures every writer at every size, validates what it wrote and prints; true when ours is nowhere the slower. */
export function benchWriters(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const fastest = SIZES.map((rows) => benchSize(rows, folder)).every(Boolean);
  rmSync(folder, { recursive: true });
  return fastest;
}

function benchSize(rows: number, folder: string): boolean {
  const file = (name: string): string => join(folder, `${name.replace(/\W+/g, '-')}-${rows}.docx`);
  // In turns: what else the computer does meanwhile then hits all alike.
  const rounds = Array.from({ length: RUNS }, () =>
    WRITERS.map(({ name }) => measureOnce(name, rows, file(name))),
  );
  const results = WRITERS.map(({ name }, at) => ({
    name,
    milliseconds: Math.min(...rounds.map((round) => round[at] ?? NaN)),
    bytes: readFileSync(file(name)).length,
    problems: validateDocx(file(name)).length,
  }));
  const [ours] = results;
  if (!ours) return false;
  console.log(`\n${rows} rows × 8 columns (CPU time, quickest of ${RUNS}, one process each)`);
  for (const result of results) console.log(line(result, ours));
  const faster = results.filter(({ milliseconds }) => milliseconds * NOISE < ours.milliseconds);
  for (const { name } of faster) console.log(`${name} is faster: TOO SLOW`);
  const broken = results.some(({ name, problems }) => name === ours.name && problems > 0);
  return faster.length === 0 && !broken;
}

function measureOnce(name: string, rows: number, file: string): number {
  const script = join(root, '.cache/bench/tests/bench/measure.js');
  const printed = execFileSync(process.execPath, [script, name, `${rows}`, file]);
  return Number(printed.toString());
}

function line({ name, milliseconds, bytes, problems }: Result, ours: Result): string {
  return [
    name.padEnd(16),
    `${milliseconds.toFixed(1)} ms`.padStart(12),
    `× ${(milliseconds / ours.milliseconds).toFixed(1)}`.padStart(9),
    `${bytes} bytes`.padStart(16),
    `× ${(bytes / ours.bytes).toFixed(2)}`.padStart(9),
    (problems === 0 ? 'valid' : `${problems} problems`).padStart(14),
  ].join('');
}
