import khaSon from '../../assets/examples/kha-son.json';
import { checkWorkbook } from '../../src/actions/check/checkWorkbook';
import { exportReport } from '../../src/actions/export/exportReport';
import type { Outcome } from '../../src/actions/outcome';
import { rememberExport } from '../../src/actions/export/rememberExport';
import { sinceExport } from '../../src/actions/export/sinceExport';
import { parseAddress } from '../../src/simulator/excel/model/area/address';
import { ensureCell } from '../../src/simulator/excel/model/area/cells';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import { fillTemplate } from '../support/fillTemplate';
import { cellOf, sheetNamed } from '../support/workbook';

let filled: Workbook;
let session: SimulatorSession;

beforeAll(async () => {
  filled = structuredClone((await fillTemplate(khaSon)).workbook);
}, 30_000);

beforeEach(() => {
  session = startSimulator(structuredClone(filled));
});

afterEach(() => {
  expect(session.missing).toEqual([]);
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${outcome.problem.details}`);
  return outcome.value;
}

async function exported(): Promise<void> {
  const result = valueOf(await exportReport('draft'));
  if (result.kind !== 'written') throw new Error(result.kind);
  valueOf(await rememberExport(result, new Date('2026-04-26T10:00:00Z')));
}

/** Types into the cell of a column in the row that holds `key`. */
function type(sheet: string, key: string, column: string, content: string | number): void {
  const found = sheetNamed(session.workbook, sheet);
  const row = Object.keys(found.cells).find((at) =>
    Object.values(found.cells[Number(at)] ?? {}).some((cell) => cell.content === key),
  );
  const { column: at } = parseAddress(`${column}1`);
  ensureCell(found, Number(row), at).content = content;
}

it('says nothing of a workbook that was never exported, nor of one that is as it was then', async () => {
  expect(valueOf(await sinceExport())).toBeUndefined();
  await exported();
  expect(valueOf(await sinceExport())).toBeUndefined();
  expect(valueOf(await checkWorkbook()).changed).toBeUndefined();
});

it('names the figures and the rows that no longer say what was exported, on opening and on Kiểm tra', async () => {
  await exported();
  type('Số liệu', 'cds.tai_khoan', 'D', 61);
  type('Chỉ tiêu', 'Tỷ lệ phủ sóng 5G trên dân số', 'F', 88.5);
  const changed = valueOf(await sinceExport());
  expect(changed).toMatchObject({ at: '2026-04-26T10:00:00.000Z', gone: 0 });
  expect(changed?.file).toMatch(/^BC-UBND_Kha-Son.*\.docx$/);
  expect(changed?.changed).toContain('Chỉ tiêu: Tỷ lệ phủ sóng 5G trên dân số');
  expect(changed?.changed.some((name) => /tài khoản/i.test(name))).toBe(true);
  expect(changed?.changed.every((name) => !/cds\.|bang:|\{\{/.test(name))).toBe(true);
  expect(changed?.changed.length).toBeLessThanOrEqual(4);
  expect(valueOf(await checkWorkbook()).changed).toEqual(changed);
});

it('counts a row that went, and forgets everything when exported again', async () => {
  await exported();
  type('Chỉ tiêu', 'Tỷ lệ phủ sóng 5G trên dân số', 'B', 'Tỷ lệ phủ sóng 6G trên dân số');
  expect(valueOf(await sinceExport())).toMatchObject({
    changed: ['Chỉ tiêu: Tỷ lệ phủ sóng 6G trên dân số'],
    gone: 1,
  });
  await exported();
  expect(valueOf(await sinceExport())).toBeUndefined();
});

it('keeps no word of the report in the workbook’s settings, and compares within one period only', async () => {
  await exported();
  const kept = JSON.stringify(session.workbook.settings['exported']);
  expect(kept).not.toMatch(/phủ sóng|Kế hoạch|cds\./i);
  expect(kept.length).toBeLessThan(20_000);
  type('Số liệu', 'cds.tai_khoan', 'D', 61);
  type('Thông tin', 'Năm', 'B', '2027');
  expect(cellOf(session.workbook, 'Thông tin', 'A5')).not.toBe('');
  expect(valueOf(await sinceExport())).toBeUndefined();
});

it('a mark that makes no sense is none', async () => {
  session.workbook.settings['exported'] = { at: 5, values: 'x' };
  expect(valueOf(await sinceExport())).toBeUndefined();
});
