import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import khaSon from '../../assets/examples/chiem-hoa.json';
import { changesPatch } from '../../src/file/copy/changesPatch';
import { openBook } from '../../src/xlsx/book/openBook';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';
import { emptySheetPatch } from '../../src/xlsx/patch/workbookPatch';
import { next } from '../../src/headless/period/nextCommand';
import { report } from '../../src/headless/report/reportCommand';
import { readXlsx } from '../../src/simulator/xlsx/readXlsx';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import { fillTemplate } from '../support/fillTemplate';
import { cellOf, sheetNamed } from '../support/workbook';
import { listen } from '../support/listen';

let folder: string;
let printed = { text: '' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-next-'));
  const { workbook } = await fillTemplate(khaSon);
  writeFileSync(join(folder, 'tuan-15.xlsx'), writeXlsx(workbook));
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  printed = listen();
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
  expect(JSON.parse(printed.text)).toMatchObject({
    period: { before: 'tuần 15', after: 'tuần 16' },
  });
  printed.text = '';
  expect(await next([second ?? '', '--out', third ?? ''])).toBe(0);
  expect(JSON.parse(printed.text)).toMatchObject({
    period: { before: 'tuần 16', after: 'tuần 17' },
  });
  expect(readFileSync(first ?? '')).toEqual(before);
  const workbook = readXlsx(new Uint8Array(readFileSync(third ?? '')));
  expect(cellOf(workbook, '_KyTruoc', 'A1')).toBe('BaoCao57/2');
  expect(sheetNamed(workbook, '_KyTruoc').visibility).toBe('VeryHidden');
  expect(cellOf(workbook, '_LichSu', 'B2')).toBe(15);
  await report([third ?? '', '--out', folder]);
}, 60_000);

test('a document below its table is emptied where it stands, and a line that names no document stays', async () => {
  const cells = { G40: 'Công văn đôn đốc báo cáo tuần', B42: 'Người lập', C42: 'Nguyễn Thị Lúa' };
  const changes = Object.entries(cells).map(([cell, after]) => ({
    sheet: 'Văn bản',
    cell,
    before: '',
    after,
  }));
  const bytes = new Uint8Array(readFileSync(join(folder, 'tuan-15.xlsx')));
  const [from, to] = [join(folder, 'duoi-bang.xlsx'), join(folder, 'duoi-bang-16.xlsx')];
  writeFileSync(from, patchXlsx(bytes, changesPatch(changes)));
  expect(await next([from, '--out', to])).toBe(0);
  const { moved } = JSON.parse(printed.text) as { moved: { row: number }[] };
  expect(moved.map(({ row }) => row)).toContain(40);
  const workbook = readXlsx(new Uint8Array(readFileSync(to)));
  const at = (cell: string): unknown => cellOf(workbook, 'Văn bản', cell);
  expect([at('G40'), at('B42'), at('C42')]).toEqual(['', 'Người lập', 'Nguyễn Thị Lúa']);
  const [table] = sheetNamed(workbook, 'Văn bản').tables;
  expect(table?.area.rows).toBe(31 - (moved.length - 1));
}, 60_000);

test('nothing is written where a sheet is protected, and the one line names it', async () => {
  const workbook = readXlsx(new Uint8Array(readFileSync(join(folder, 'tuan-15.xlsx'))));
  const [from, to] = [join(folder, 'khoa.xlsx'), join(folder, 'khoa-16.xlsx')];
  writeFileSync(from, locked(writeXlsx(workbook), 'Văn bản'));
  await expect(next([from, '--out', to])).rejects.toThrow(
    /^Trang tính “Văn bản” đang được bảo vệ\. Hãy mở trang ấy, vào thẻ Xem lại, bấm Bỏ bảo vệ trang tính rồi làm lại\.$/u,
  );
  expect(existsSync(to)).toBe(false);
});

test('a sheet under another name is named, for nothing of it moves on', async () => {
  const bytes = new Uint8Array(readFileSync(join(folder, 'tuan-15.xlsx')));
  const renamed = { ...emptySheetPatch('Số liệu'), rename: 'Số liệu tuần 15' };
  const [from, to] = [join(folder, 'ten-khac.xlsx'), join(folder, 'ten-khac-16.xlsx')];
  writeFileSync(from, patchXlsx(bytes, { sheets: [renamed], added: [], removed: [], names: [] }));
  expect(await next([from, '--out', to])).toBe(0);
  const { notes } = JSON.parse(printed.text) as { notes: readonly string[] };
  expect(notes).toContain(
    'Trang “Số liệu tuần 15” có lẽ là “Số liệu” đã đổi tên, nên được giữ nguyên và chưa sang kỳ mới: hãy đổi lại tên trang rồi làm lại từ tệp kỳ cũ.',
  );
});

/** As Excel writes it when a person protects a sheet. */
function locked(bytes: Uint8Array, sheet: string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = openBook(bytes).sheets.find(({ name }) => name === sheet)?.path ?? '';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(
    xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>'),
  );
  return zipSync(parts);
}

test('a formula that reads a row which leaves is named before it becomes #REF!, and one over a whole column is not', async () => {
  const bytes = new Uint8Array(readFileSync(join(folder, 'tuan-15.xlsx')));
  const [from, to] = [join(folder, 'doc-dong.xlsx'), join(folder, 'doc-dong-16.xlsx')];
  writeFileSync(from, bytes);
  await next([from, '--out', to]);
  const plain = JSON.parse(printed.text) as { moved: { sheet: string; row: number }[] };
  const [row] = plain.moved.flatMap((one) => (one.sheet === 'Văn bản' ? [one.row] : []));
  const formulas = {
    K1: `='Văn bản'!F${String(row)}`,
    K2: `=COUNTA('Văn bản'!F1:F60)`,
    K3: '="F5"&A1',
  };
  const changes = Object.entries(formulas).map(([cell, after]) => ({
    sheet: 'Nội dung',
    cell,
    before: '',
    after,
  }));
  writeFileSync(from, patchXlsx(bytes, changesPatch(changes)));
  printed.text = '';
  await next([from, '--out', to]);
  const { notes } = JSON.parse(printed.text) as { notes: string[] };
  const lost = notes.filter((note) => note.includes('#REF!'));
  expect(lost).toEqual([expect.stringMatching(/^Công thức ở Nội dung!K1 lấy số từ dòng rời/u)]);
  const workbook = readXlsx(new Uint8Array(readFileSync(to)));
  const formulaAt = (cell: string) => String(cellOf(workbook, 'Nội dung', cell));
  expect(formulaAt('K1')).toContain('#REF!');
  expect(formulaAt('K2')).not.toContain('#REF!');
}, 60_000);
