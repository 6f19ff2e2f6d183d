import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assess } from '../../src/domain/assess';
import { NO_RESULT } from '../../src/domain/entries/cells/excelErrors';
import { changesPatch } from '../../src/file/copy/changesPatch';
import { calculatedGrids } from '../../src/headless/calculatedGrids';
import { summarizeFile } from '../../src/headless/communes/summarizeFile';
import { readWorkbook } from '../../src/headless/files';
import { startSimulator } from '../../src/simulator/session';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';
import { eachSheet, withoutResults } from '../support/eachSheet';
import { workbookOf } from '../support/workbook';

const SHEET = 'Số liệu';

/** Hồ sơ tiếp nhận is the sum of the two below it, by the office's own formula. */
const BOOK = workbookOf({
  'Thông tin': [['Mục', 'Nội dung']],
  [SHEET]: [
    ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này'],
    ['hoso.tiep_nhan', 'Hồ sơ tiếp nhận', 'hồ sơ', '=D3+D4'],
    ['hoso.da_giai_quyet', 'Hồ sơ đã giải quyết', 'hồ sơ', 430],
    ['hoso.dang_giai_quyet', 'Hồ sơ đang giải quyết', 'hồ sơ', 20],
    ['hoso.so_hoa', 'Hồ sơ đã số hóa', 'hồ sơ', '=XA_LA(D3)'],
  ],
  'Nội dung': [['Cấp', 'Số', 'Nội dung']],
});

/** As Excel saves it, with what its formulas show. */
function saved(): Uint8Array {
  const parts = unzipSync(writeXlsx(startSimulator(BOOK).workbook));
  const path = 'xl/workbook.xml';
  const text = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(text.replace(/ fullCalcOnLoad="[^"]*"/u, ''));
  return zipSync(parts);
}

/** The same once D3 was changed without Excel. */
function changed(bytes: Uint8Array): Uint8Array {
  return patchXlsx(bytes, changesPatch([{ sheet: SHEET, cell: 'D3', before: 430, after: 435 }]));
}

/** Kỳ này, row by row. */
function current(grids: { readonly sheets: ReturnType<typeof readXlsxGrids>['sheets'] }) {
  return grids.sheets.find(({ sheet }) => sheet === SHEET)?.values.map((row) => row[3]);
}

const WITHOUT = eachSheet(saved(), withoutResults);

test('a formula that a program wrote without its result is worked out', () => {
  expect(current(readXlsxGrids(WITHOUT))?.[1]).toBe(NO_RESULT);
  expect(current(calculatedGrids(WITHOUT))?.[1]).toBe(450);
});

test('where nothing calculates, a formula without its result is said, and is no figure that nobody entered', () => {
  const { entries, findings } = assess(readXlsxGrids(WITHOUT));
  expect(entries.figures.rows[0]?.cells.current.meaning.kind).toBe('unreadable');
  const said = findings.filter(({ at }) => at.sheet === SHEET && at.cell === 'D2');
  expect(said.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    ['DL14', 'Cảnh báo', expect.stringMatching(/chưa có kết quả trong tệp.*mở tệp bằng Excel/u)],
  ]);
});

test('in a copy that was changed without Excel, formulas follow; one that is not understood keeps its result', () => {
  const known = eachSheet(saved(), (sheet) =>
    sheet.replace(/(XA_LA\(D3\)<\/f>)(?:<v>[^<]*<\/v>)?/u, '$1<v>77</v>').replace(/ t="e"/u, ''),
  );
  const copy = changed(known);
  expect(current(readXlsxGrids(copy))).toEqual(['Kỳ này', 450, 435, 20, 77]);
  expect(current(calculatedGrids(copy))).toEqual(['Kỳ này', 455, 435, 20, 77]);
});

test('the commands that read files go by it: refresh, gather and consolidate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-'));
  try {
    const path = join(folder, 'xa.xlsx');
    writeFileSync(path, changed(saved()));
    expect(current(readWorkbook(path))?.[1]).toBe(455);
    const { figures } = summarizeFile(path, 'xa.xlsx');
    expect(figures.find(({ code }) => code === 'hoso.tiep_nhan')).toMatchObject({ value: 455 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
