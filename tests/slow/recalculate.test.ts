import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook as ExcelJsWorkbook } from 'exceljs';
import khaSon from '../../assets/examples/kha-son.json';
import { applyTemplate, prepareTemplate } from '../../src/actions/template/makeTemplate';
import { readEntries } from '../../src/domain/entries/readEntries';
import { deriveFigures } from '../../src/domain/figures/deriveFigures';
import type { CellValue, Grids } from '../../src/domain/grid';
import { cellAddress } from '../../src/domain/place';
import { readGrids } from '../../src/excel/reading/readGrids';
import { run } from '../../src/excel/requests/run';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import type { Example } from '../support/exampleGrids';
import { fillTemplate } from '../support/fillTemplate';

/** One formula of the workbook: what the simulated Excel shows, what LibreOffice does, what the add-in says. */
interface Shown {
  readonly place: string;
  readonly simulated: CellValue;
  readonly office: CellValue;
  readonly own: CellValue;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recalculate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('shows in LibreOffice what it shows here and what the report prints, on xã Kha Sơn', async () => {
  const shown = await everyFormula('kha-son', khaSon);
  expect(shown).toHaveLength(2 * 30 + 40);
  expect(shown.filter(({ office, simulated }) => office !== simulated)).toEqual([]);
  expect(shown.filter(({ office, own }) => office !== own)).toEqual([]);
});

it('shows the same, or nothing, for whatever is typed into targets and tasks', async () => {
  const shown = await everyFormula('typed', {
    profile: 'so-ket',
    info: { 'Ngày chốt số liệu': '2026-04-26' },
    tables: { 'Chỉ tiêu': targets(), 'Nhiệm vụ': tasks() },
  });
  expect(shown).toHaveLength(2 * targets().length + 40);
  expect(shown.filter(({ office, simulated }) => office !== simulated)).toEqual([]);
  expect(shown.filter(({ office, own }) => office !== '' && office !== own)).toEqual([]);
  expect(shown.filter(({ office }) => office !== '').length).toBeGreaterThan(shown.length / 3);
});

/** The example typed into the template, its formulas complete, calculated here and by LibreOffice. */
async function everyFormula(name: string, example: Example): Promise<readonly Shown[]> {
  const session = await fillTemplate(example);
  const proposal = await prepareTemplate(example.profile);
  if (!proposal.ok) throw new Error(proposal.problem.details);
  await applyTemplate(proposal.value);
  const read = await run((context) => readGrids(context));
  if (!read.ok) throw new Error(read.problem.details);
  const office = await recalculated(name, writeXlsx(session.workbook));
  return formulasOf(read.value).map(({ sheet, row, column, simulated }) => ({
    place: `${sheet}!${cellAddress(row, column)}`,
    simulated,
    office: officeValue(office, sheet, row, column),
    own: ownValue(read.value, sheet, row, column),
  }));
}

async function recalculated(name: string, bytes: Uint8Array): Promise<ExcelJsWorkbook> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, 'out');
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file]);
  const workbook = new ExcelJsWorkbook();
  return workbook.xlsx.readFile(join(out, `${name}.xlsx`));
}

function officeValue(book: ExcelJsWorkbook, sheet: string, row: number, column: number): CellValue {
  const cell = book.getWorksheet(sheet)?.getCell(row + 1, column + 1);
  if (cell?.formula === undefined) throw new Error(`No formula in ${sheet} row ${row + 1}`);
  const { result } = cell;
  return typeof result === 'string' || typeof result === 'number' ? result : '';
}

function formulasOf({ sheets }: Grids) {
  return sheets.flatMap(({ sheet, formulas, values }) =>
    formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) =>
        String(formula).startsWith('=') && formula !== values[row]?.[column]
          ? [{ sheet, row, column, simulated: values[row]?.[column] ?? '' }]
          : [],
      ),
    ),
  );
}

/** What the add-in prints in a computed cell. */
function ownValue(grids: Grids, sheet: string, row: number, column: number): CellValue {
  const figures = deriveFigures(readEntries(grids));
  const header = String(grids.sheets.find((grid) => grid.sheet === sheet)?.values[3]?.[column]);
  const target = figures.targets.find((one) => one.row === row + 1);
  const task = figures.tasks.find((one) => one.row === row + 1);
  if (header === 'Phân loại') return task?.class ?? '';
  return (header === 'Đánh giá' ? target?.status : target?.rate) ?? '';
}

type Row = Readonly<Record<string, CellValue>>;

/** One of three neighbours, another at every turn of `turn` rows: as many as the template has rows. */
function thinned(rows: readonly Row[], turn: number): readonly Row[] {
  return rows.filter((_, index) => index % 3 === Math.floor(index / turn) % 3);
}

function targets(): readonly Row[] {
  const signs = ['', '≥', '≤', '=', 'Khoảng'];
  const pairs: readonly (readonly [CellValue, CellValue, string])[] = [
    ...(
      [
        [90, 72.5],
        [90, 90],
        [80, 99.67],
        [100, 99.9],
        [0, 5],
        [98, 0.98],
        [0.98, 99],
        [-5, -4],
      ] as const
    ).map(([goal, result]) => [goal, result, ''] as const),
    ...(['Đạt', 'Chưa đạt', 'Không phát sinh hồ sơ', '258/262', 'nhiều'] as const).map(
      (result) => [100, result, ''] as const,
    ),
    ...(['Đạt', 'Chưa'] as const).map((result) => ['Đạt', result, ''] as const),
    ...(['34/34', '2996/3270', '999/1000', '1/0', '/5'] as const).map(
      (parts) => [99.9, '', parts] as const,
    ),
    ['', 90, ''],
    ['≥ 98', 99, ''],
    ['', '', ''],
  ];
  const rows = signs.flatMap((sign) =>
    pairs.map(([goal, result, parts], index) => {
      const [numerator = '', denominator = ''] = parts.split('/');
      return {
        TT: String(index + 1),
        'Chỉ tiêu': `Chỉ tiêu ${sign} ${index + 1}`,
        'Đơn vị tính': index % 3 === 0 ? 'người' : '%',
        'So sánh': sign,
        'Mục tiêu': goal,
        'Kết quả': result,
        'Tử số': numerator === '' ? '' : Number(numerator),
        'Mẫu số': denominator === '' ? '' : Number(denominator),
      };
    }),
  );
  return thinned(rows, pairs.length);
}

function tasks(): readonly Row[] {
  const statuses = [
    'Đã hoàn thành',
    'Đang triển khai thực hiện',
    'Chưa thực hiện',
    'Không phát sinh',
    '',
  ];
  const days = [
    '2026-03-31',
    '2026-04-26',
    '2026-04-01',
    '2026-05-01',
    'Quý II/2026',
    'Thường xuyên',
    '',
  ];
  const rows = statuses.flatMap((status) =>
    days.flatMap((deadline) =>
      ['2026-04-15', '10/4/2026', ''].map((doneOn, index) => ({
        STT: String(index + 1),
        'Tên nhiệm vụ': `Nhiệm vụ ${status} ${deadline}`,
        'Trạng thái': status,
        'Thời hạn': deadline,
        'Ngày hoàn thành': doneOn,
      })),
    ),
  );
  return thinned(rows, 3);
}
