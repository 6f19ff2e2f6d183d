import khaSon from '../../assets/examples/kha-son.json';
import { assess } from '../../src/domain/assess';
import { composeReport } from '../../src/domain/report/composeReport';
import type { Block, TableBlock } from '../../src/domain/report/block';
import { columnTexts } from '../../src/docx/table/columnTexts';
import { fitColumns } from '../../src/docx/table/fitColumns';
import { linesOf } from '../../src/docx/table/linesOf';
import { measure } from '../../src/docx/text/measure';
import { writeDocx } from '../../src/docx/writeDocx';
import { exampleGrids } from '../support/exampleGrids';
import { everyBlockReport, MERGED_TABLE } from './everyBlockReport';
import { cell, khaSonReport, TARGET_TABLE } from './khaSonReport';
import { lintDocx } from './lint/lintDocx';
import { child, descendants, value, type XmlElement } from './lint/xmlTree';
import { body, has, printed, textOf } from './printed';

async function table(block: Block): Promise<XmlElement> {
  const docx = await writeDocx(
    khaSonReport({ annexes: [{ landscape: true, startsAnnex: true, blocks: [block] }] }),
  );
  expect(lintDocx(docx)).toEqual([]);
  return descendants(body(docx), 'w:tbl').at(-1) as XmlElement;
}

const rowsOf = (element: XmlElement): readonly XmlElement[] => descendants(element, 'w:tr');
const cellsOf = (row: XmlElement | undefined): readonly XmlElement[] =>
  row ? descendants(row, 'w:tc') : [];
const merge = (element: XmlElement | undefined): string | undefined => {
  const found = child(child(element, 'w:tcPr'), 'w:vMerge');
  return found && (found.attributes['w:val'] ?? 'continue');
};

test('a plain table prints its cells row by row, no row split over two pages', async () => {
  const rows = rowsOf(await table(TARGET_TABLE));
  expect(rows).toHaveLength(19);
  expect(cellsOf(rows[2]).map(textOf)).toEqual([
    '1.',
    'Tỷ lệ phủ sóng 5G trên dân số',
    '%',
    '90',
    '72,5',
  ]);
  for (const row of rows) expect(child(child(row, 'w:trPr'), 'w:cantSplit')).toBeDefined();
});

test('all header rows, and no others, are repeated on every page, bold and centred', async () => {
  const rows = rowsOf(await table(MERGED_TABLE));
  const repeated = rows.map((row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined);
  expect(repeated).toEqual([true, true, true, ...new Array<boolean>(5).fill(false)]);
  const styles = rows.slice(0, 3).flatMap((row) => printed(row).map(({ style }) => style));
  expect(new Set(styles)).toEqual(new Set(['Bang11TieuDe']));
});

test('a group row spans the table and stays with the row below it', async () => {
  const row = rowsOf(await table(TARGET_TABLE))[1] as XmlElement;
  const [only, ...others] = cellsOf(row);
  expect(others).toEqual([]);
  expect(value(child(only, 'w:tcPr'), 'w:gridSpan')).toBe('5');
  expect(textOf(row)).toBe('I. Phát triển hạ tầng');
  expect(printed(row).every((paragraph) => has(paragraph, 'w:keepNext'))).toBe(true);
  expect(descendants(row, 'w:b')).toHaveLength(1);
});

test('merged cells go on below their first row, in header and body, also two columns wide', async () => {
  const rows = rowsOf(await table(MERGED_TABLE));
  expect(cellsOf(rows[0]).map(merge)).toEqual([
    'restart',
    'restart',
    undefined,
    undefined,
    'restart',
  ]);
  expect(
    cellsOf(rows[2])
      .map(merge)
      .filter((mark) => mark === 'continue'),
  ).toHaveLength(5);
  expect(merge(cellsOf(rows[4])[1])).toBe('restart');
  expect(merge(cellsOf(rows[5])[1])).toBe('continue');
  const corner = cellsOf(rows[7]).at(-1);
  expect([merge(corner), value(child(corner, 'w:tcPr'), 'w:gridSpan')]).toEqual(['continue', '2']);
});

test('cells stand left, in the middle or right as asked', async () => {
  const block: TableBlock = {
    kind: 'table',
    header: [[cell('A'), cell('B'), cell('C')]],
    rows: [[cell('a'), cell('b', { align: 'center' }), cell('c', { align: 'right' })]],
    widths: [1, 1, 1],
    description: '',
  };
  const styles = printed(rowsOf(await table(block))[1] as XmlElement).map(({ style }) => style);
  expect(styles).toEqual(['Bang13', 'Bang13Giua', 'Bang13Phai']);
});

test('several paragraphs and line breaks of a cell stay several', async () => {
  const block: TableBlock = {
    kind: 'table',
    header: [[cell('A')]],
    rows: [[{ paragraphs: [[{ text: 'một\nhai' }], [], [{ text: 'ba' }]] }], [{ paragraphs: [] }]],
    widths: [1],
    description: '',
  };
  const [, first, second] = rowsOf(await table(block));
  expect(printed(first as XmlElement).map(({ text }) => text)).toEqual(['một\nhai', '', 'ba']);
  expect(printed(second as XmlElement).map(({ text }) => text)).toEqual(['']);
});

test('a row with fewer cells than columns is filled up with blank cells', async () => {
  const block: TableBlock = { ...MERGED_TABLE, rows: [[cell('1')]] };
  expect(cellsOf(rowsOf(await table(block)).at(-1))).toHaveLength(11);
});

test('a row with more cells than columns is an error, not a lost cell', async () => {
  const block: TableBlock = {
    ...MERGED_TABLE,
    header: [],
    rows: [new Array<ReturnType<typeof cell>>(12).fill(cell('x'))],
  };
  await expect(table(block)).rejects.toThrow('more cells than the table has columns');
});

test('a table without rows prints nothing', async () => {
  const empty: TableBlock = { kind: 'table', header: [], rows: [], widths: [1], description: '' };
  const docx = await writeDocx(
    khaSonReport({ annexes: [{ landscape: false, startsAnnex: true, blocks: [empty] }] }),
  );
  expect(lintDocx(docx)).toEqual([]);
  expect(descendants(body(docx), 'w:tbl')).toHaveLength(2);
});

test('what no text needs is shared out in the proportions asked for', () => {
  const header = [['a', 'b', 'c'].map((text) => cell(text))];
  const { widths } = fitColumns({ ...MERGED_TABLE, header, rows: [], widths: [1, 5, 4] }, 10000);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(10000);
  expect(Math.abs((widths[1] ?? 0) / (widths[0] ?? 1))).toBeGreaterThan(3.5);
  expect(widths[1]).toBeGreaterThan(widths[2] ?? 0);
});

test('a long text gets its room from columns that hold little, whatever the proportions asked for', () => {
  const header = [['TT', 'Chỉ tiêu', 'Kết quả', 'Ghi chú'].map((text) => cell(text))];
  const long = 'Đã lắp đặt xong và đưa vào dùng từ tháng 3, người dân hài lòng. '.repeat(5);
  const rows = [[cell('1'), cell('Tỷ lệ hài lòng'), cell(long), cell('')]];
  const block: TableBlock = { ...MERGED_TABLE, header, rows, widths: [6, 44, 16, 34] };
  const { widths } = fitColumns(block, 10000);
  expect(widths[2]).toBeGreaterThan(5000);
  expect(widths[3]).toBeLessThan(1500);
});

test('a note of some words is no tower of lines beside cells of one line', () => {
  const header = [['STT', 'Tên nhiệm vụ', 'Kết quả', 'Ghi chú'].map((text) => cell(text))];
  const note = 'Nhiệm vụ Chủ tịch UBND xã giao';
  const long = 'Tổ chức khai thác, sử dụng hiệu quả dữ liệu từ các cơ sở dữ liệu quốc gia. '.repeat(
    5,
  );
  const rows = Array.from({ length: 20 }, (_, at) => [
    cell(`${at + 1}`),
    cell(at % 4 === 0 ? long : 'Số hóa di tích'),
    cell('Đang triển khai thực hiện'),
    cell(at % 4 === 0 ? 'Nhiệm vụ tỉnh giao' : note),
  ]);
  const block: TableBlock = { ...MERGED_TABLE, header, rows, widths: [6, 60, 18, 16] };
  const { widths, size } = fitColumns(block, 9354);
  const room = ((widths[3] ?? 0) - 200) * (50 / size);
  const [text] = columnTexts({ ...block, header: [], rows: [[cell(note)]], widths: [1] })[0] ?? [];
  expect(text && linesOf(text, room)).toBeLessThanOrEqual(3);
  expect(widths[1]).toBeGreaterThan(3500);
});

test('an outcome of some lines is no tower beside a name of two, in the tasks of xã Kha Sơn', () => {
  const { annexes } = composeReport(assess(exampleGrids(khaSon)), { draft: true });
  const isTable = (block: Block): block is TableBlock => block.kind === 'table';
  const [block = MERGED_TABLE] = annexes.flatMap(({ blocks }) => blocks.filter(isTable)).slice(-1);
  const { widths, size } = fitColumns(block, 9354);
  const heights = columnTexts(block).flatMap((row) =>
    row
      .filter(({ column }) => column > 1)
      .map((text) => linesOf(text, ((widths[text.column] ?? 0) - 236) * (50 / size))),
  );
  expect(Math.max(...heights)).toBeLessThanOrEqual(6);
});

test('the last three rows of a table come onto its last page together', async () => {
  const rows = Array.from({ length: 6 }, (_, at) => [cell(`${at + 1}`), cell('Lời')]);
  const block: TableBlock = { ...MERGED_TABLE, header: [], rows, widths: [1, 5] };
  const annex = { landscape: false, startsAnnex: true, blocks: [block] };
  const docx = await writeDocx(khaSonReport({ annexes: [annex] }));
  const written = descendants(body(docx), 'w:tbl').at(-1) as XmlElement;
  const kept = rowsOf(written).map((row) => descendants(row, 'w:keepNext').length > 0);
  expect(kept).toEqual([false, false, false, true, true, true]);
});

test('a short text such as Xóm 17 is not broken at its blank', () => {
  const header = [['TT', 'Đơn vị', 'Nội dung'].map((text) => cell(text))];
  const rows = Array.from({ length: 9 }, (_, at) => [
    cell(`${at + 1}`),
    cell(`Xóm ${at + 10}`),
    cell('Lời kể dài về việc đã làm trong kỳ này của xóm. '.repeat(9)),
  ]);
  const { widths, size } = fitColumns({ ...MERGED_TABLE, header, rows, widths: [1, 1, 9] }, 9000);
  expect(widths[1]).toBeGreaterThan(measure('Xóm 17', size, false) + 160);
});

test('a column too narrow for its longest word gets the room, and the sum stays the same', () => {
  const { widths, size } = fitColumns(
    { ...MERGED_TABLE, widths: [1, 90, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
    14000,
  );
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(14000);
  expect(widths[0]).toBeGreaterThan(measure('STT', size, true));
  expect(widths[3]).toBeGreaterThan(measure('tuyến', size, true));
});

test('text is 13 pt in a narrow table and smaller where columns are many or words too long', () => {
  expect(fitColumns(TARGET_TABLE as TableBlock, 9000).size).toBe(13);
  expect(fitColumns(MERGED_TABLE, 14000).size).toBe(11);
  expect(fitColumns(MERGED_TABLE, 7500).size).toBe(10);
});

test('columns without any width share the table evenly instead of vanishing', () => {
  const { widths } = fitColumns(
    { ...(TARGET_TABLE as TableBlock), widths: [0, 0, 0, 0, 0] },
    10000,
  );
  expect(widths.every((width) => width > 0)).toBe(true);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(10000);
});

test('a table says what it shows to a screen reader', async () => {
  const found = descendants(await table(TARGET_TABLE), 'w:tblDescription')[0];
  expect(found?.attributes['w:val']).toBe('Mục tiêu và kết quả của 15 chỉ tiêu');
});

test('no table of a report is wider than the text it stands in', async () => {
  expect(lintDocx(await writeDocx(everyBlockReport()))).toEqual([]);
});

test('a row taller than half a page may be split, every other stays whole', async () => {
  const long = 'Lời kể dài về một việc đã làm trong kỳ. '.repeat(60);
  const rows = [
    [cell('1'), cell('ngắn')],
    [cell('2'), cell(long)],
  ];
  const block = { ...TARGET_TABLE, header: [], rows, widths: [1, 1] };
  const found = rowsOf(await table(block)).map(
    (row) => child(child(row, 'w:trPr'), 'w:cantSplit') !== undefined,
  );
  expect(found).toEqual([true, false]);
});
