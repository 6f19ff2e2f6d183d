import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { planInChosen } from '../../src/actions/chosen/gatherChosen';
import { applyGathering, prepareGathering, undoGathering } from '../../src/actions/periods/gather';
import { planGather } from '../../src/domain/periods/gather/planGather';
import { changesPatch } from '../../src/file/copy/changesPatch';
import { gatherWorkbook } from '../../src/file/copy/gatherWorkbook';
import { readWorkbook } from '../../src/file/open/openWorkbook';
import { sourceOf } from '../../src/file/open/readSources';
import { gather } from '../../src/headless/period/gatherCommand';
import { next } from '../../src/headless/period/nextCommand';
import { valueOf } from '../../src/headless/valueOf';
import { startSimulator } from '../../src/simulator/session';
import { readXlsx } from '../../src/simulator/xlsx/readXlsx';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';
import { stayingThings } from '../../src/xlsx/patch/moves/places/stayingThings';
import { emptySheetPatch } from '../../src/xlsx/patch/workbookPatch';
import { anchored, anchorsOf } from '../support/anchored';
import { sheetNamed } from '../support/workbook';

const EXAMPLES = join(__dirname, '../../assets/examples');
const TASKS = 'Nhiệm vụ';
const DOCUMENTS = 'Văn bản';

function typed(of: Uint8Array, cells: Readonly<Record<string, string>>, sheet = TASKS): Uint8Array {
  const changes = Object.entries(cells).map(([cell, after]) => ({
    sheet,
    cell,
    before: '',
    after,
  }));
  return patchXlsx(of, changesPatch(changes));
}

function example(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(EXAMPLES, `${name}.xlsx`)));
}

/** Two groups of tasks: a task that is new in the first makes room above the second. */
const headings = (row: number, number: string, name: string): Record<string, string> => ({
  ...Object.fromEntries('CDEFGHIJK'.split('').map((column) => [`${column}${row}`, ''])),
  [`A${row}`]: number,
  [`B${row}`]: name,
});
const PLAIN = typed(example('kha-son'), {
  ...headings(5, 'I', 'Tỉnh giao'),
  ...headings(12, 'II', 'Xã giao'),
});
const MAIN = anchored(PLAIN, TASKS, {
  links: ['B6', 'B13', 'K14'],
  notes: ['C6', 'C14'],
  scales: ['G6:G20', 'G14:G15', 'M14:M15'],
});
const MORE = typed(PLAIN, { B7: 'Lắp camera an ninh' });

let folder = '';
let said = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-doi-dong-'));
  said = '';
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path(name)));

async function gathered(main: Uint8Array): Promise<Uint8Array> {
  writeFileSync(path('chinh.xlsx'), main);
  writeFileSync(path('thon.xlsx'), MORE);
  await gather([path('chinh.xlsx'), '--from', path('thon.xlsx'), '--out', path('gop.xlsx')]);
  return bytesOf('gop.xlsx');
}

const AFTER = {
  links: [
    'B6 https://vanban.example/B6',
    'B14 https://vanban.example/B13',
    'K15 https://vanban.example/K14',
  ],
  notes: ['C6', 'C15'],
  scales: ['G6:G21', 'G15:G16', 'M14:M15'],
  boxes: ['5,9,5,2', '14,18,14,2'],
};

test('links, notes and formats of others follow the rows that gather pushes down', async () => {
  expect(anchorsOf(await gathered(MAIN), TASKS)).toEqual(AFTER);
  expect(said).toBe('');
});

test('they follow as well in a copy that is made without Excel', () => {
  const workbook = readWorkbook({ name: 'chinh.xlsx', savedAt: new Date() }, MAIN);
  const source = sourceOf('thon.xlsx', MORE);
  const sources = 'entries' in source ? [source] : [];
  const { grids, assessment } = workbook;
  const plan = planGather({ file: 'chinh.xlsx', grids, entries: assessment.entries }, sources);
  const made = gatherWorkbook(workbook, plan);
  if (!made.ok) throw new Error(made.sentence);
  expect(anchorsOf(made.workbook.bytes, TASKS)).toEqual(AFTER);
});

test('a link of a document that next takes out goes with it, and the others follow theirs', async () => {
  const later = { sheet: DOCUMENTS, before: '', after: 46387, format: 'dd/mm/yyyy' };
  const dated = patchXlsx(
    example('chiem-hoa'),
    changesPatch([
      { ...later, cell: 'F6' },
      { ...later, cell: 'F8' },
    ]),
  );
  const cells = [5, 6, 7, 8, 9].map((row) => `G${row}`);
  writeFileSync(
    path('ky-nay.xlsx'),
    anchored(dated, DOCUMENTS, { links: cells, notes: cells, scales: ['G5:G10', 'G7:G7'] }),
  );
  await next([path('ky-nay.xlsx'), '--out', path('ky-sau.xlsx')]);
  expect(anchorsOf(bytesOf('ky-sau.xlsx'), DOCUMENTS)).toEqual({
    links: ['G5 https://vanban.example/G6', 'G6 https://vanban.example/G8'],
    notes: ['G5', 'G6'],
    scales: ['G5:G6'],
    boxes: ['4,8,4,6', '5,9,5,6'],
  });
});

/** Rows of the tasks' sheet that are hidden. */
const hiddenIn = (bytes: Uint8Array): readonly number[] =>
  readWorkbook({ name: 'a.xlsx', savedAt: new Date() }, bytes).grids.sheets.flatMap(
    ({ sheet, hiddenRows }) => (sheet === TASKS ? hiddenRows.map((row) => row + 1) : []),
  );

test('a hidden row is hidden where its cells went, in the command and on the page, and back by undo', async () => {
  const rows = [8, 14, 15].map((row) => ({ index: row - 1, hidden: true }));
  const sheets = [{ ...emptySheetPatch(TASKS), rows }];
  const main = patchXlsx(PLAIN, { sheets, added: [], removed: [], names: [] });
  expect(hiddenIn(main)).toEqual([8, 14, 15]);
  expect(hiddenIn(await gathered(main))).toEqual([8, 15, 16]);
  const workbook = readWorkbook({ name: 'chinh.xlsx', savedAt: new Date() }, main);
  const source = sourceOf('thon.xlsx', MORE);
  const gathering = {
    main: 'Sổ này',
    sources: 'entries' in source ? [source] : [],
    unreadable: [],
  };
  const made = gatherWorkbook(workbook, planInChosen(workbook, gathering));
  expect(made.ok && hiddenIn(made.workbook.bytes)).toEqual([8, 15, 16]);
  const session = startSimulator(readXlsx(main));
  const applied = valueOf(
    await applyGathering(valueOf(await prepareGathering(gathering)), gathering),
  );
  const hidden = (): readonly number[] =>
    Object.entries(sheetNamed(session.workbook, TASKS).rows).flatMap(([row, line]) =>
      line.hidden === true ? [Number(row) + 1] : [],
    );
  expect(hidden()).toEqual([8, 15, 16]);
  if (applied.kind === 'applied') valueOf(await undoGathering(applied.undo));
  expect(hidden()).toEqual([8, 14, 15]);
});

const TYPED = typed(PLAIN, {
  M60: '=INDIRECT("B13")&HYPERLINK("#\'Nhiệm vụ\'!B14","xem")',
  M61: '=INDIRECT("B6")',
});

test('a formula that says a place in quotes cannot follow, so it is named before the copy is written', async () => {
  await gathered(TYPED);
  expect(said).toBe(
    'Các dòng trong bảng đã dời chỗ, còn địa chỉ gõ trong công thức ở Nhiệm vụ!M60 vẫn như cũ: hãy xem lại trong bản sao.\n',
  );
});

test('the page names it among its notes before anything is gathered', () => {
  const workbook = readWorkbook({ name: 'chinh.xlsx', savedAt: new Date() }, TYPED);
  const source = sourceOf('thon.xlsx', MORE);
  const sources = 'entries' in source ? [source] : [];
  const { notes } = planInChosen(workbook, { main: 'chinh.xlsx', sources, unreadable: [] });
  expect(notes).toContain(
    'Các dòng trong bảng sẽ dời chỗ, còn địa chỉ gõ trong công thức ở Nhiệm vụ!M60 vẫn như cũ: hãy xem lại trong bản sao.',
  );
});

/** The workbook with a pivot table on the sheet of the tasks. */
function pivoted(location: string): Uint8Array {
  const parts = unzipSync(anchored(PLAIN, TASKS, { links: ['B6'], notes: [], scales: [] }));
  const rels = Object.keys(parts).find(
    (one) => /worksheets\/_rels\//.test(one) && Buffer.from(parts[one] ?? []).includes('lB6'),
  );
  if (rels === undefined) throw new Error('no relations');
  const relation =
    '<Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable9.xml"/></Relationships>';
  parts[rels] = strToU8(
    Buffer.from(parts[rels] ?? [])
      .toString()
      .replace('</Relationships>', relation),
  );
  parts['xl/pivotTables/pivotTable9.xml'] = strToU8(
    `<pivotTableDefinition><location ref="${location}"/></pivotTableDefinition>`,
  );
  return zipSync(parts);
}

test('a pivot table that rows would tear is named; one that moves along whole is not', () => {
  const moves = [{ within: { column: 0, columns: 11 }, from: 11, by: 1 }];
  const patch = { sheets: [{ ...emptySheetPatch(TASKS), moves }] };
  expect(stayingThings(pivoted('J60:M64'), patch)).toMatch(
    /còn bảng tổng hợp \(PivotTable\) ở Nhiệm vụ vẫn như cũ/u,
  );
  expect(stayingThings(pivoted('B60:C64'), patch)).toBeUndefined();
});

test('nothing is named where no row moves, or nothing lies below', () => {
  const moves = [{ within: { column: 0, columns: 9 }, from: 40, by: 1 }];
  const patch = { ...emptySheetPatch(TASKS), moves };
  expect(stayingThings(TYPED, { sheets: [patch] })).toBeUndefined();
  expect(stayingThings(TYPED, { sheets: [emptySheetPatch(TASKS)] })).toBeUndefined();
});
