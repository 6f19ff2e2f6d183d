import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../../src/domain/assess';
import type { CellValue } from '../../src/domain/grid';
import { changesPatch } from '../../src/file/copy/changesPatch';
import { consolidate } from '../../src/headless/communes/consolidateCommand';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import { readOwnSheets } from '../../src/xlsx/readOwnSheets';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';
import { workbookOf } from '../support/workbook';
import { listen } from '../support/listen';

const EXAMPLE: Uint8Array = new Uint8Array(readFileSync('assets/examples/kha-son.xlsx'));
const { entries } = assess(readXlsxGrids(EXAMPLE));

function infoCell(field: 'ten_don_vi' | 'dia_danh' | 'nam' | 'tinh'): string {
  return entries.info.items.get(field)?.entry.at.cell ?? '';
}

function figureCell(code: string): string {
  const row = entries.figures.rows.find(({ cells }) => cells.code.text === code);
  return row?.cells.current.at.cell ?? '';
}

/** A commune's file: its name and two figures that no relation and no sentence holds. */
function commune(
  name: string,
  news: CellValue,
  documents: CellValue,
  { year = 2026, province }: { readonly year?: number; readonly province?: string } = {},
): Uint8Array {
  const cells: readonly (readonly [string, string, CellValue])[] = [
    ['Thông tin', infoCell('ten_don_vi'), name],
    ['Thông tin', infoCell('dia_danh'), name],
    ['Thông tin', infoCell('nam'), year],
    ...(province === undefined ? [] : [['Thông tin', infoCell('tinh'), province] as const]),
    ['Số liệu', figureCell('truyen_thong.tin_bai'), news],
    ['Số liệu', figureCell('van_ban.xu_ly'), documents],
  ];
  return patchXlsx(
    EXAMPLE,
    changesPatch(cells.map(([sheet, cell, after]) => ({ sheet, cell, before: '', after }))),
  );
}

const GOOD = Array.from({ length: 45 }, (_, index) => ({
  file: `xa-${String(index + 1).padStart(2, '0')}.xlsx`,
  name: `Thử ${index + 1}`,
  news: 20 + (index % 7),
  documents: 400 + ((index * 37) % 90),
}));
/** Two communes a hundred times as high as the others, and one far below them. */
const OUTLIERS = [
  { file: 'xa-53.xlsx', name: 'Thử 53', news: 2300, documents: 430 },
  { file: 'xa-54.xlsx', name: 'Thử 54', news: 2400, documents: 431 },
  { file: 'xa-55.xlsx', name: 'Thử 55', news: 24, documents: 3 },
];
/** Typed as text, written the old way in the list of units, left blank: all of them are right. */
const ODD = [
  { file: 'xa-56.xlsx', name: 'Thử 56', news: '25', documents: '1.002' },
  { file: 'xa-57.xlsx', name: 'Hòa Thử', news: 24, documents: 440 },
  { file: 'xa-58.xlsx', name: 'Thử 58', news: '', documents: 440 },
];
/** Of another province, with the name of another commune. */
const NAMESAKE = { file: 'xa-59.xlsx', name: 'Thử 1', news: 22, documents: 450 };

function asNumber(value: CellValue): CellValue {
  return typeof value === 'string' && value !== '' ? Number(value.replace('.', '')) : value;
}

test('of 60 files the faulty are refused, thirteen kinds of slips in all; every sum is that of its cells, every outlier is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-60-'));
  const put = (file: string, bytes: Uint8Array): void => {
    writeFileSync(join(folder, file), bytes);
  };
  const taken = [...GOOD, ...OUTLIERS, ...ODD, NAMESAKE];
  for (const { file, name, news, documents } of taken)
    put(
      file,
      commune(name, news, documents, file === NAMESAKE.file ? { province: 'Bắc Ninh' } : {}),
    );
  put(
    'la.xlsx',
    writeXlsx(
      workbookOf({
        Sheet1: [
          ['Họ và tên', 'Năm sinh'],
          ['A', 1990],
        ],
      }),
    ),
  );
  put('loi-chu.xlsx', commune('Lỗi chữ', 'hai mươi', 400));
  put('sai-nam.xlsx', commune('Sai năm', 20, 400, { year: 2025 }));
  put('hai-lan-1.xlsx', commune('Hai lần', 20, 400));
  put('hai-lan-2.xlsx', commune('Hai lần', 21, 400));
  put('hong.xlsx', new TextEncoder().encode('không phải sổ'));
  put('khong-ten.xlsx', commune('', 20, 400));
  copyFileSync(join(folder, 'xa-01.xlsx'), join(folder, 'xa-99-ban-sao.xlsx'));
  writeFileSync(join(folder, 'don-vi.txt'), 'Xã Thử 1\nXã Lỗi chữ\nXã Chưa gửi\nXã Hoà Thử\n');
  const printed = listen();
  const out = join(folder, 'ra', 'tat-ca.xlsx');
  const report = join(folder, 'ra', 'tat-ca.docx');
  const units = join(folder, 'don-vi.txt');
  expect(await consolidate([folder, '--out', out, '--units', units, '--report', report])).toBe(1);
  const { files, missing } = JSON.parse(printed.text) as {
    files: { file: string; verdict: string }[];
    missing: string[];
  };
  expect(files).toHaveLength(60);
  expect(missing).toEqual(['Xã Chưa gửi']);
  expect(files.filter(({ verdict }) => verdict === 'không nhận').map(({ file }) => file)).toEqual([
    'hai-lan-1.xlsx',
    'hai-lan-2.xlsx',
    'hong.xlsx',
    'khong-ten.xlsx',
    'la.xlsx',
    'loi-chu.xlsx',
    'sai-nam.xlsx',
  ]);

  const sheets = readOwnSheets(new Uint8Array(readFileSync(out)));
  const rows = (wanted: string): readonly (readonly CellValue[])[] =>
    sheets.find(({ sheet }) => sheet === wanted)?.values ?? [];
  const [, names = [], ...figures] = rows('Số liệu');
  for (const [code, valueOf] of [
    ['truyen_thong.tin_bai', (one: (typeof taken)[number]) => one.news],
    ['van_ban.xu_ly', (one: (typeof taken)[number]) => one.documents],
  ] as const) {
    const row = figures.find(([first]) => first === code) ?? [];
    for (const one of taken) expect(row[names.indexOf(one.file)]).toBe(asNumber(valueOf(one)));
    const given = taken.map(valueOf).filter((value) => value !== '');
    expect(row[3]).toBe(given.reduce((sum: number, value) => sum + Number(asNumber(value)), 0));
    expect(row.slice(4).filter((value) => value !== '')).toHaveLength(given.length);
  }
  const heads = rows('Số liệu')[0] ?? [];
  expect(heads.filter((head) => String(head).startsWith('Xã Thử 1 '))).toEqual([
    'Xã Thử 1 (Thái Nguyên)',
    'Xã Thử 1 (Bắc Ninh)',
  ]);
  const outliers = rows('Khác thường').slice(1);
  expect(outliers.map((row) => [row[0], row[3], row[8]])).toEqual([
    ['van_ban.xu_ly', 'Xã Thử 55', 'xa-55.xlsx'],
    ['van_ban.xu_ly', 'Xã Thử 56', 'xa-56.xlsx'],
    ['truyen_thong.tin_bai', 'Xã Thử 53', 'xa-53.xlsx'],
    ['truyen_thong.tin_bai', 'Xã Thử 54', 'xa-54.xlsx'],
  ]);
  expect(readFileSync(report).length).toBeGreaterThan(10_000);
  rmSync(folder, { recursive: true });
  jest.restoreAllMocks();
}, 240_000);
