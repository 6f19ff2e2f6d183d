import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateDocx } from '../docx/validateDocx';
import { slowness } from './machine';
import { WRITERS } from './writers';

/** Rows, and the most CPU time in ms that ours may take for them in a process that was just begun. */
const SIZES = [
  [50, 200],
  [500, 300],
  [5000, 700],
] as const;
const RUNS = 5;
const root = join(__dirname, '../..');

interface Result {
  readonly name: string;
  readonly milliseconds: number;
  readonly bytes: number;
  readonly problems: number;
}

/**
 * Measures every writer at every size, validates what it wrote and prints; true when ours is valid and keeps its limits.
 * The others are printed beside it: they fill or build a table of fixed columns, where ours measures all texts first.
 */
export function benchWriters(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const kept = SIZES.map(([rows, most]) => benchSize(rows, most, folder)).every(Boolean);
  rmSync(folder, { recursive: true });
  return kept;
}

function benchSize(rows: number, most: number, folder: string): boolean {
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
  const limit = most * slowness();
  const late = ours.milliseconds > limit ? ': TOO SLOW' : '';
  console.log(`${ours.name}: at most ${limit.toFixed(0)} ms${late}`);
  return late === '' && ours.problems === 0;
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
