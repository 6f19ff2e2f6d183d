import type { Layout } from '../../src/domain/report/report';
import { writeDocx } from '../../src/docx/writeDocx';
import { everyBlockReport } from './everyBlockReport';
import { DEFAULT_LAYOUT, khaSonReport } from './khaSonReport';
import { lintDocx } from './lint/lintDocx';
import { readPackage, relationshipsOf } from './lint/readPackage';
import { child, descendants, value, type XmlElement } from './lint/xmlTree';
import { body, has, part, printed, sections, textOf } from './printed';

const withLayout = async (layout: Partial<Layout>): Promise<Uint8Array> =>
  await writeDocx(khaSonReport({ layout: { ...DEFAULT_LAYOUT, ...layout } }));

/** The headers or footers of a section: by the pages they are for, the part's tree. */
function margins(docx: Uint8Array, section: XmlElement, kind: string): Record<string, XmlElement> {
  const targets = relationshipsOf(readPackage(docx), 'word/document.xml');
  const references = section.children.filter(({ name }) => name === `w:${kind}Reference`);
  return Object.fromEntries(
    references.map(({ attributes }): [string, XmlElement] => {
      const target = targets.find(({ id }) => id === attributes['r:id'])?.target ?? '';
      return [attributes['w:type'] ?? '', part(docx, target)];
    }),
  );
}

const numbered = (margin: XmlElement | undefined): boolean =>
  margin !== undefined && descendants(margin, 'w:fldSimple').length === 1;

test('pages are A4 with the margins of the layout', async () => {
  const [first] = sections(
    await withLayout({ margins: { top: 25, bottom: 20, left: 35, right: 15 } }),
  );
  expect(child(first, 'w:pgSz')?.attributes).toEqual({ 'w:w': '11906', 'w:h': '16838' });
  const { 'w:top': top, 'w:left': left } = child(first, 'w:pgMar')?.attributes ?? {};
  expect([top, left]).toEqual(['1417', '1984']);
});

test('the page number stands in the top margin from page 2 on, and page 1 shows none', async () => {
  const docx = await writeDocx(khaSonReport());
  const [first] = sections(docx);
  expect(child(first, 'w:titlePg')).toBeDefined();
  const headers = margins(docx, first as XmlElement, 'header');
  expect(numbered(headers['default'])).toBe(true);
  expect(numbered(headers['first'])).toBe(false);
  expect(margins(docx, first as XmlElement, 'footer')).toEqual({});
});

test('where the layout says so the page number stands at the bottom', async () => {
  const docx = await withLayout({ pageNumber: 'bottom' });
  const [first] = sections(docx);
  expect(numbered(margins(docx, first as XmlElement, 'footer')['default'])).toBe(true);
  expect(numbered(margins(docx, first as XmlElement, 'header')['default'])).toBe(false);
});

test('every annex has pages of its own, counted from 1 and without a number on its first', async () => {
  const found = sections(await writeDocx(khaSonReport()));
  expect(found).toHaveLength(4);
  for (const section of found.slice(1)) {
    expect(child(section, 'w:pgNumType')?.attributes['w:start']).toBe('1');
    expect(child(section, 'w:titlePg')).toBeDefined();
  }
});

test('a section that only turns the page goes on counting', async () => {
  const found = sections(await writeDocx(everyBlockReport()));
  const turned = found[1];
  expect(child(turned, 'w:pgSz')?.attributes['w:orient']).toBe('landscape');
  expect(child(turned, 'w:pgNumType')).toBeUndefined();
  expect(child(turned, 'w:titlePg')).toBeUndefined();
});

test('annexes without pages of their own follow one another, after a new page for the first', async () => {
  const docx = await withLayout({ annexOnNewPage: false });
  expect(sections(docx)).toHaveLength(2);
  expect(lintDocx(docx)).toEqual([]);
  expect(printed(body(docx)).filter(({ style }) => style === 'PhuLuc')).toHaveLength(3);
});

test('a final report carries no mark of a draft', async () => {
  const read = readPackage(await writeDocx(everyBlockReport()));
  for (const tree of read.trees.values()) expect(textOf(tree)).not.toContain('DỰ THẢO');
});

test('a draft says so in the header of every page, first pages too, upright and turned', async () => {
  for (const pageNumber of ['top', 'bottom'] as const) {
    const layout = { ...DEFAULT_LAYOUT, pageNumber };
    const docx = await writeDocx(everyBlockReport({ draft: true, layout }));
    for (const section of sections(docx)) {
      const headers = margins(docx, section, 'header');
      expect(Object.keys(headers).sort()).toEqual(['default', 'first']);
      for (const header of Object.values(headers)) expect(textOf(header)).toContain('DỰ THẢO');
    }
  }
});

test('the page number of a draft stands in the middle of the text, turned pages too', async () => {
  const docx = await writeDocx(everyBlockReport({ draft: true }));
  const middles = sections(docx)
    .slice(0, 2)
    .map((section) => {
      const header = margins(docx, section, 'header')['default'];
      return Number(header && descendants(header, 'w:tab')[0]?.attributes['w:pos']);
    });
  expect(middles).toEqual([
    Math.round((11906 - 1701 - 850) / 2),
    Math.round((16838 - 1701 - 850) / 2),
  ]);
});

test('signature and Nơi nhận stand side by side, the recipients as given', async () => {
  const docx = await writeDocx(khaSonReport());
  const table = descendants(body(docx), 'w:tbl')[1] as XmlElement;
  const [left, right] = descendants(table, 'w:tc').map((cell) => printed(cell));
  expect(left?.map(({ text }) => text)).toEqual([
    'Nơi nhận:',
    ...khaSonReport().signature.recipients,
  ]);
  expect(left?.map(({ style }) => style)[0]).toBe('NoiNhan');
  expect(right?.map(({ text }) => text)).toEqual([
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Nguyễn Văn Mẫu',
  ]);
});

test('the signature is never alone on a page: the last paragraph stays with it and it is not split', async () => {
  const docx = await writeDocx(khaSonReport());
  const all = printed(body(docx));
  const last = all.findIndex(({ text }) => text.endsWith('./.'));
  const lead = all.slice(
    last,
    all.findIndex(({ style }) => style === 'NoiNhan'),
  );
  expect(lead.map(({ style }) => style)).toEqual(['LoiVan', 'KhoangCach']);
  for (const paragraph of lead) expect(has(paragraph, 'w:keepNext')).toBe(true);
  const table = descendants(body(docx), 'w:tbl')[1] as XmlElement;
  expect(descendants(table, 'w:cantSplit')).toHaveLength(1);
});

test('recipients that fill more than half a page may break, the signature beside them may not', async () => {
  const report = khaSonReport();
  const many = Array.from(
    { length: 15 },
    (_, at) => `- Trưởng xóm ${at + 1}, Tổ trưởng Tổ công nghệ số cộng đồng của xã Kha Sơn;`,
  );
  const docx = await writeDocx({
    ...report,
    signature: { ...report.signature, recipients: many },
  });
  const table = descendants(body(docx), 'w:tbl')[1] as XmlElement;
  const rows = descendants(table, 'w:tr');
  expect(rows.map((row) => descendants(row, 'w:cantSplit').length)).toEqual([1, 0]);
  const kept = descendants(table, 'w:keepNext').map(({ attributes }) => attributes['w:val']);
  expect(new Set(kept)).toEqual(new Set(['0']));
  const [first = [], second = []] = rows.map((row) => printed(row).map(({ text }) => text));
  expect(first.slice(-3)).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn Mẫu']);
  expect([...first.slice(1, -3), ...second.filter((text) => text !== '')]).toEqual(many);
  // Two lines each of 12,65 points, below the heading: they reach below the name, or the list would show a gap.
  const beside = 1 + 2 * first.slice(1, -3).length;
  expect(beside * 11 * 1.15).toBeGreaterThanOrEqual(75 + 3 * 14 * 1.15);
  expect(lintDocx(docx)).toEqual([]);
});

test('a table at the end of the body keeps its last rows with the signature, not those before', async () => {
  const report = khaSonReport();
  const docx = await writeDocx({ ...report, body: report.annexes.slice(1, 2), annexes: [] });
  const rows = descendants(descendants(body(docx), 'w:tbl')[1] as XmlElement, 'w:tr');
  const kept = rows.map((row) => printed(row).every((paragraph) => has(paragraph, 'w:keepNext')));
  expect(kept.slice(-3)).toEqual([true, true, true]);
  expect(kept.at(-4)).toBe(false);
});

test('two tables one after the other stay two tables', async () => {
  const docx = await writeDocx(everyBlockReport());
  const names = body(docx).children.map(({ name }) => name);
  expect(names.some((name, at) => name === 'w:tbl' && names[at + 1] === 'w:tbl')).toBe(false);
  // What is typed at the document's end is seen: nothing of no height stands there.
  expect(value(child(body(docx).children.at(-2), 'w:pPr'), 'w:pStyle')).toBe('LoiVan');
});
