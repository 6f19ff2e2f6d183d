import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../../src/headless/commandError';
import { readReportFile } from '../../src/headless/refresh/readReportCommand';
import { refresh } from '../../src/headless/refresh/refreshCommand';
import { report } from '../../src/headless/report/reportCommand';
import { editDocx, typeOver } from '../support/editDocx';
import { fewestUnits } from '../support/unitsSince';
import { listen } from '../support/listen';

const EXAMPLES = join(__dirname, '../../assets/examples');
const KHA_SON = join(EXAMPLES, 'kha-son.xlsx');

let folder: string;
let docx: string;
let printed = { text: '' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-'));
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  await report([KHA_SON, '--out', folder]);
  docx = join(folder, 'kha-son.docx');
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  printed = listen();
});

function json(): Record<string, unknown> {
  return JSON.parse(printed.text) as Record<string, unknown>;
}

async function lineOf(command: Promise<number>): Promise<string> {
  const error: unknown = await command.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommandError);
  return (error as CommandError).message;
}

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

it('reads every figure back as the report printed it, with its cell', async () => {
  expect(await readReportFile([docx])).toBe(0);
  const { ours, fields, tables, period } = json() as {
    ours: boolean;
    period: string;
    fields: { tag: string; text: string; changedByHand: boolean; place: string }[];
    tables: { tag: string; columns: string[]; rows: string[][] }[];
  };
  expect({ ours, period }).toEqual({ ours: true, period: 'sơ kết 2026' });
  const { fields: filled } = JSON.parse(readFileSync(join(folder, 'kha-son.json'), 'utf8')) as {
    fields: { field: string; text: string }[];
  };
  const texts = new Map(filled.map(({ field, text }) => [field, text]));
  expect(fields.length).toBeGreaterThan(20);
  for (const { tag, text } of fields) expect(text).toBe(texts.get(tag));
  expect(fields.find(({ tag }) => tag === '{{cds.tai_khoan}}')?.place).toMatch(/^Số liệu!D\d+$/);
  expect(tables.map(({ tag }) => tag)).toEqual(['bang:1', 'bang:2', 'bang:3']);
  for (const { columns, rows } of tables)
    for (const row of rows) expect(row).toHaveLength(columns.length);
});

it('reads a figure in a heading of capitals as the figure that it is', async () => {
  await report([join(EXAMPLES, 'chiem-hoa.xlsx'), '--out', folder]);
  printed.text = '';
  await readReportFile([join(folder, 'chiem-hoa.docx')]);
  const { fields } = json() as { fields: { tag: string; text: string; changedByHand: boolean }[] };
  const periods = fields.filter(({ tag }) => tag === '{{ky}}');
  expect(new Set(periods.map(({ text }) => text))).toEqual(new Set(['tuần 15']));
  expect(fields.some(({ changedByHand }) => changedByHand)).toBe(false);
});

it('gives a copy of the same bytes and exit code 0 where nothing has changed', async () => {
  const out = join(folder, 'same.docx');
  expect(await refresh([docx, '--data', KHA_SON, '--out', out])).toBe(0);
  expect(json()).toMatchObject({ written: 0, kept: 0, conflicts: 0 });
  expect(readFileSync(out).equals(readFileSync(docx))).toBe(true);
});

it('prints a hand edit with its place, and leaves it', async () => {
  const typed = saved(
    'typed.docx',
    editDocx(bytesOf(docx), (xml) => typeOver(xml, 'cds.tai_khoan', '55')),
  );
  expect(await refresh([typed, '--data', KHA_SON, '--out', join(folder, 'kept.docx')])).toBe(0);
  const { figures, kept } = json() as { figures: unknown[]; kept: number };
  expect(kept).toBe(1);
  expect(figures).toContainEqual(
    expect.objectContaining({
      tag: '{{cds.tai_khoan}}',
      base: '50',
      now: '55',
      fresh: '50',
      outcome: 'kept',
      copies: 1,
    }),
  );
  printed.text = '';
  await refresh([
    typed,
    '--data',
    KHA_SON,
    '--out',
    join(folder, 'taken.docx'),
    '--take-new',
    '{{cds.tai_khoan}}',
  ]);
  expect(json()).toMatchObject({ written: 1, kept: 0 });
});

it('refuses the workbook of another commune or period, and names both', async () => {
  const line = await lineOf(
    refresh([docx, '--data', join(EXAMPLES, 'tan-cuong.xlsx'), '--out', join(folder, 'x.docx')]),
  );
  expect(line).toContain('xã Kha Sơn');
  expect(line).toContain('Tân Cương');
});

it('says so of a document whose figures have lost their controls, and still reads it', async () => {
  const bare = saved(
    'bare.docx',
    editDocx(bytesOf(docx), (xml) =>
      xml.replace(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gs, ''),
    ),
  );
  const line = await lineOf(refresh([bare, '--data', KHA_SON, '--out', join(folder, 'x.docx')]));
  expect(line).toContain('không còn liên kết');
  await readReportFile([bare]);
  expect(json()).toMatchObject({ ours: true, linked: false });
  expect((json()['tables'] as { tag: string }[]).map(({ tag }) => tag)).toEqual([
    'bang:1',
    'bang:2',
    'bang:3',
  ]);
});

it("reads nothing but the tables of somebody else's document", async () => {
  const foreign = saved(
    'foreign.docx',
    editDocx(
      bytesOf(docx),
      (xml) => xml.replace(/Type="[^"]*\/customXml"/, 'Type="http://example.org/other"'),
      'word/_rels/document.xml.rels',
    ),
  );
  await readReportFile([foreign]);
  const { ours, tables, fields } = json() as {
    ours: boolean;
    tables: { rows: string[][] }[];
    fields?: unknown;
  };
  expect({ ours, fields }).toEqual({ ours: false, fields: undefined });
  expect(tables).toHaveLength(3);
});

it('refuses to write into a protected document, and to read one of a newer version, with one line each', async () => {
  const locked = saved(
    'locked.docx',
    editDocx(
      bytesOf(docx),
      (xml) =>
        xml.replace(
          '<w:zoom',
          '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:zoom',
        ),
      'word/settings.xml',
    ),
  );
  const out = join(folder, 'x.docx');
  expect(await lineOf(refresh([locked, '--data', KHA_SON, '--out', out]))).toContain('bảo vệ');
  const newer = saved(
    'newer.docx',
    editDocx(
      bytesOf(docx),
      (xml) => xml.replace(' version="1" written', ' version="2" written'),
      'customXml/item1.xml',
    ),
  );
  expect(await lineOf(readReportFile([newer]))).toContain('mới hơn');
});

it.each([
  ['nothing', new Uint8Array(0)],
  ['no zip', new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8])],
  [
    'an old or locked document',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
  ],
])('says in one line that it cannot read %s', async (name, bytes) => {
  const path = saved(`${name}.docx`, bytes);
  expect(await lineOf(readReportFile([path]))).toMatch(/^Không đọc được .*: tệp [^\n]*\.$/);
});

it.each([
  ['a cut document', (xml: string) => xml.slice(0, xml.length / 2)],
  ['a DOCTYPE', (xml: string) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}`],
  ['a million open elements', (xml: string) => xml.replace('<w:body>', '<w:p>'.repeat(1_000_000))],
  ['a million open comments', (xml: string) => xml.replace('<w:body>', '<!--'.repeat(1_000_000))],
  ['a million open quotes', (xml: string) => xml.replace('<w:body>', `<a b='`.repeat(1_000_000))],
])('says in one line, and at once, that %s is damaged or too large', async (_, change) => {
  const path = saved('hostile.docx', editDocx(bytesOf(docx), change));
  const read = () => lineOf(readReportFile([path]));
  expect(await read()).toMatch(/bị hỏng|quá lớn/);
  expect(await fewestUnits(read)).toBeLessThan(20);
});
