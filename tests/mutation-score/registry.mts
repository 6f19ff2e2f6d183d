import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'expect';

/** One test of the files loaded; its id is its full name. */
export interface KnownTest {
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...values: readonly unknown[]) => unknown;

const titles: string[] = [];
const tests: KnownTest[] = [];

/** Loads test files once, in the order given, and gives the tests that they hold. */
export function loadTests(files: readonly string[]): readonly KnownTest[] {
  Object.assign(globalThis, { describe, test: Object.assign(test, { each }), expect });
  const load = createRequire(path.resolve('package.json'));
  for (const file of files) load(file);
  return tests;
}

/** Every test file under a folder. */
export function testFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => path.resolve(folder, name));
}

function describe(title: string, body: () => void): void {
  titles.push(title);
  body();
  titles.pop();
}

function test(title: string, run: () => unknown): void {
  const name = [...titles, title].join(' ');
  const same = tests.filter(({ id }) => id === name || id.startsWith(`${name} #`)).length;
  tests.push({ id: same === 0 ? name : `${name} #${same + 1}`, run });
}

function each(rows: readonly unknown[]): (title: string, body: Body) => void {
  return (title, body) => {
    rows.forEach((row, index) => {
      const values: readonly unknown[] = Array.isArray(row) ? row : [row];
      test(`${title} (${index + 1})`, () => body(...values));
    });
  };
}
