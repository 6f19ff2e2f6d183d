import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { NO_RESULT } from '../../src/domain/entries/cells/excelErrors';
import { mendWorkbook } from '../../src/file/copy/mendWorkbook';
import { readWorkbook } from '../../src/file/open/openWorkbook';
import { fix } from '../../src/headless/fix/fixCommand';
import { gather } from '../../src/headless/period/gatherCommand';
import { next } from '../../src/headless/period/nextCommand';
import { validateDocx as validate } from '../docx/validateDocx';
import { FORMULA, constantsOf, resultsOf } from './support/constants';
import { hostileDocuments, hostileTasks } from '../support/hostile/hostileExamples';
import { changedParts, changedCells } from './support/parts';
import { listen } from '../support/listen';

const ROOT = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-ban-sao-'));

/** Every example and every workbook of `tests/inputs`. */
const INPUTS: readonly string[] = ['assets/examples', 'tests/inputs'].flatMap((from) =>
  readdirSync(join(ROOT, from))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(ROOT, from, name)),
);

/** What stands where a pivot table does: LibreOffice draws that anew. */
const PIVOTED = /^Chữ ở [BC]65$/;

/** Copies of the workbooks in which everything means rows that move. */
const HOSTILE = 3;

/** A copy that was made: which, from what, and the cells that the command says it changed. */
interface Copy {
  readonly file: string;
  readonly input: string;
  readonly printed: string;
}

const copies: Copy[] = [];
/** Commands that refused in a sentence: these inputs have nothing to copy. */
let refused = 0;

beforeAll(async () => {
  for (const input of INPUTS) {
    await copied(input, 'fix', (out) => fix([input, '--out', out]));
    await copied(input, 'next', (out) => next([input, '--out', out]));
    await copied(input, 'gather', (out) => gather([input, '--from', input, '--out', out]));
  }
  await hostileCopies();
  // One start of LibreOffice for all: it takes longer than reading a copy.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const opened = ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'opened')];
  execFileSync('soffice', [profile, ...opened, ...copies.map(({ file }) => file)], {
    stdio: 'ignore',
  });
}, 1_200_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function copied(
  input: string,
  command: string,
  make: (out: string) => Promise<number>,
): Promise<void> {
  const file = join(folder, `${basename(input, '.xlsx')}-${command}.xlsx`);
  const printed = listen();
  try {
    await make(file);
    copies.push({ file, input, printed: printed.text });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CommandError') throw error;
    refused += 1;
  } finally {
    jest.restoreAllMocks();
  }
}

/** In which rows move, and everything that can means some of them. */
async function hostileCopies(): Promise<void> {
  const { main, department } = hostileTasks();
  const saved = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const [tasks, from] = [saved('moi-thu.xlsx', main), saved('thon.xlsx', department)];
  const documents = saved('moi-thu-van-ban.xlsx', hostileDocuments());
  await copied(tasks, 'fix', (out) => fix([tasks, '--out', out]));
  await copied(tasks, 'gather', (out) => gather([tasks, '--from', from, '--out', out]));
  await copied(documents, 'next', (out) => next([documents, '--out', out]));
}

const named = (list: readonly Copy[]): string[] => list.map(({ file }) => basename(file));
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

test('most inputs are copied, and what is refused is refused in a sentence', () => {
  expect(copies.length).toBeGreaterThan(INPUTS.length);
  expect(copies.length + refused).toBe(3 * INPUTS.length + HOSTILE);
});

test("Microsoft's validator finds nothing in a copy that it does not find in what was copied", () => {
  const known = new Map<string, ReadonlySet<string>>();
  const found = copies.filter(isChanged).flatMap(({ file, input }) => {
    const problems = validate(file).map(plain);
    if (problems.length === 0) return [];
    const before = known.get(input) ?? new Set(validate(input).map(plain));
    known.set(input, before);
    return problems
      .filter((problem) => !before.has(problem))
      .map((problem) => `${basename(file)}: ${problem}`);
  });
  expect(found).toEqual([]);
}, 600_000);

/** Where there was nothing to do, the copy is what was copied. */
function isChanged({ file, input }: Copy): boolean {
  return !readFileSync(file).equals(readFileSync(input));
}

/** A problem without the file's name and the places of rows and cells, which may move. */
function plain(problem: string): string {
  return problem.replace(/\[\d+\]/g, '').replace(/^\S*\/\S*\.xlsx/, '');
}

test('LibreOffice opens every copy, and reads in it what we read', () => {
  const files = copies.filter(({ file }) => !existsSync(join(folder, 'opened', basename(file))));
  expect(named(files)).toEqual([]);
  // Errors, and tables of what if, are formulas for LibreOffice.
  const differ = copies.flatMap(({ file }) => {
    const office = constantsOf(bytesOf(join(folder, 'opened', basename(file))));
    const asksWhatIf = hasWhatIf(bytesOf(file));
    return [...constantsOf(bytesOf(file))]
      .filter(
        ([place, value]) =>
          value !== FORMULA &&
          office.get(place) !== FORMULA &&
          (office.has(place) || !asksWhatIf) &&
          !value.startsWith('#') &&
          !PIVOTED.test(value) &&
          office.get(place) !== value,
      )
      .map(([place, value]) => `${basename(file)} ${place}: ${value} / ${office.get(place) ?? ''}`);
  });
  expect(differ).toEqual([]);
});

test('what the formulas of the examples show in their copies is what LibreOffice reckons', () => {
  const own = copies.filter(
    ({ input }) => input.includes('assets/examples') || basename(input).startsWith('moi-thu'),
  );
  const differ = own.flatMap(({ file }) => {
    const office = resultsOf(bytesOf(join(folder, 'opened', basename(file))));
    return (
      [...resultsOf(bytesOf(file))]
        // What was never calculated in the file that came waits for Excel in its copy too.
        .filter(([place, value]) => value !== NO_RESULT && office.get(place) !== value)
        .map(
          ([place, value]) => `${basename(file)} ${place}: ${value} / ${office.get(place) ?? ''}`,
        )
    );
  });
  expect(differ).toEqual([]);
  expect(own.length).toBeGreaterThan(HOSTILE);
});

/** LibreOffice leaves out what a table of what if reckoned. */
function hasWhatIf(bytes: Uint8Array): boolean {
  return Object.entries(unzipSync(bytes)).some(
    ([path, part]) => SHEET.test(path) && strFromU8(part).includes('t="dataTable"'),
  );
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const FRAME =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles)\.xml|xl\/calcChain\.xml|(?:.+\/)?_rels\/.+\.rels)$/;
const MOVING =
  /^(?:xl\/(?:tables|charts|drawings|threadedComments|pivotTables|pivotCache|ctrlProps)\/|xl\/comments|customXml\/|docProps\/)/;

test('a copy changes sheets, tables and what lists them; every other part keeps its bytes', () => {
  const others = copies.flatMap(({ file, input }) =>
    changedParts(bytesOf(input), bytesOf(file))
      .filter((path) => !SHEET.test(path) && !FRAME.test(path) && !MOVING.test(path))
      .map((path) => `${basename(file)} ${path}`),
  );
  expect(others).toEqual([]);
});

test('fix changes the cells that it prints, and every other cell keeps its very XML', () => {
  const fixed = copies.filter(({ file }) => file.endsWith('-fix.xlsx'));
  const wrong = fixed.flatMap(({ file, input, printed }) => {
    const { changed } = JSON.parse(printed) as {
      changed: readonly { readonly sheet: string; readonly cell: string }[];
    };
    const told = new Set(changed.map(({ sheet, cell }) => `${sheet}!${cell}`));
    return changedCells(bytesOf(input), bytesOf(file))
      .filter((place) => !told.has(place))
      .map((place) => `${basename(file)} ${place}`);
  });
  expect(wrong).toEqual([]);
  expect(fixed.some(({ printed }) => /"cell"/.test(printed))).toBe(true);
});

test('fixes saved from the page make the very copy that the command makes', () => {
  const differ = copies
    .filter(({ file }) => file.endsWith('-fix.xlsx'))
    .filter(({ file, input }) => {
      const workbook = readWorkbook({ name: basename(input), savedAt: new Date() }, bytesOf(input));
      const certain = workbook.assessment.findings.flatMap(({ fix: one }) =>
        one?.certain ? [one] : [],
      );
      const { bytes } = mendWorkbook(workbook, certain).workbook;
      return !Buffer.from(bytes).equals(readFileSync(file));
    });
  expect(named(differ)).toEqual([]);
});

test('no input was written to', () => {
  const status = execFileSync('git', ['status', '--porcelain', 'assets/examples', 'tests/inputs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(status).toBe('');
  writeFileSync(join(folder, 'done'), '');
});
