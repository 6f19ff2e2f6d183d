import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import khaSon from '../../assets/examples/chiem-hoa.json';
import { next } from '../../src/headless/period/nextCommand';
import { report } from '../../src/headless/report/reportCommand';
import { readXlsx } from '../../src/simulator/xlsx/readXlsx';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import { fillTemplate } from '../support/fillTemplate';
import { cellOf, sheetNamed } from '../support/workbook';

let folder: string;
let printed: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-next-'));
  const { workbook } = await fillTemplate(khaSon);
  writeFileSync(join(folder, 'tuan-15.xlsx'), writeXlsx(workbook));
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

test('two weeks on, the copy stands at tuần 17, keeps the week before and its history, and is read without an error', async () => {
  const [first, second, third] = ['tuan-15', 'tuan-16', 'tuan-17'].map((name) =>
    join(folder, `${name}.xlsx`),
  );
  const before = readFileSync(first ?? '');
  expect(await next([first ?? '', '--out', second ?? ''])).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ period: { before: 'tuần 15', after: 'tuần 16' } });
  printed = '';
  expect(await next([second ?? '', '--out', third ?? ''])).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ period: { before: 'tuần 16', after: 'tuần 17' } });
  expect(readFileSync(first ?? '')).toEqual(before);
  const workbook = readXlsx(new Uint8Array(readFileSync(third ?? '')));
  expect(cellOf(workbook, '_KyTruoc', 'A1')).toBe('BaoCao57/2');
  expect(sheetNamed(workbook, '_KyTruoc').visibility).toBe('VeryHidden');
  expect(cellOf(workbook, '_LichSu', 'B2')).toBe(15);
  await report([third ?? '', '--out', folder]);
}, 60_000);
