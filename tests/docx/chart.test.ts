import { Workbook } from 'exceljs';
import type { ChartBlock } from '../../src/domain/report/block';
import { writeDocx } from '../../src/docx/writeDocx';
import { khaSonReport } from './khaSonReport';
import { lintDocx } from './lint/lintDocx';
import { readPackage, relationshipsOf } from './lint/readPackage';
import { child, descendants, type XmlElement } from './lint/xmlTree';
import { body, part } from './printed';

const BARS: ChartBlock = {
  kind: 'chart',
  type: 'bar',
  title: 'Kết quả & mục tiêu',
  categories: ['Phủ sóng 5G', 'Dịch vụ số', 'Số hóa hồ sơ'],
  series: [
    { name: 'Mục tiêu', values: [90, 80, 100] },
    { name: 'Kết quả', values: [72.5, undefined, 99.9] },
  ],
  description: 'Phủ sóng 5G đạt 72,5% trên mục tiêu 90%.',
};

const SLICES: ChartBlock = {
  ...BARS,
  type: 'pie',
  series: [{ name: 'Số nhiệm vụ', values: [10, 6, 3] }],
};

async function write(...blocks: readonly ChartBlock[]): Promise<Uint8Array> {
  const docx = await writeDocx(
    khaSonReport({ annexes: [{ landscape: false, startsAnnex: true, blocks }] }),
  );
  expect(lintDocx(docx)).toEqual([]);
  return docx;
}

function values(series: XmlElement | undefined, name: 'c:cat' | 'c:val'): (string | undefined)[] {
  const found = child(series, name);
  const points = found ? descendants(found, 'c:pt') : [];
  const count = Number(found && descendants(found, 'c:ptCount')[0]?.attributes['val']);
  return Array.from({ length: count }, (_, at) => {
    const point = points.find(({ attributes }) => attributes['idx'] === `${at}`);
    return child(point, 'c:v')?.text;
  });
}

const TREND: ChartBlock = {
  kind: 'chart',
  type: 'line',
  title: 'Hồ sơ qua các kỳ',
  categories: ['tuần 14/2026', 'tuần 15/2026'],
  series: [
    { name: 'Hồ sơ', values: [240, 262] },
    { name: 'Cùng kỳ năm trước', values: [undefined, 240] },
  ],
  description: 'tuần 14: 240; tuần 15: 262.',
};

test('a report without charts has no chart parts', async () => {
  const paths = [...readPackage(await writeDocx(khaSonReport())).files.keys()];
  expect(paths.filter((path) => path.includes('chart') || path.includes('embeddings'))).toEqual([]);
});

test('bars carry every category and value, and a missing value is a gap', async () => {
  const [first, second] = descendants(part(await write(BARS), 'word/charts/chart1.xml'), 'c:ser');
  expect(values(first, 'c:cat')).toEqual(BARS.categories);
  expect(values(first, 'c:val')).toEqual(['90', '80', '100']);
  expect(values(second, 'c:val')).toEqual(['72.5', undefined, '99.9']);
});

test('a line goes through the periods in their order, the year before dashed, with a gap where it is missing', async () => {
  const chart = part(await write(TREND), 'word/charts/chart1.xml');
  const [now, before] = descendants(chart, 'c:ser');
  expect(values(now, 'c:cat')).toEqual(TREND.categories);
  expect(values(now, 'c:val')).toEqual(['240', '262']);
  expect(values(before, 'c:val')).toEqual([undefined, '240']);
  expect(descendants(chart, 'c:lineChart')).toHaveLength(1);
  expect(descendants(chart, 'c:legend')).toHaveLength(1);
});

test('slices have a colour each and a legend', async () => {
  const chart = part(await write(SLICES), 'word/charts/chart1.xml');
  const colours = descendants(chart, 'c:dPt').map(
    (point) => descendants(point, 'a:srgbClr')[0]?.attributes['val'],
  );
  expect(new Set(colours).size).toBe(3);
  expect(descendants(chart, 'c:legend')).toHaveLength(1);
});

test('a chart can be edited in Word: its workbook holds the same names and numbers', async () => {
  const docx = await write(BARS);
  const read = readPackage(docx);
  const [workbook] = relationshipsOf(read, 'word/charts/chart1.xml');
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(read.files.get(workbook?.target ?? '') ?? []) as never);
  const rows = book.getWorksheet('Sheet1')?.getSheetValues() ?? [];
  expect(rows[1]).toEqual([undefined, undefined, 'Mục tiêu', 'Kết quả']);
  expect(rows[2]).toEqual([undefined, 'Phủ sóng 5G', 90, 72.5]);
  expect(rows[3]).toEqual([undefined, 'Dịch vụ số', 80]);
  const formulas = descendants(part(docx, 'word/charts/chart1.xml'), 'c:f').map(({ text }) => text);
  expect(formulas).toEqual([
    'Sheet1!$B$1',
    'Sheet1!$A$2:$A$4',
    'Sheet1!$B$2:$B$4',
    'Sheet1!$C$1',
    'Sheet1!$A$2:$A$4',
    'Sheet1!$C$2:$C$4',
  ]);
});

test('a chart has its title and a text alternative', async () => {
  const docx = await write(BARS);
  const chart = part(docx, 'word/charts/chart1.xml');
  expect(descendants(chart, 'a:t').map(({ text }) => text)).toEqual(['Kết quả & mục tiêu']);
  const [drawing] = descendants(body(docx), 'wp:docPr');
  expect(drawing?.attributes['descr']).toBe(BARS.description);
});

test('several charts are several parts, and none is larger than the page', async () => {
  const many: ChartBlock = {
    ...BARS,
    categories: new Array<string>(60).fill('x'),
    series: [{ name: 'a', values: new Array<number>(60).fill(1) }],
  };
  const docx = await write(BARS, SLICES, many);
  const extents = descendants(body(docx), 'wp:extent');
  expect(extents).toHaveLength(3);
  for (const { attributes } of extents) {
    expect(Number(attributes['cx'])).toBeLessThanOrEqual(165 * 36000);
    expect(Number(attributes['cy'])).toBeLessThan(257 * 36000);
  }
});

test('a chart without any values is still a chart', async () => {
  await write({ ...BARS, categories: [], series: [] }, { ...SLICES, categories: [], series: [] });
});

test('counts of slices are whole and shares are percentages, in programs that format the one or the other', async () => {
  const label = async (categories: readonly string[]) => {
    const chart = part(await write({ ...SLICES, categories }), 'word/charts/chart1.xml');
    const [labels] = descendants(chart, 'c:dLbls');
    const value = (name: string) => child(labels, name)?.attributes['val'];
    return [child(labels, 'c:numFmt')?.attributes['formatCode'], value('c:showPercent')];
  };
  expect(await label(SLICES.categories)).toEqual(['[<1]0%;General', '1']);
  expect(await label(['Đã hoàn thành'])).toEqual(['[$-42A]General', '0']);
});
