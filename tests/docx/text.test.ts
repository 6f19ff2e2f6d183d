import fc from 'fast-check';
import type { Report } from '../../src/domain/report/report';
import type { Run } from '../../src/domain/report/run';
import { writeDocx } from '../../src/docx/writeDocx';
import { khaSonReport, paragraph } from './khaSonReport';
import { fitColumns } from '../../src/docx/table/fitColumns';
import { measure } from '../../src/docx/text/measure';
import { cellTextXml } from '../../src/docx/xml/textXml';
import { lintDocx } from './lint/lintDocx';
import { child, descendants, value, type XmlElement } from './lint/xmlTree';
import { body, part, printed, textOf } from './printed';

async function write(runs: readonly Run[], more: Partial<Report> = {}): Promise<Uint8Array> {
  const blocks = [paragraph('body', runs)];
  const body = [{ landscape: false, startsAnnex: false, blocks }];
  return writeDocx(khaSonReport({ body, annexes: [], ...more }));
}

function paragraphOf(docx: Uint8Array): XmlElement {
  return printed(body(docx)).find(({ style }) => style === 'LoiVan')?.element as XmlElement;
}

const readBack = async (text: string): Promise<string> =>
  textOf(paragraphOf(await write([{ text }])));

test('plain Vietnamese text comes back as it was', async () => {
  const text = 'Đã giải quyết 258/262 hồ sơ, đạt 98,47%; “phi tiếp xúc” không phát sinh.';
  expect(await readBack(text)).toBe(text);
});

test('markup, quotes and entities in the text are text', async () => {
  const text = '<w:p/> & &amp; "nháy" \'đơn\' ]]> <!-- -->';
  expect(await readBack(text)).toBe(text);
});

test('blanks at the edges and between words are kept', async () => {
  expect(await readBack('  Số:      /BC-UBND ')).toBe('  Số:      /BC-UBND ');
  const docx = await writeDocx(khaSonReport({ title: '\u202f12\u00a0%\u202f' }));
  expect(lintDocx(docx)).toEqual([]);
});

test('line breaks of every kind break the line, and tabs are tabs', async () => {
  expect(await readBack('một\r\nhai\nba\rbốn\u2028năm\vsáu\tbảy')).toBe(
    'một\nhai\nba\nbốn\nnăm\nsáu\tbảy',
  );
});

test('text typed with separate marks is composed', async () => {
  expect(await readBack('Uỷ ban nhân dân xã'.normalize('NFD'))).toBe('Uỷ ban nhân dân xã');
});

test('characters that XML cannot hold vanish, everything else stays, emoji too', async () => {
  expect(await readBack('a\u0000b\u0007c\u001bd\ufffee\uffff')).toBe('abcde');
  expect(await readBack('lone \ud800 and \udc00 surrogate')).toBe('lone  and  surrogate');
  expect(await readBack('đủ 😀 𠀋 \u200f ا')).toBe('đủ 😀 𠀋 \u200f ا');
});

test('any text at all gives a document without anything to repair, in body, cell, field and title', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const run: Run = { text, field: text, mark: 'unfilled' };
      const report = khaSonReport({
        title: text,
        body: [{ landscape: false, startsAnnex: false, blocks: [paragraph('dash', [run])] }],
      });
      const cells = [{ paragraphs: [[run], [{ text }]] }];
      const table = {
        kind: 'table',
        header: [cells],
        rows: [[{ paragraphs: [[{ text }]] }]],
        widths: [1],
        description: text,
      } as const;
      const chart = {
        kind: 'chart',
        title: text,
        type: 'bar',
        categories: [text],
        series: [{ name: text, values: [1] }],
        description: `x${text}`,
      } as const;
      const docx = await writeDocx({
        ...report,
        annexes: [{ landscape: false, startsAnnex: true, blocks: [table, chart] }],
      });
      expect(lintDocx(docx)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a plain run carries no formatting of its own', async () => {
  expect(descendants(paragraphOf(await write([{ text: 'chữ thường' }])), 'w:rPr')).toEqual([]);
});

test('bold and italic stand in the run', async () => {
  const runs = descendants(
    paragraphOf(
      await write([
        { text: 'đậm', bold: true },
        { text: 'cả hai', bold: true, italic: true },
      ]),
    ),
    'w:r',
  );
  expect(runs.map((run) => child(run, 'w:rPr')?.children.map(({ name }) => name))).toEqual([
    ['w:b', 'w:bCs'],
    ['w:b', 'w:bCs', 'w:i', 'w:iCs'],
  ]);
});

test('guidance and unfilled fields are highlighted', async () => {
  const element = paragraphOf(
    await write([
      { text: '[nêu kết quả]', mark: 'guidance' },
      { text: '{{x.y}}', mark: 'unfilled', field: 'x.y' },
    ]),
  );
  expect(descendants(element, 'w:highlight').map(({ attributes }) => attributes['w:val'])).toEqual([
    'yellow',
    'yellow',
  ]);
});

test('the value of a field stands in a content control tagged with the field as typed', async () => {
  const element = paragraphOf(
    await write([
      { text: 'Đạt ' },
      { text: '98,47%', field: 'tyle(hoso.da_giai_quyet; hoso.tiep_nhan)' },
      { text: '.' },
    ]),
  );
  const [control, ...others] = descendants(element, 'w:sdt');
  expect(others).toEqual([]);
  expect(value(child(control, 'w:sdtPr'), 'w:tag')).toBe(
    'tyle(hoso.da_giai_quyet; hoso.tiep_nhan)',
  );
  expect(textOf(child(control, 'w:sdtContent') as XmlElement)).toBe('98,47%');
  expect(textOf(element)).toBe('Đạt 98,47%.');
});

test('a field in two places has two controls with one tag and ids of their own', async () => {
  const element = paragraphOf(
    await write([
      { text: '5', field: 'nv.tong' },
      { text: ' và ' },
      { text: '5', field: 'nv.tong' },
    ]),
  );
  const controls = descendants(element, 'w:sdtPr');
  expect(controls.map((control) => value(control, 'w:tag'))).toEqual(['nv.tong', 'nv.tong']);
  expect(new Set(controls.map((control) => value(control, 'w:id'))).size).toBe(2);
});

test('a field too long for a tag is tagged by number and kept in full beside the document', async () => {
  const long = `tyle(${'hoso.da_giai_quyet + '.repeat(6)}0; hoso.tiep_nhan)`;
  const runs = [
    { text: '98%', field: long },
    { text: '98%', field: long },
  ];
  const figures = [{ field: long, text: '98%', at: 'Số liệu!D5' }];
  const record = { unit: '', period: '', draft: false, figures, tables: [], blocks: [] };
  const docx = await write(runs, { record });
  const tags = descendants(paragraphOf(docx), 'w:tag').map(({ attributes }) => attributes['w:val']);
  expect(tags).toEqual(['#1', '#1']);
  const fields = descendants(part(docx, 'customXml/item1.xml'), 'f');
  expect(fields.map(({ attributes }) => [attributes['t'], attributes['field']])).toEqual([
    ['#1', long],
  ]);
  expect(lintDocx(docx)).toEqual([]);
});

test('fields in the trích yếu are controls too', async () => {
  const { header } = khaSonReport();
  const abstractRuns = [[{ text: 'Kết quả ' }, { text: 'quý I/2026', field: 'ky' }]];
  const docx = await writeDocx(
    khaSonReport({ header: { ...header, abstract: ['Kết quả quý I/2026'], abstractRuns } }),
  );
  const abstract = printed(body(docx)).find(({ style }) => style === 'TrichYeu');
  expect(abstract?.text).toBe('Kết quả quý I/2026');
  expect(descendants(abstract?.element as XmlElement, 'w:tag')[0]?.attributes['w:val']).toBe('ky');
});

test('a code keeps together: by a no-break hyphen among words, by a wide column where it stands alone in a cell', async () => {
  const docx = await write([{ text: 'Nghị quyết số 57-NQ/TW, thời gian 16-18 giờ' }]);
  const [before, after] = descendants(paragraphOf(docx), 'w:t').map(({ text }) => text);
  expect([before, after]).toEqual(['Nghị quyết số 57', 'NQ/TW, thời gian 16-18 giờ']);
  expect(cellTextXml('71/KH-UBND')).toBe('<w:t>71/KH-UBND</w:t>');
  expect(cellTextXml('Kế hoạch số 71/KH-UBND')).toBe(
    '<w:t>Kế hoạch số 71/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t>',
  );
  const header = [['Số', 'Trích yếu'].map((text) => ({ paragraphs: [[{ text }]] }))];
  const row = ['1345/QĐ-UBND-KGVX', 'Lời dài '.repeat(90)];
  const rows = [row.map((text) => ({ paragraphs: [[{ text }]] }))];
  const block = { kind: 'table', header, rows, widths: [1, 9], description: '' } as const;
  const { widths, size } = fitColumns(block, 9000);
  expect(widths[0]).toBeGreaterThan(measure('1345/QĐ-UBND-KGVX', size, false) + 160);
});
