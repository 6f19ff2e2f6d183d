import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gather } from '../../src/headless/period/gatherCommand';
import { readXlsx } from '../../src/simulator/xlsx/readXlsx';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import type { RawBook } from '../support/rawBook';
import { rawWorkbook } from '../support/rawBook';
import { cellOf, sheetNamed } from '../support/workbook';
import { listen } from '../support/listen';

const BOOKS = JSON.parse(readFileSync(join(__dirname, 'tenFiles.json'), 'utf8')) as Readonly<
  Record<string, RawBook>
>;
const FROM = [
  ...['a', 'b', 'c-tuan14', 'd-xa-khac', 'e-ban-sao-a', 'f-doi-ten', 'g-mau-cu', 'h-hong'],
  ...['i-dong-tong', 'j-khong-thong-tin', 'k-mau-moi', 'l-trang-la'],
];

let folder: string;
let printed = { text: '' };

const path = (name: string): string => join(folder, `${name}.xlsx`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-gather-ten-'));
  for (const [name, book] of Object.entries(BOOKS))
    writeFileSync(join(folder, name), writeXlsx(rawWorkbook(book)));
  writeFileSync(path('e-ban-sao-a'), readFileSync(path('a')));
  writeFileSync(path('h-hong'), 'PK\u0003\u0004 no workbook');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  printed = listen();
});

afterEach(() => {
  jest.restoreAllMocks();
});

interface Gathered {
  readonly filled: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly after: unknown;
  }[];
  readonly added: readonly unknown[];
  readonly conflicts: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly values: unknown;
  }[];
  readonly unmatched: readonly { readonly file: string; readonly name: string }[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
  readonly notes: readonly string[];
}

async function run(main: string, out: string): Promise<Gathered> {
  printed.text = '';
  const sources = FROM.flatMap((name) => ['--from', path(name)]);
  expect(await gather([path(main), ...sources, '--out', path(out)])).toBe(1);
  return JSON.parse(printed.text) as Gathered;
}

test('twelve files of all sorts are gathered as section 11 has it, and a second time nothing is doubled', async () => {
  const said = await run('xa', 'gop');
  expect(Object.fromEntries(said.refused.map(({ file, reason }) => [file, reason]))).toEqual({
    'h-hong.xlsx': expect.stringContaining('hỏng') as string,
    'c-tuan14.xlsx': 'khác kỳ: tuần 14/2026, ở đây là tuần 15/2026',
    'd-xa-khac.xlsx': 'khác đơn vị: Bình An, ở đây là Bình Yên',
    'k-mau-moi.xlsx': expect.stringContaining('mới hơn') as string,
    'l-trang-la.xlsx': expect.stringContaining('không có trang số liệu nào của mẫu') as string,
  });
  expect(said.notes).toEqual([
    'e-ban-sao-a.xlsx giống hệt a.xlsx nên chỉ tính một lần.',
    'f-doi-ten.xlsx: trang tính “So lieu” được đọc như “Số liệu” của mẫu.',
    'g-mau-cu.xlsx không ghi kỳ số; vẫn được lấy.',
    'j-khong-thong-tin.xlsx không ghi loại đơn vị, đơn vị, tỉnh, thành phố, loại kỳ, kỳ số, năm; vẫn được lấy.',
  ]);
  expect(said.conflicts.map(({ sheet, cell, values }) => [`${sheet}!${cell}`, values])).toEqual([
    [
      'Chỉ tiêu!F10',
      [
        { file: 'xa.xlsx', value: 3 },
        { file: 'a.xlsx', value: 3 },
        { file: 'i-dong-tong.xlsx', value: 4 },
      ],
    ],
    [
      'Nhiệm vụ!G6',
      [
        { file: 'a.xlsx', value: 'Đã hoàn thành' },
        { file: 'i-dong-tong.xlsx', value: 'Đang triển khai thực hiện' },
      ],
    ],
    [
      'Nhiệm vụ!I6',
      [
        { file: 'a.xlsx', value: 'Đã lắp 5 điểm' },
        { file: 'i-dong-tong.xlsx', value: 'Đang lắp' },
      ],
    ],
    // Cộng, but this workbook's own 100 is no sum of ours.
    [
      'Số liệu!D6',
      [
        { file: 'xa.xlsx', value: 100 },
        { file: 'b.xlsx', value: 50 },
        { file: 'g-mau-cu.xlsx', value: 25 },
      ],
    ],
    // A share is never summed.
    [
      'Số liệu!D9',
      [
        { file: 'a.xlsx', value: '91,62' },
        { file: 'j-khong-thong-tin.xlsx', value: 98 },
      ],
    ],
    [
      'Số liệu!D11',
      [
        { file: 'b.xlsx', value: 5 },
        { file: 'i-dong-tong.xlsx', value: '07' },
      ],
    ],
  ]);
  expect(
    Object.fromEntries(said.filled.map(({ sheet, cell, after }) => [`${sheet}!${cell}`, after])),
  ).toEqual({
    'Chỉ tiêu!F6': 98,
    'Chỉ tiêu!G7': 64,
    'Chỉ tiêu!H7': 76,
    'Chỉ tiêu!F9': 97.5,
    'Nhiệm vụ!H6': '2026-04-07',
    'Nhiệm vụ!G7': 'Đã hoàn thành',
    'Nhiệm vụ!I7': 'lần một',
    'Nhiệm vụ!G8': 'Đã hoàn thành',
    'Nhiệm vụ!I8': 'lần hai',
    'Nhiệm vụ!I10': 'Đang cấp',
    'Văn bản!G5': 'chuyển đổi số năm 2026',
    'Số liệu!D5': 1410,
    'Số liệu!G5':
      'Gồm: a 40; b 1.040; f-doi-ten 300; g-mau-cu 10; i-dong-tong 20; chưa có: j-khong-thong-tin',
    'Số liệu!D7': 30,
    'Số liệu!D10': 85,
    'Số liệu!D12': 7,
    'Số liệu!G12': 'Gồm: a 7; chưa có: b, f-doi-ten, g-mau-cu, i-dong-tong, j-khong-thong-tin',
  });
  expect(said.added).toEqual([
    { sheet: 'Nhiệm vụ', row: 11, from: 'b.xlsx' },
    { sheet: 'Nhiệm vụ', row: 12, from: 'b.xlsx' },
    { sheet: 'Nhiệm vụ', row: 13, from: 'g-mau-cu.xlsx' },
    { sheet: 'Văn bản', row: 7, from: 'a.xlsx' },
    { sheet: 'Văn bản', row: 8, from: 'i-dong-tong.xlsx' },
  ]);
  expect(
    said.unmatched.filter(({ name }) => name === 'de_an.can_cuoc').map(({ file }) => file),
  ).toEqual(
    ['b', 'f-doi-ten', 'g-mau-cu', 'i-dong-tong', 'j-khong-thong-tin'].map(
      (name) => `${name}.xlsx`,
    ),
  );
  const workbook = readXlsx(new Uint8Array(readFileSync(path('gop'))));
  expect(cellOf(workbook, 'Văn bản', 'A8')).toBe('4');
  expect(cellOf(workbook, 'Văn bản', 'A9')).toBe('Tổng');
  expect(sheetNamed(workbook, 'Văn bản').tables[0]?.showTotals).toBe(true);
  expect(cellOf(workbook, 'Nhiệm vụ', 'A13')).toBe('7');
  expect(cellOf(workbook, 'Số liệu', 'D6')).toBe(100);

  const again = await run('gop', 'gop-lai');
  expect(again.filled).toEqual([]);
  expect(again.added).toEqual([]);
}, 60_000);
