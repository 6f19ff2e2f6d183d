import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changesPatch } from '../../src/file/copy/changesPatch';
import { readReportFile } from '../../src/headless/refresh/readReportCommand';
import { refresh } from '../../src/headless/refresh/refreshCommand';
import { report } from '../../src/headless/report/reportCommand';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import { patchXlsx } from '../../src/xlsx/patch/patchXlsx';
import { validateDocx } from '../docx/validateDocx';
import { changedParts, controlXml, editDocx, typeOver, xmlOf } from '../support/editDocx';
import { fillTemplate } from '../support/fillTemplate';
import { PERIODS, freshExample } from './support/freshExample';
import { listen } from '../support/listen';

const PROFILES = Object.keys(PERIODS);
const SEEDS = [1, 2, 3, 4, 5];
let folder = '';
let printed = { text: '' };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bao-cao-57-sau-mau-'));
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

const path = (name: string): string => join(folder, name);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path(name)));

/** What a command prints. */
async function said<T>(command: Promise<number>): Promise<T> {
  printed.text = '';
  await command;
  return JSON.parse(printed.text) as T;
}

interface Printed {
  readonly fields: readonly { readonly field: string; readonly text: string }[];
}
interface ReadBack {
  readonly fields: readonly {
    readonly tag: string;
    readonly text: string;
    readonly place: string;
    readonly changedByHand: boolean;
  }[];
  readonly tables: readonly { readonly rows: readonly (readonly string[])[] }[];
}
interface Refreshed {
  readonly figures: readonly { readonly tag: string; readonly outcome: string }[];
  readonly written: number;
  readonly kept: number;
  readonly conflicts: number;
}

async function reported(profile: string, seed: number): Promise<Printed> {
  const name = `${profile}-${seed}`;
  const { workbook } = await fillTemplate(freshExample(profile, seed));
  writeFileSync(path(`${name}.xlsx`), writeXlsx(workbook));
  await report([path(`${name}.xlsx`), '--out', folder]);
  return JSON.parse(readFileSync(path(`${name}.json`), 'utf8')) as Printed;
}

const bare = (field: string): string => field.replace(/^\{\{|\}\}$/gu, '');

test.each(PROFILES)(
  'reports of %s with ever other figures read back the very texts that were printed',
  async (profile) => {
    for (const seed of SEEDS) {
      const { fields } = await reported(profile, seed);
      const wanted = new Map(fields.map(({ field, text }) => [bare(field), text]));
      const back = await said<ReadBack>(readReportFile([path(`${profile}-${seed}.docx`)]));
      expect(back.fields.length).toBeGreaterThan(4);
      expect(back.fields.filter(({ changedByHand }) => changedByHand)).toEqual([]);
      const differ = back.fields.filter(
        ({ tag, text }) => wanted.get(bare(tag)) !== text && !text.startsWith('{{'),
      );
      expect(differ).toEqual([]);
    }
  },
  300_000,
);

/** Entered figures that stand once: those that a person, or the workbook, may change. */
function single({ fields }: ReadBack): readonly { readonly tag: string; readonly cell: string }[] {
  const tags = fields.map(({ tag }) => bare(tag));
  return fields
    .map(({ tag, place }) => ({ tag: bare(tag), cell: place.replace(/^Số liệu!/u, '') }))
    .filter(({ tag, cell }) => /^D\d+$/u.test(cell) && !/[;+]/u.test(tag))
    .filter(({ tag }) => tags.filter((one) => one === tag).length === 1);
}

const HAND = ' Lời viết thêm tay.';

/** Words at the end of two paragraphs outside of every control. */
function withHandWords(xml: string): string {
  let count = 0;
  return xml.replace(/<\/w:p>(?=<w:p[ >])/gu, (end) => {
    count += 1;
    return count === 4 || count === 7
      ? `<w:r><w:t xml:space="preserve">${HAND}</w:t></w:r>${end}`
      : end;
  });
}

test.each(PROFILES)(
  'a report of %s edited by hand follows its workbook, keeps what was typed, and then rests',
  async (profile) => {
    const name = `${profile}-9`;
    await reported(profile, 9);
    const before = await said<ReadBack>(readReportFile([path(`${name}.docx`)]));
    const [kept, colliding, copied, deleted, updated] = single(before);
    const edited = editDocx(bytesOf(`${name}.docx`), (xml) => {
      let made = xml;
      if (kept) made = typeOver(made, kept.tag, '777');
      if (colliding) made = typeOver(made, colliding.tag, '888');
      if (copied) {
        const control = controlXml(made, copied.tag);
        const twin = control.replace(/<w:id w:val="-?\d+"\/>/u, '<w:id w:val="91919"/>');
        made = made.replace(control, () => control + twin);
      }
      if (deleted) made = made.replace(controlXml(made, deleted.tag), '');
      return withHandWords(made);
    });
    writeFileSync(path('tay.docx'), edited);
    const cells = [colliding, copied, deleted, updated].flatMap((one, index) =>
      one ? [{ sheet: 'Số liệu', cell: one.cell, before: '', after: 500 + index }] : [],
    );
    const rows = changedRows(profile);
    const changed = patchXlsx(bytesOf(`${name}.xlsx`), changesPatch([...cells, ...rows]));
    writeFileSync(path('moi.xlsx'), changed);
    const go = (from: string, to: string): Promise<Refreshed> =>
      said(refresh([path(from), '--data', path('moi.xlsx'), '--out', path(to)]));
    const first = await go('tay.docx', 'mot.docx');
    const outcomes = new Map(first.figures.map(({ tag, outcome }) => [bare(tag), outcome]));
    const edits = { kept, conflict: colliding, update: copied, removed: deleted };
    for (const [outcome, one] of Object.entries(edits))
      if (one) expect([one.tag, outcomes.get(one.tag)]).toEqual([one.tag, outcome]);
    if (updated) expect(outcomes.get(updated.tag)).toBe('update');
    const xml = xmlOf(bytesOf('mot.docx'));
    expect(xml.split(HAND)).toHaveLength(3);
    expect(xml.includes('>777<')).toBe(kept !== undefined);
    expect(changedParts(edited, bytesOf('mot.docx')).filter((part) => !OWN.test(part))).toEqual([]);
    expect(validateDocx(path('mot.docx'))).toEqual([]);
    await tablesAsFresh();
    const second = await go('mot.docx', 'hai.docx');
    expect(second).toMatchObject({ written: 0, kept: first.kept, conflicts: first.conflicts });
    expect(Buffer.from(bytesOf('hai.docx')).equals(Buffer.from(bytesOf('mot.docx')))).toBe(true);
  },
  300_000,
);

const OWN = /^(?:word\/document\.xml|customXml\/item\d+\.xml)$/u;

/** A row of tasks and one of documents come in, another document goes, one cell changes. */
function changedRows(
  profile: string,
): readonly { sheet: string; cell: string; before: string; after: string }[] {
  if (profile === 'quy-rut-gon') return [];
  const put = (sheet: string, cells: Readonly<Record<string, string>>) =>
    Object.entries(cells).map(([cell, after]) => ({ sheet, cell, before: '', after }));
  const documents = put('Văn bản', {
    ...{ D6: 'Quyết định', E6: '33/QĐ-UBND', G6: 'thành lập tổ', D7: 'Thông báo' },
    ...{ E7: '44/TB-UBND', G7: 'kết luận họp', G5: 'chuyển đổi số năm nay' },
  });
  if (profile === 'tuan' || profile === 'thang') return documents;
  const tasks = {
    A8: '4',
    B8: 'Việc mới thêm',
    G8: 'Chưa thực hiện',
    I8: 'Mới giao',
    I6: 'Đạt 80%',
  };
  return [...documents, ...put('Nhiệm vụ', tasks)];
}

/** Nobody touched a table, so each is as a new report of the workbook has it. */
async function tablesAsFresh(): Promise<void> {
  const refreshed = await said<ReadBack>(readReportFile([path('mot.docx')]));
  await report([path('moi.xlsx'), '--out', folder]);
  const fresh = await said<ReadBack>(readReportFile([path('moi.docx')]));
  expect(refreshed.tables.map(({ rows }) => rows)).toEqual(fresh.tables.map(({ rows }) => rows));
}
