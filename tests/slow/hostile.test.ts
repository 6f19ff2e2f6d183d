import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileFiles } from './support/hostileFiles';

const ROOT = join(__dirname, '../..');
const MOST_SECONDS = 5;
const MOST_MEGABYTES = 500;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-hostile-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number | null;
  readonly line: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs a command; seconds are the process's own, for a busy machine is no fault of ours. */
function run(command: string, args: readonly string[]): Run {
  const usage = join(folder, 'usage.json');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--import',
      join(__dirname, 'support/usage.ts'),
      join(ROOT, `src/headless/${command}.ts`),
      ...args,
    ],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, USAGE_FILE: usage }, timeout: 120_000 },
  );
  const { seconds, megabytes } = JSON.parse(readFileSync(usage, 'utf8')) as Run;
  return { code: status, line: stderr, seconds, megabytes };
}

/** What the program takes to begin at all. */
let start: Run;
beforeAll(() => {
  start = run('refresh/readReport', [join(ROOT, 'package.json')]);
});

test.each(hostileFiles())(
  '%s is refused, or read, with one sentence, in 5 seconds and 500 MB',
  (name, ending, make) => {
    const path = join(folder, `${name}.${ending}`);
    writeFileSync(path, make());
    const asReport = run('refresh/readReport', [path]);
    const asWorkbook = run('report/report', [path, '--out', join(folder, 'out')]);
    for (const { code, line, seconds, megabytes } of [asReport, asWorkbook]) {
      const lines = line.split('\n').filter((one) => one !== '');
      expect({ name, lines: lines.length }).toEqual({ name, lines: code === 2 ? 1 : lines.length });
      expect(line).not.toMatch(/\n\s+at |Lỗi của chương trình/);
      expect({ name, slow: seconds - start.seconds > MOST_SECONDS, seconds }).toMatchObject({
        slow: false,
      });
      expect({ name, large: megabytes > MOST_MEGABYTES, megabytes }).toMatchObject({
        large: false,
      });
    }
    const foreign = ending === 'xlsx' ? asReport : asWorkbook;
    expect({ name, code: foreign.code }).toEqual({ name, code: 2 });
    expect(foreign.line).toMatch(/^Không đọc được .*: tệp .*\.\n$/);
  },
  240_000,
);
