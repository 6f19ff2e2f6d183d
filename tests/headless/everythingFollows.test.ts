import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fix } from '../../src/headless/fix/fixCommand';
import { gather } from '../../src/headless/period/gatherCommand';
import { next } from '../../src/headless/period/nextCommand';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';
import { emptySheetPatch } from '../../src/xlsx/patch/workbookPatch';
import { TASKS, hostileDocuments, hostileTasks } from '../support/hostile/hostileExamples';
import { meanings } from '../support/hostile/meanings';

const { main: WORKBOOK, department: DEPARTMENT } = hostileTasks();

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-di-theo-'));
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);
const saved = (name: string, bytes: Uint8Array): string => {
  writeFileSync(path(name), bytes);
  return path(name);
};
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path(name)));

/** What the references mean of the texts that were marked and are not taken out. */
function meant(
  bytes: Uint8Array,
  gone: readonly string[] = [],
): Readonly<Record<string, string[]>> {
  const keep = (said: string): string =>
    said
      .split(' | ')
      .filter((text) => text.startsWith('Chữ ở') && !gone.includes(text))
      .join(' | ');
  const all = [...meanings(bytes)].map(
    ([part, said]) => [part, said.map(keep).filter((text) => text !== '')] as const,
  );
  return Object.fromEntries(all.filter(([, said]) => said.length > 0).map(([a, b]) => [a, [...b]]));
}

test('the workbook means the marked cells in every part that can', () => {
  const counts = Object.entries(meant(WORKBOOK)).map(([part, said]) => `${part} ${said.length}`);
  expect(counts).toMatchInlineSnapshot(`
    [
      "xl/workbook.xml 4",
      "xl/worksheets/sheet3.xml 23",
      "xl/tables/table2.xml 2",
      "xl/worksheets/sheet5.xml 4",
      "xl/charts/chart9.xml 4",
      "xl/drawings/drawing9.xml 3",
      "xl/comments9.xml 3",
      "xl/threadedComments/threadedComment9.xml 1",
      "xl/drawings/vmlDrawing9.vml 5",
      "xl/pivotTables/pivotTable9.xml 1",
      "xl/pivotCache/pivotCacheDefinition9.xml 1",
      "xl/ctrlProps/ctrlProp9.xml 2",
      "xl/drawings/_rels/drawing9.xml.rels 1",
    ]
  `);
});

test.each([
  ['inserted between two rows that are meant', { from: 7, by: 2 }, []],
  ['inserted above them', { from: 5, by: 3 }, []],
  ['taken out between them', { from: 8, by: -1 }, []],
  ['taken out, the first that is meant among them', { from: 7, by: -1 }, ['B7', 'C7']],
])('with rows %s, every reference means what it meant', (_, move, gone) => {
  const moves = [{ ...move, within: { column: 0, columns: 11 } }];
  const sheets = [{ ...emptySheetPatch(TASKS), moves }];
  const after = patchXlsx(WORKBOOK, { sheets, added: [], removed: [], names: [] });
  expect(meant(after)).toEqual(
    meant(
      WORKBOOK,
      gone.map((cell) => `Chữ ở ${cell}`),
    ),
  );
});

test('in the copies of fix and of gather as well', async () => {
  saved('chinh.xlsx', WORKBOOK);
  saved('thon.xlsx', DEPARTMENT);
  await fix([path('chinh.xlsx'), '--out', path('sua.xlsx')]);
  await gather([path('chinh.xlsx'), '--from', path('thon.xlsx'), '--out', path('gop.xlsx')]);
  expect(meant(bytesOf('sua.xlsx'))).toEqual(meant(WORKBOOK));
  expect(meanings(bytesOf('gop.xlsx')).get('xl/tables/table2.xml')).not.toEqual([]);
  expect(meant(bytesOf('gop.xlsx'))).toEqual(meant(WORKBOOK));
});

test('in the copy of next, where documents leave', async () => {
  const before = hostileDocuments();
  saved('ky-nay.xlsx', before);
  await next([path('ky-nay.xlsx'), '--out', path('ky-sau.xlsx')]);
  expect(meant(bytesOf('ky-sau.xlsx'))).toEqual(meant(before));
});
