import { planPreviousValues } from '../../src/domain/refresh/previous/planPreviousValues';
import { reportValues } from '../../src/domain/refresh/reportValues';
import { readEntries } from '../../src/domain/entries/readEntries';
import { openReport } from '../../src/docx/read/openReport';
import { dataGrid, infoGrid, workbook } from '../support/grids';
import { cell, row, run, strangerDocx, table } from '../support/strangerDocx';

const NAMES = ['Hồ sơ trực tuyến', 'Văn bản ký số', 'Tổ công nghệ số', 'Doanh thu', 'Lượt xem'];
const UNITS = ['%', '%', 'tổ', 'triệu đồng', 'lượt'];

const ENTRIES = readEntries(
  workbook([
    infoGrid({ 'Loại đơn vị': 'Xã', 'Tên đơn vị': 'Pa Lúng' }),
    dataGrid(
      'Chỉ tiêu',
      NAMES.map((name, at) => ({
        ...{ TT: String(at + 1), 'Chỉ tiêu': name, 'Đơn vị tính': UNITS[at] ?? '' },
        'Kỳ trước': '',
      })),
    ),
  ]),
);

/** What a document gives to Kỳ trước, by name, and the notes. */
function taken(body: string): Readonly<Record<string, unknown>> {
  const plan = planPreviousValues(reportValues(openReport(strangerDocx(body)).document), ENTRIES);
  if (plan.kind === 'refused') throw new Error(plan.sentence);
  const values = plan.values.map(({ name, fix }) => [
    name.replace(/, Kỳ trước$/, ''),
    fix.changes[0]?.after,
  ]);
  return Object.fromEntries([...values, ...plan.notes.map((note) => ['note', note])]) as Record<
    string,
    unknown
  >;
}

const HEAD = ['TT', 'Nội dung', 'ĐVT', 'Kết quả'];

function results(...texts: readonly string[]): string {
  const rows = texts.map((text, at) =>
    row([String(at + 1), NAMES[at] ?? '', UNITS[at] ?? '', text]),
  );
  return table(row(HEAD), ...rows);
}

test('what is hidden, struck out or raised as the number of a note is no digit of a figure', () => {
  const note = run('1', '<w:vertAlign w:val="superscript"/>');
  expect(
    taken(
      results(
        run('95') + run('7', '<w:vanish/>'),
        run('97', '<w:strike/>') + run('98'),
        run('12') + note,
        run('5') + run('000'),
        run('53.39') + run('9', '<w:strike w:val="0"/>'),
      ),
    ),
  ).toEqual({
    'Hồ sơ trực tuyến': 95,
    'Văn bản ký số': 98,
    'Doanh thu': 5000,
    'Lượt xem': 53399,
  });
});

test('a bound that was put in as a symbol or a formula is a bound', () => {
  const formula = '<m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath>';
  const symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>';
  expect(taken(results(symbol + run(' 95'), formula + run('98'), '12'))).toEqual({
    'Tổ công nghệ số': 12,
  });
});

describe('tables in text boxes', () => {
  const MC = 'xmlns:mc="m" xmlns:wps="s" xmlns:v="v"';
  const box = (content: string): string => `<w:txbxContent>${content}<w:p/></w:txbxContent>`;
  const drawn = (content: string): string =>
    `<w:p ${MC}><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box(content)}</wps:txbx></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${box(content)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const old = (content: string): string =>
    `<w:p ${MC}><w:r><w:pict><v:textbox>${box(content)}</v:textbox></w:pict></w:r></w:p>`;

  const rowsIn = (body: string): readonly number[] =>
    reportValues(openReport(strangerDocx(body)).document).tables.map(({ rows }) => rows.length);

  it.each([
    ['a drawing, which says it once more for older programs', drawn],
    ['an old picture', old],
  ])('are read out of %s', (_, around) => {
    const words = around(`<w:p>${run('Hết')}</w:p>`);
    expect(rowsIn(around(results('95', '98')) + words + results('1'))).toEqual([1, 2]);
  });

  it('in a box inside a box, which Word itself does not make, do no harm', () => {
    expect(rowsIn(drawn(old(results('95', '98'))) + results('1'))).toEqual([1]);
  });

  it('fill Kỳ trước as any other does', () => {
    expect(taken(drawn(results('95', '98')))).toEqual({
      'Hồ sơ trực tuyến': 95,
      'Văn bản ký số': 98,
    });
  });
});

test('one number for several rows or columns is the number of none of them', () => {
  const [first, second] = [cell('7', '<w:vMerge w:val="restart"/>'), cell('', '<w:vMerge/>')];
  const body = table(
    row([...HEAD, 'Lũy kế']),
    row(['1', NAMES[0] ?? '', '%', first, '50']),
    row(['2', NAMES[1] ?? '', '%', second, '50']),
    row(['3', NAMES[2] ?? '', 'tổ', cell('9', '<w:gridSpan w:val="2"/>')]),
    row(['4', NAMES[3] ?? '', 'triệu đồng', cell('10', '<w:vMerge w:val="restart"/>'), '50']),
  );
  expect(taken(body)).toEqual({ 'Doanh thu': 10 });
});

test('a row that begins further to the right keeps its columns', () => {
  const body = table(
    row(['TT', 'Nội dung', 'ĐVT', 'Mục tiêu', 'Kết quả']),
    row(['1', NAMES[0] ?? '', '%', '90', '95']),
    row([NAMES[1] ?? '', '%', '97', '98'], '<w:gridBefore w:val="1"/>'),
  );
  expect(taken(body)).toEqual({ 'Hồ sơ trực tuyến': 95, 'Văn bản ký số': 98 });
});

test('a title over the table and a second row of headers are part of the header, merged or not', () => {
  const values = NAMES.map((name, at) => row([String(at), name, String(at + 10), String(at + 20)]));
  const title = row([cell('KẾT QUẢ THỰC HIỆN', '<w:gridSpan w:val="4"/>')]);
  const found = Object.fromEntries(NAMES.map((name, at) => [name, at + 20]));
  const [head, below] = [
    ['TT', 'Nội dung', 'Kết quả', ''],
    ['', '', 'Kỳ trước', 'Kỳ này'],
  ];
  expect(taken(table(title, row(['TT', 'Nội dung', 'Kế hoạch', 'Kết quả']), ...values))).toEqual(
    found,
  );
  expect(taken(table(row(head), row(below), ...values))).toEqual(found);
  expect(taken(table(row(head), row(['', '', 'Tháng 3', 'Tháng 4']), ...values))).toEqual({
    note: expect.stringContaining('hai cột kết quả') as string,
  });
});

test.each([
  ['Kết quả cùng kỳ năm trước', 'Thực hiện'],
  ['Chỉ tiêu trong quý', 'Đạt được'],
  ['Kết quả so với kế hoạch (%)', 'Thực hiện'],
  ['Số giao trong năm', 'Kết quả thực hiện đến 30/4'],
  ['Kết quả (tỷ lệ %)', 'Số lượng'],
  ['Kết quả lũy kế từ đầu năm', 'Trong tháng'],
  ['Kết quả dự kiến cả năm', 'Kết quả'],
  ['Kết quả toàn tỉnh', 'Kết quả của xã'],
])('beside the column “%s” the results are those of “%s”', (other, own) => {
  const body = table(
    row(['TT', 'Nội dung', other, own]),
    ...NAMES.map((name, at) => row([String(at), name, String(at + 10), String(at + 20)])),
  );
  expect(taken(body)).toEqual(Object.fromEntries(NAMES.map((name, at) => [name, at + 20])));
});

test('a header with a unit gives nothing to rows that are counted in another', () => {
  const body = table(
    row(['Nội dung', 'Kết quả (triệu đồng)']),
    ...NAMES.map((name, at) => row([name, String(at + 10)])),
  );
  expect(taken(body)).toEqual({ 'Doanh thu': 13 });
});

test('thousands parted by blanks are read, and a comma that may part them or decimals gives nothing', () => {
  expect(taken(results('95,5 %', '98,25', '1\u00a0234', '1 234 567', '1,234'))).toEqual({
    ...{ 'Hồ sơ trực tuyến': 95.5, 'Văn bản ký số': 98.25, 'Tổ công nghệ số': 1234 },
    'Doanh thu': 1234567,
  });
  expect(taken(results('98.125', '98.125 %', '1.234'))).toEqual({ 'Tổ công nghệ số': 1234 });
});
