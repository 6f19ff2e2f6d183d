import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../src/domain/findings/finding';
import type { Grids } from '../../src/domain/grid';
import { planGather } from '../../src/domain/periods/gather/planGather';
import { changesPatch } from '../../src/file/copy/changesPatch';
import type { ChosenWorkbook } from '../../src/file/open/chosenWorkbook';
import { gatherWorkbook } from '../../src/file/copy/gatherWorkbook';
import { readWorkbook } from '../../src/file/open/openWorkbook';
import { sourceOf } from '../../src/file/open/readSources';
import { gather } from '../../src/headless/period/gatherCommand';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';

const EXAMPLE: Uint8Array = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/examples/kha-son.xlsx')),
);

function changed(changes: readonly Omit<Change, 'before'>[], of = EXAMPLE): Uint8Array {
  return patchXlsx(of, changesPatch(changes.map((one) => ({ ...one, before: '' }))));
}

function open(bytes: Uint8Array): ChosenWorkbook {
  return readWorkbook({ name: 'chinh.xlsx', savedAt: new Date() }, bytes);
}

function planned(main: ChosenWorkbook, files: Readonly<Record<string, Uint8Array>>) {
  const sources = Object.entries(files).flatMap(([name, bytes]) => {
    const source = sourceOf(name, bytes);
    return 'entries' in source ? [source] : [];
  });
  const { grids, assessment } = main;
  return planGather({ file: main.name, grids, entries: assessment.entries }, sources);
}

/** Contents without what calculation alone makes. */
function contents({ sheets }: Grids): unknown {
  return sheets.map(({ sheet, row, column, formulas, tables }) => ({
    sheet,
    tables: tables.map((table) => ({ name: table.name, rows: table.rows })),
    cells: formulas.flatMap((cells, r) =>
      cells.flatMap((cell, c) => (cell === '' ? [] : [[row + r, column + c, cell]])),
    ),
  }));
}

const SECOND = changed([
  { sheet: 'Nhiệm vụ', cell: 'B6', after: 'Tổ chức lớp bồi dưỡng kỹ năng số cho tổ công nghệ' },
  { sheet: 'Văn bản', cell: 'E6', after: '999/KH-UBND' },
  { sheet: 'Chỉ tiêu', cell: 'L7', after: 'theo báo cáo của thôn' },
]);

/** The example with two groups of tasks. */
const GROUPS = changed(
  [5, 12].flatMap((row, index) => [
    { sheet: 'Nhiệm vụ', cell: `A${row}`, after: index === 0 ? 'I' : 'II' },
    { sheet: 'Nhiệm vụ', cell: `B${row}`, after: index === 0 ? 'Tỉnh giao' : 'Xã giao' },
    ...'CDEFGHIJK'.split('').map((column) => ({
      sheet: 'Nhiệm vụ',
      cell: `${column}${row}`,
      after: '',
    })),
  ]),
);
const NEW_TASK = [{ sheet: 'Nhiệm vụ', cell: 'B7', after: 'Lắp camera an ninh' }];

test.each([
  ['where blank rows are left', EXAMPLE, SECOND, ['Nhiệm vụ', 'Văn bản'], 0],
  ['at the end of a group that is followed', GROUPS, changed(NEW_TASK, GROUPS), ['Nhiệm vụ'], 1],
])(
  'a copy made without Excel holds what the simulated Excel makes of the same files, %s',
  async (_, first, second, added, inserts) => {
    const folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-gop-'));
    const path = (name: string): string => join(folder, name);
    writeFileSync(path('chinh.xlsx'), first);
    writeFileSync(path('thon.xlsx'), second);
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    await gather([path('chinh.xlsx'), '--from', path('thon.xlsx'), '--out', path('gop.xlsx')]);
    const workbook = open(first);
    const plan = planned(workbook, { 'thon.xlsx': second });
    expect(plan.added.map(({ sheet }) => sheet)).toEqual(added);
    expect(plan.inserts).toHaveLength(inserts);
    const made = gatherWorkbook(workbook, plan);
    if (!made.ok) throw new Error(made.sentence);
    expect(contents(made.workbook.grids)).toEqual(
      contents(readXlsxGrids(new Uint8Array(readFileSync(path('gop.xlsx'))))),
    );
    rmSync(folder, { recursive: true });
    jest.restoreAllMocks();
  },
  60_000,
);

test('a formula of a person that reads rows which move follows them', () => {
  const main = changed([{ sheet: 'Chỉ tiêu', cell: 'L8', after: "='Nhiệm vụ'!B20" }], GROUPS);
  const workbook = open(main);
  const made = gatherWorkbook(workbook, planned(workbook, { 'a.xlsx': changed(NEW_TASK, main) }));
  if (!made.ok) throw new Error(made.sentence);
  const targets = made.workbook.grids.sheets.find(({ sheet }) => sheet === 'Chỉ tiêu');
  expect(targets?.formulas[7]?.[11]).toBe("='Nhiệm vụ'!B21");
});
