import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worksheet } from 'exceljs';
import { Workbook } from 'exceljs';
import { unzipSync } from 'fflate';
import khaSon from '../../assets/examples/kha-son.json';
import { CommandError } from '../../src/headless/commandError';
import { fix } from '../../src/headless/fix/fixCommand';
import { report } from '../../src/headless/report/reportCommand';
import { template } from '../../src/headless/template/templateCommand';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import { fillTemplate } from '../support/fillTemplate';
import { listen } from '../support/listen';

let folder: string;
let file: string;
let printed = { text: '' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-'));
  file = join(folder, 'kha-son.xlsx');
  const { workbook } = await fillTemplate(khaSon);
  writeFileSync(file, writeXlsx(workbook));
}, 30_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  printed = listen();
});

afterEach(() => {
  jest.restoreAllMocks();
});

interface Json {
  readonly findings: {
    rule: string;
    severity: string;
    sheet: string;
    cell: string;
    fix?: { changes: unknown[] };
  }[];
  readonly figures: Record<string, number | null>;
  readonly fields: { field: string; text: string | null }[];
  readonly targets: { row: number; rate: number | null; status: string }[];
  readonly tasks: { row: number; class: string | null }[];
  readonly rules: { id: string; cell: string; outcome: string }[];
  readonly report: { file: string; suggestedName: string; draft: boolean } | null;
  readonly syncs: { read: number; mark: number };
}

function jsonOf(name: string, out = 'bao-cao'): Json {
  return JSON.parse(readFileSync(join(folder, out, `${name}.json`), 'utf8')) as Json;
}

/** The file with some cells changed, as another program would save it. */
async function changed(
  name: string,
  cells: Record<string, unknown>,
  sheet = 'Chỉ tiêu',
): Promise<string> {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  for (const [cell, value] of Object.entries(cells))
    sheetIn(book, sheet).getCell(cell).value = value as string;
  const path = join(folder, name);
  await book.xlsx.writeFile(path);
  return path;
}

function sheetIn(book: Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Paths of the parts that differ between two packages. */
function touchedParts(before: string, after: string): string[] {
  const [old, made] = [before, after].map((path) => unzipSync(new Uint8Array(readFileSync(path))));
  return Object.entries(old ?? {})
    .filter(([path, bytes]) => !Buffer.from(bytes).equals(Buffer.from(made?.[path] ?? [])))
    .map(([path]) => path);
}

async function lineOf(command: Promise<number>): Promise<string> {
  const error: unknown = await command.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommandError);
  return (error as CommandError).message;
}

describe('npm run report', () => {
  it('writes the report and its JSON for xã Kha Sơn, without a Lỗi, in two syncs to read and four to mark', async () => {
    expect(await report([file, '--out', join(folder, 'bao-cao')])).toBe(0);
    const { findings, figures, targets, tasks, report: written, syncs } = jsonOf('kha-son');
    expect(findings.filter(({ severity }) => severity === 'Lỗi')).toEqual([]);
    expect(figures).toMatchObject({
      'ct.tong': 15,
      'ct.dat': 12,
      'ct.vuot': 2,
      'ct.chua_dat': 2,
      'ct.khong_phat_sinh': 1,
      'nv.tong': 21,
      'nv.hoan_thanh': 10,
      'nv.dang_thuc_hien': 6,
      'nv.chua_thuc_hien': 3,
      'nv.chua_ro': 2,
      'vb.ke_hoach': 2,
      'hoso.tiep_nhan': null,
    });
    expect(targets.find(({ row }) => row === 6)).toEqual({
      row: 6,
      rate: 80.56,
      status: 'Chưa đạt',
    });
    expect(tasks.find(({ row }) => row === 7)).toEqual({ row: 7, class: null });
    expect(written).toEqual({
      file: 'kha-son.docx',
      suggestedName: 'BC-UBND_Kha-Son_so-ket_2026-04.docx',
      draft: false,
    });
    // Marks come after the result sheet, in requests of their own: what Excel refuses there costs nothing else.
    expect(syncs).toEqual({ read: 2, mark: 4 });
    const docx = unzipSync(new Uint8Array(readFileSync(join(folder, 'bao-cao', 'kha-son.docx'))));
    expect(Object.keys(docx)).toContain('word/document.xml');
  }, 30_000);

  it('never writes to its input', async () => {
    const before = readFileSync(file);
    await report([file, '--out', folder]);
    expect(readFileSync(file).equals(before)).toBe(true);
  }, 30_000);

  it('gives 1 and a draft where a Lỗi stands, and no report with --final', async () => {
    const path = await changed('sai.xlsx', { F6: 'khoảng bảy mươi' });
    expect(await report([path, '--out', join(folder, 'sai')])).toBe(1);
    expect(jsonOf('sai', 'sai').report).toMatchObject({ draft: true });
    expect(jsonOf('sai', 'sai').findings[0]).toMatchObject({
      severity: 'Lỗi',
      sheet: 'Chỉ tiêu',
      cell: 'F6',
    });
    expect(await report([path, '--out', join(folder, 'final'), '--final'])).toBe(1);
    expect(jsonOf('sai', 'final').report).toBeNull();
    expect(existsSync(join(folder, 'final', 'sai.docx'))).toBe(false);
  }, 30_000);

  it('says in one line what is wrong with a file that cannot be read', async () => {
    const cases: Record<string, [Buffer | undefined, string]> = {
      'khong-co.xlsx': [undefined, 'không có tệp này'],
      'chu.xlsx': [Buffer.from('không phải Excel'), 'không phải tệp .xlsx'],
      'cu.xls': [
        Buffer.from('d0cf11e0a1b11ae1'.padEnd(64, '0'), 'hex'),
        'kiểu cũ (.xls) hoặc có mật khẩu',
      ],
    };
    for (const [name, [bytes, reason]] of Object.entries(cases)) {
      if (bytes) writeFileSync(join(folder, name), bytes);
      const line = await lineOf(report([join(folder, name), '--out', folder]));
      expect(line).toContain(reason);
      expect(line).not.toContain('\n');
    }
  });

  it('says how it is used when its arguments are wrong', async () => {
    for (const args of [
      [],
      [file],
      [file, '--out'],
      [file, '--out', folder, '--sai'],
      [file, file, '--out', folder],
    ]) {
      expect(await lineOf(report(args))).toContain(
        'npm run -s report -- <tệp.xlsx> --out <thư mục>',
      );
    }
    const line = await lineOf(report([file, '--out', folder, '--sai']));
    expect(line).toMatch(/^Đối số không đúng ở --sai\. Cách dùng: /u);
  });
});

describe('npm run template', () => {
  it('imposes a profile on a new workbook and says what it did', async () => {
    const out = join(folder, 'moi', 'mau.xlsx');
    expect(await template(['--profile', 'so-ket', '--out', out])).toBe(0);
    expect(printed.text).toContain('Thêm trang tính Chỉ tiêu');
    const book = new Workbook();
    await book.xlsx.readFile(out);
    const sheets = book.worksheets.map(({ name }) => name);
    expect(sheets).toEqual(
      expect.arrayContaining([
        'Thông tin',
        'Chỉ tiêu',
        'Nhiệm vụ',
        'Văn bản',
        'Nội dung',
        '_DanhMuc',
      ]),
    );
    expect(book.getWorksheet('_DanhMuc')?.state).toBe('veryHidden');
  }, 30_000);

  it('adds to a filled workbook only what is missing: imposed twice, every filled cell stays', async () => {
    const out = join(folder, 'hai-lan.xlsx');
    expect(await template(['--profile', 'so-ket', '--in', file, '--out', out])).toBe(0);
    const [before, after] = [new Workbook(), new Workbook()];
    await before.xlsx.readFile(file);
    await after.xlsx.readFile(out);
    for (const sheet of before.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell(({ address, value }) => {
          expect([
            sheet.name,
            address,
            after.getWorksheet(sheet.name)?.getCell(address).value,
          ]).toEqual([sheet.name, address, value]);
        });
      });
    }
  }, 30_000);

  it('knows its profiles and asks for what is missing', async () => {
    expect(await lineOf(template(['--profile', 'nam', '--out', 'x.xlsx']))).toContain(
      'Không có mẫu nam; hãy chọn: ',
    );
    expect(await lineOf(template(['--profile', 'so-ket']))).toContain('Thiếu --out');
    expect(await lineOf(template(['--profile', 'so-ket', '--in', file, '--out', file]))).toContain(
      'trùng với tệp đầu vào',
    );
  }, 30_000);
});

describe('npm run fix', () => {
  it('makes the certain fixes, prints them, and changes no other cell', async () => {
    const path = await changed('vut.xlsx', { D9: null, E9: '≥ 98' });
    const out = join(folder, 'sua.xlsx');
    expect(await fix([path, '--out', out, '--cell', "'Chỉ tiêu'!E9"])).toBe(0);
    expect(JSON.parse(printed.text)).toEqual({
      changed: [
        { sheet: 'Chỉ tiêu', cell: 'D9', before: '', after: '≥' },
        { sheet: 'Chỉ tiêu', cell: 'E9', before: '≥ 98', after: 98 },
      ],
      refused: [],
    });
    const touched = touchedParts(path, out);
    expect(touched).toEqual(expect.arrayContaining(['xl/workbook.xml']));
    expect(touched.filter((one) => one.startsWith('xl/worksheets'))).toHaveLength(1);
  }, 30_000);

  it('leaves nothing to fix after all fixes, and asks for nothing twice', async () => {
    const path = await changed('nhieu.xlsx', { E9: '≥ 98', F7: '98.5' });
    const out = join(folder, 'nhieu-sua.xlsx');
    await fix([path, '--out', out]);
    printed.text = '';
    await fix([out, '--out', join(folder, 'lan-hai.xlsx')]);
    expect(JSON.parse(printed.text)).toEqual({ changed: [], refused: [] });
  }, 30_000);

  it('leaves the formula that shows a wrong text, and prints a mended date as a date', async () => {
    const shown = { formula: 'TEXT(0.915,"0.0%")', result: '91.5%' };
    const path = await changed('cong-thuc.xlsx', { F7: shown, F8: '91.5' });
    const out = join(folder, 'cong-thuc-sua.xlsx');
    await fix([path, '--out', out, '--rule', 'CT10']);
    expect(JSON.parse(printed.text)).toEqual({
      changed: [{ sheet: 'Chỉ tiêu', cell: 'F8', before: '91.5', after: 91.5 }],
      refused: [],
    });
    printed.text = '';
    const dated = await changed('ngay.xlsx', { F5: '2026-03-14' }, 'Văn bản');
    await fix([dated, '--out', join(folder, 'ngay-sua.xlsx'), '--cell', 'Văn bản!F5']);
    expect((JSON.parse(printed.text) as { changed: unknown[] }).changed).toContainEqual({
      sheet: 'Văn bản',
      cell: 'F5',
      before: '2026-03-14',
      after: '2026-03-14',
    });
  }, 30_000);

  it('refuses rules and cells that do not exist, and its own input as output', async () => {
    expect(await lineOf(fix([file, '--out', join(folder, 'x.xlsx'), '--rule', 'XX99']))).toContain(
      'Không có quy tắc XX99',
    );
    expect(await lineOf(fix([file, '--out', join(folder, 'x.xlsx'), '--cell', 'E9']))).toContain(
      'không phải địa chỉ ô',
    );
    expect(await lineOf(fix([file, '--out', file]))).toContain('trùng với tệp đầu vào');
  }, 30_000);
});
