import { writeDocx } from '../../src/docx/writeDocx';
import { measure } from '../../src/docx/text/measure';
import { balancedColumn, lineWidths } from '../../src/docx/text/wrap';
import { khaSonReport, DEFAULT_LAYOUT, paragraph } from './khaSonReport';
import { lintDocx } from './lint/lintDocx';
import { child, descendants, type XmlElement } from './lint/xmlTree';
import { body, part, printed, textOf, type Printed } from './printed';

const header = khaSonReport().header;

function cells(docx: Uint8Array, row: number): readonly XmlElement[] {
  const table = descendants(body(docx), 'w:tbl')[0];
  const rows = table ? descendants(table, 'w:tr') : [];
  const found = rows[row];
  return found ? descendants(found, 'w:tc') : [];
}

function styled(docx: Uint8Array, style: string): readonly Printed[] {
  return printed(body(docx)).filter((paragraph) => paragraph.style === style);
}

/** Length of a rule in twips, in a column of that width. */
function ruleLength(rule: Printed | undefined, column: number): number {
  const indent = child(child(rule?.element, 'w:pPr'), 'w:ind')?.attributes ?? {};
  return column - Number(indent['w:left']) - Number(indent['w:right']);
}

const WIDTH = 11906 - 1701 - 850;
const LEFT = Math.round((WIDTH * 60) / 160);

test('issuing body and Quốc hiệu stand side by side, number and date on one line below them', async () => {
  const docx = await writeDocx(khaSonReport());
  expect(cells(docx, 0).map(textOf)).toEqual([
    'ỦY BAN NHÂN DÂNXÃ KHA SƠN',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc',
  ]);
  expect(cells(docx, 1).map(textOf)).toEqual([header.number, header.placeAndDate]);
});

test('a parent body stands upright above the bold issuing body', async () => {
  const docx = await writeDocx(
    khaSonReport({ header: { ...header, parentBody: 'UBND TỈNH THÁI NGUYÊN' } }),
  );
  const first = cells(docx, 0)[0];
  const styles = (first ? printed(first) : []).map(({ style }) => style);
  expect(styles).toEqual(['CoQuanChuQuan', 'CoQuanBanHanh', 'CoQuanBanHanh', 'DuongKe']);
});

test.each([
  ['state', 'ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP', 13],
  ['party', 'ĐẢNG BỘ TỈNH ĐỒNG THÁP', 14],
] as const)(
  'a parent body too long for its column leaves no word alone: %s',
  async (form, parentBody, size) => {
    const docx = await writeDocx(
      khaSonReport({ header: { ...header, parentBody }, layout: { ...DEFAULT_LAYOUT, form } }),
    );
    const [line] = styled(docx, 'CoQuanChuQuan');
    const room = ruleLength(line, LEFT);
    const [first = 0, last = 0] = lineWidths(parentBody, { size, bold: false }, room);
    expect(last).toBeGreaterThan(first / 2);
  },
);

test('Quốc hiệu fits on one line of its column, at the narrowest page the decree allows too', async () => {
  const narrow = { ...DEFAULT_LAYOUT, margins: { top: 25, bottom: 25, left: 35, right: 20 } };
  const docx = await writeDocx(khaSonReport({ layout: narrow }));
  const column = Number(child(child(cells(docx, 0)[1], 'w:tcPr'), 'w:tcW')?.attributes['w:w']);
  expect(measure('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, true)).toBeLessThan(column);
});

test('the line below Tiêu ngữ is as long as its text', async () => {
  const rule = styled(await writeDocx(khaSonReport()), 'DuongKe')[1];
  const text = measure('Độc lập - Tự do - Hạnh phúc', 14, true);
  expect(Math.abs(ruleLength(rule, WIDTH - LEFT) - text)).toBeLessThan(3);
});

test('the lines below issuing body and trích yếu are a third to a half of the text above them', async () => {
  const docx = await writeDocx(
    khaSonReport({ header: { ...header, abstract: ['Sơ kết 6 tháng đầu năm 2026'] } }),
  );
  const rules = styled(docx, 'DuongKe');
  const body = measure('ỦY BAN NHÂN DÂN', 13, true);
  const abstract = measure('Sơ kết 6 tháng đầu năm 2026', 14, true);
  const share = [ruleLength(rules[0], LEFT) / body, ruleLength(rules[2], WIDTH) / abstract];
  for (const part of share) {
    expect(part).toBeGreaterThan(0.32);
    expect(part).toBeLessThan(0.51);
  }
});

test('without addressees there is no Kính gửi', async () => {
  expect(styled(await writeDocx(khaSonReport()), 'KinhGui')).toEqual([]);
});

test('a single addressee stands on the line of Kính gửi', async () => {
  const docx = await writeDocx(
    khaSonReport({ header: { ...header, addressees: ['Đảng ủy xã Kha Sơn.'] } }),
  );
  expect(styled(docx, 'KinhGui').map(({ text }) => text)).toEqual([
    'Kính gửi: Đảng ủy xã Kha Sơn.',
  ]);
});

test('the dashes of several addressees stand under the colon', async () => {
  const addressees = ['- Sở Khoa học và Công nghệ tỉnh;', '- Đảng ủy xã Kha Sơn.'];
  const lines = styled(
    await writeDocx(khaSonReport({ header: { ...header, addressees } })),
    'KinhGui',
  );
  expect(lines.map(({ text }) => text)).toEqual(['Kính gửi:', ...addressees]);
  const indents = lines.map(
    ({ element }) => child(child(element, 'w:pPr'), 'w:ind')?.attributes ?? {},
  );
  const starts = indents.map(
    (indent) => Number(indent['w:left']) - Number(indent['w:hanging'] ?? 0),
  );
  const colon = (starts[0] ?? 0) + measure('Kính gửi', 14, false);
  expect(Math.abs((starts[1] ?? 0) - colon)).toBeLessThan(3);
  expect(starts[2]).toBe(starts[1]);
});

test('a trích yếu of two lines is balanced: no lonely syllable, and its line is measured by the longest', async () => {
  const abstract = [
    'Kết quả thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị',
  ];
  const docx = await writeDocx(khaSonReport({ header: { ...header, abstract } }));
  const indent = child(child(styled(docx, 'TrichYeu')[0]?.element, 'w:pPr'), 'w:ind');
  const column = WIDTH - 2 * Number(indent?.attributes['w:left'] ?? 0);
  const [first = 0, second = 0, ...more] = lineWidths(
    abstract[0] ?? '',
    { size: 14, bold: true },
    column,
  );
  expect(more).toEqual([]);
  expect(second / first).toBeGreaterThan(0.75);
  expect(ruleLength(styled(docx, 'DuongKe')[2], WIDTH)).toBeGreaterThan(1133);
});

test.each([
  [
    'Kết quả thực hiện Nghị quyết số 57-NQ/TW về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    'Kết quả thực hiện Nghị quyết số 57-NQ/TW về khoa học,',
  ],
  [
    'Sơ kết tình hình triển khai Nghị quyết số 57-NQ/TW, Đề án 06 và các nhiệm vụ được giao năm 2026',
    'Sơ kết tình hình triển khai Nghị quyết số 57-NQ/TW,',
  ],
  [
    'Tình hình thực hiện Nghị quyết số 57-NQ/TW quý I năm 2026 và phương hướng, nhiệm vụ năm 2026 xã Dân Tiến',
    'Tình hình thực hiện Nghị quyết số 57-NQ/TW quý I năm 2026',
  ],
  [
    'DANH MỤC CÔNG NGHỆ CHIẾN LƯỢC/SẢN PHẨM CÔNG NGHỆ CHIẾN LƯỢC',
    'DANH MỤC CÔNG NGHỆ CHIẾN LƯỢC/SẢN PHẨM',
  ],
])('no line of a trích yếu ends inside a compound, a name or a date: %s', (text, line) => {
  const face = { size: 14, bold: true };
  const column = balancedColumn(text, face, 9354);
  const [first] = lineWidths(text, face, column);
  expect(first).toBeCloseTo(measure(line, 14, true), 0);
  expect(lineWidths(text, face, column)).toHaveLength(2);
});

test('a trích yếu takes one line more rather than part a number from its word, and only then', () => {
  const face = { size: 14, bold: true };
  const lines = (text: string) => lineWidths(text, face, balancedColumn(text, face, 9354));
  const parted =
    'Tình hình triển khai thực hiện Nghị quyết số 57-NQ/TW 5 tháng đầu năm 2026; nhiệm vụ, giải pháp trọng tâm tháng 6 và 6 tháng cuối năm 2026';
  const printed = [
    'Tình hình triển khai thực hiện Nghị quyết số 57-NQ/TW',
    '5 tháng đầu năm 2026; nhiệm vụ, giải pháp trọng tâm',
    'tháng 6 và 6 tháng cuối năm 2026',
  ];
  const expected = printed.map((line) => measure(line, 14, true));
  expect(lines(parted).map(Math.round)).toEqual(expected.map(Math.round));
  expect(lines(parted.replaceAll(' 2026', ''))).toHaveLength(2);
});

test('words are parted rather than that one stands alone on the last line', () => {
  const name = 'Kha Sơn '.repeat(5);
  const text = `${name}nay mai`;
  const face = { size: 14, bold: true };
  const column = measure(`${name}nay`, 14, true) + 200;
  expect(balancedColumn(text, face, column)).toBeLessThan(column * 0.8);
});

test('a Party body stands above an asterisk beside the Party’s title, without Quốc hiệu', async () => {
  const docx = await writeDocx(khaSonReport({ layout: { ...DEFAULT_LAYOUT, form: 'party' } }));
  expect(cells(docx, 0).map(textOf)).toEqual([
    'ỦY BAN NHÂN DÂNXÃ KHA SƠN*',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
  ]);
  expect(styled(docx, 'TrichYeu').at(-1)?.text).toBe('-----');
  expect(styled(docx, 'ChucDanh').map(({ text }) => text)).toEqual(['PHÓ CHỦ TỊCH']);
  expect(lintDocx(docx)).toEqual([]);
});

test('a table of contents, a box for the signature and mirrored margins are there when asked for', async () => {
  const layout = { ...DEFAULT_LAYOUT, contents: true, signatureBox: true, mirrored: true };
  const blocks = [
    { ...paragraph('section', 'I. KẾT QUẢ'), outline: 1 } as const,
    { ...paragraph('clauseTitle', '1. Hạ tầng'), outline: 2 } as const,
    paragraph('body', 'Hết./.'),
  ];
  const docx = await writeDocx(
    khaSonReport({ layout, body: [{ landscape: false, startsAnnex: false, blocks }] }),
  );
  expect(styled(docx, 'MucLuc').map(({ text }) => text)).toEqual(['I. KẾT QUẢ', '1. Hạ tầng']);
  expect(styled(docx, 'OChuKySo')).toHaveLength(1);
  expect(descendants(part(docx, 'word/settings.xml'), 'w:mirrorMargins')).toHaveLength(1);
  expect(lintDocx(docx)).toEqual([]);
});
