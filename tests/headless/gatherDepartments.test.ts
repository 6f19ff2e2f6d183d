import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gather } from '../../src/headless/period/gatherCommand';
import { readXlsx } from '../../src/simulator/xlsx/readXlsx';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import type { RawBook } from '../support/rawBook';
import { rawWorkbook } from '../support/rawBook';
import { cellOf } from '../support/workbook';
import { listen } from '../support/listen';

const BOOKS = JSON.parse(readFileSync(join(__dirname, 'departments.json'), 'utf8')) as Readonly<
  Record<string, RawBook>
>;
const MAIN = 'phuong.xlsx';
const FIRST = '01-mot-cua.xlsx';
const DOUBLE = '04-ban-sao.xlsx';

interface Value {
  readonly file: string;
  readonly value: unknown;
}
interface Said {
  readonly filled: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly after: unknown;
  }[];
  readonly added: unknown;
  readonly conflicts: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly values: readonly Value[];
  }[];
  readonly unmatched: readonly { readonly file: string; readonly name: string }[];
  readonly refused: unknown;
  readonly notes: unknown;
}

let folder: string;
let said: Said;
let code: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-departments-'));
  for (const [name, book] of Object.entries(BOOKS))
    writeFileSync(join(folder, name), writeXlsx(rawWorkbook(book)));
  copyFileSync(join(folder, FIRST), join(folder, DOUBLE));
  const files = [...Object.keys(BOOKS).filter((name) => name !== MAIN), DOUBLE].sort();
  const printed = listen();
  const from = files.flatMap((name) => ['--from', join(folder, name)]);
  code = await gather([join(folder, MAIN), ...from, '--out', join(folder, 'gop.xlsx')]);
  said = JSON.parse(printed.text) as Said;
}, 60_000);

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('another period and another unit are refused with the reason, a double counts once, a renamed sheet is read', () => {
  expect(code).toBe(1);
  expect(said.refused).toEqual([
    { file: '02-ky-khac.xlsx', reason: 'khác kỳ: tháng 4/2026, ở đây là tháng 5/2026' },
    { file: '03-xa-khac.xlsx', reason: 'khác loại đơn vị: Xã, ở đây là Phường' },
  ]);
  expect(said.notes).toEqual([
    `${DOUBLE} giống hệt ${FIRST} nên chỉ tính một lần.`,
    '07-doi-ten.xlsx: trang tính “Bảng chỉ tiêu” được đọc như “Chỉ tiêu” của mẫu.',
  ]);
});

test('texts that are numbers are written as numbers, 0 is a value and blank is none, rates are summed by their parts', () => {
  expect(
    Object.fromEntries(said.filled.map(({ sheet, cell, after }) => [`${sheet}!${cell}`, after])),
  ).toEqual({
    'Chỉ tiêu!F6': 0.85,
    'Chỉ tiêu!F10': 'Có',
    'Chỉ tiêu!G11': 2090,
    'Chỉ tiêu!H11': 2200,
    'Nhiệm vụ!H5': '2026-05-28',
    'Nhiệm vụ!I5': 'Xong',
    'Số liệu!D5': 1550,
    'Số liệu!G5':
      'Gồm: 01-mot-cua 1.200; 05-so-khong 0; 06-cot-la 300; 09-xung-dot 50; chưa có: 10-chu',
    'Số liệu!D9': 2,
    'Số liệu!D11': 81.5,
    'Số liệu!D13': 0,
  });
  expect(said.added).toEqual([
    { sheet: 'Nhiệm vụ', row: 7, from: '09-xung-dot.xlsx' },
    { sheet: 'Văn bản', row: 6, from: '09-xung-dot.xlsx' },
  ]);
});

test('two values, a value in another unit, and a text that can be read in two ways are shown side by side', () => {
  const shown = said.conflicts.map(({ sheet, cell, values }) => [
    `${sheet}!${cell}`,
    Object.fromEntries(values.map(({ file, value }) => [file.slice(0, 2), value])),
  ]);
  expect(Object.fromEntries(shown)).toEqual({
    'Chỉ tiêu!F7': { '07': '11', '10': 'Trên 10' },
    'Chỉ tiêu!F9': { '01': '72,5%', '09': 75 },
    'Nhiệm vụ!G5': { ph: 'Đang triển khai thực hiện', '09': 'Đã hoàn thành' },
    'Văn bản!G5': { ph: 'chuyển đổi số', '09': 'chuyển đổi số năm 2026' },
    'Số liệu!D6': { '01': '1.150', '06': '12.34' },
    'Số liệu!D7': { '01': '95,83%', '09': 96 },
    'Số liệu!C8': { ph: 'triệu đồng', '08': 'nghìn đồng' },
    'Số liệu!D8': { ph: '', '08': 250000 },
    'Số liệu!D10': { ph: 0, '05': 45 },
    'Số liệu!C12': { ph: 'triệu đồng', '08': 'tỷ đồng', '09': 'triệu đồng' },
    'Số liệu!D12': { ph: '', '08': 1.5, '09': 100 },
    'Số liệu!D14': { '06': 12, '10': '1,200' },
  });
  const written = readXlsx(new Uint8Array(readFileSync(join(folder, 'gop.xlsx'))));
  for (const cell of ['D6', 'D7', 'D8', 'D12', 'D14'])
    expect(cellOf(written, 'Số liệu', cell)).toBe('');
  expect(cellOf(written, 'Số liệu', 'D10')).toBe(0);
});

test('what is unreadable, or has no place here, is named', () => {
  expect(said.unmatched.map(({ file, name }) => [file, name])).toEqual([
    ['08-don-vi-khac.xlsx', 'Phủ sóng 5G'],
    ['10-chu.xlsx', 'hoso.tiep_nhan'],
    ['10-chu.xlsx', 'dao_tao.lop'],
    ['06-cot-la.xlsx', 'xa.moi'],
  ]);
});
