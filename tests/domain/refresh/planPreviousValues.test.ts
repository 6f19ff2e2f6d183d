import chiemHoa from '../../../assets/examples/chiem-hoa.json';
import danTien from '../../../assets/examples/dan-tien.json';
import duongHuu from '../../../assets/examples/duong-huu.json';
import khaSon from '../../../assets/examples/kha-son.json';
import tanCuong from '../../../assets/examples/tan-cuong.json';
import { assess } from '../../../src/domain/assess';
import { readEntries } from '../../../src/domain/entries/readEntries';
import { figureTaken, resultTaken } from '../../../src/domain/periods/next/takenOver';
import { composeReport } from '../../../src/domain/report/composeReport';
import { planPreviousValues } from '../../../src/domain/refresh/previous/planPreviousValues';
import type { TakenFromReport } from '../../../src/domain/refresh/previous/previousPlan';
import { reportValues, type ReportValues } from '../../../src/domain/refresh/reportValues';
import { openReport } from '../../../src/docx/read/openReport';
import { writeDocx } from '../../../src/docx/writeDocx';
import { editDocx, typeOver } from '../../support/editDocx';
import type { Example } from '../../support/exampleGrids';
import { exampleGrids } from '../../support/exampleGrids';
import { dataGrid } from '../../support/grids';

const EXAMPLES: Readonly<Record<string, unknown>> = {
  'chiem-hoa': chiemHoa,
  'dan-tien': danTien,
  'duong-huu': duongHuu,
  'kha-son': khaSon,
  'tan-cuong': tanCuong,
};

/** The example as it stands a period later: Kỳ trước still empty, another Kỳ số. */
function later(example: unknown): Example {
  const copy = structuredClone(example) as Example;
  const tables = Object.entries(copy.tables).map(
    ([name, rows]) => [name, rows.map((row) => ({ ...row, 'Kỳ trước': '' }))] as const,
  );
  return { ...copy, tables: Object.fromEntries(tables) };
}

async function reportOf(example: unknown): Promise<Uint8Array> {
  const assessment = assess(exampleGrids(example as Example));
  return writeDocx(composeReport(assessment, { draft: false, written: '2026-04-26T10:00:00Z' }));
}

function valuesOf(docx: Uint8Array): ReportValues {
  return reportValues(openReport(docx).document);
}

function planned(values: ReportValues, grids: Parameters<typeof readEntries>[0]): TakenFromReport {
  const plan = planPreviousValues(values, readEntries(grids));
  if (plan.kind === 'refused') throw new Error(plan.sentence);
  return plan;
}

const cellsOf = ({ values }: TakenFromReport): ReadonlyMap<string, unknown> =>
  new Map(
    values.flatMap(({ fix }) =>
      fix.changes.map(({ sheet, cell, after }) => [`${sheet}!${cell}`, after]),
    ),
  );

test.each(Object.keys(EXAMPLES))(
  'the report of %s gives every figure that it prints, and its targets, as Sang kỳ mới would take them',
  async (name) => {
    const grids = exampleGrids(later(EXAMPLES[name]));
    const { targets, figures } = readEntries(grids);
    const values = valuesOf(await reportOf(EXAMPLES[name]));
    const plan = planned(values, grids);
    const cells = cellsOf(plan);
    const expected = new Map<string, unknown>();
    for (const { cells: row } of figures.rows)
      expected.set(`Số liệu!${row.previous.at.cell}`, figureTaken(row.current, row.unit.text));
    for (const { cells: row } of targets.rows)
      expected.set(`Chỉ tiêu!${row.previous.at.cell}`, resultTaken(row));
    for (const [cell, value] of cells) expect([cell, value]).toEqual([cell, expected.get(cell)]);
    expect(plan.values.every(({ fix }) => fix.certain)).toBe(true);
    const printed = new Set(values.fields?.map(({ tag }) => tag));
    const missed = figures.rows.filter(
      ({ cells: { code, previous, current } }) =>
        (printed.has(`{{${code.text}}}`) || printed.has(`{{hai_so(${code.text})}}`)) &&
        figureTaken(current, '') !== '' &&
        !cells.has(`Số liệu!${previous.at.cell}`),
    );
    expect(missed).toEqual([]);
    if (name === 'kha-son')
      expect([...cells.keys()].filter((cell) => /^Chỉ/.test(cell))).toHaveLength(14);
  },
  60_000,
);

test('what Kỳ trước says already is counted and left, what differs is shown with its row and its key', async () => {
  const docx = await reportOf(khaSon);
  const base = later(khaSon);
  const rows = base.tables['Số liệu']?.map((row) =>
    row['Mã'] === 'cds.tai_khoan'
      ? { ...row, 'Kỳ trước': '50' }
      : row['Mã'] === 'cds.dien_thoai'
        ? { ...row, 'Kỳ trước': 90 }
        : row,
  );
  const grids = exampleGrids({ ...base, tables: { ...base.tables, 'Số liệu': rows ?? [] } });
  const plan = planned(valuesOf(docx), grids);
  expect(plan.same).toBe(1);
  const phones = plan.values.find(({ fix }) => fix.changes[0]?.before === 90);
  expect(phones?.fix.changes[0]).toMatchObject({
    after: 95,
    key: [{ value: 'cds.dien_thoai' }, {}],
  });
  expect(phones?.name).toMatch(/, Kỳ trước$/);
  expect(plan.values.some(({ fix }) => fix.label.startsWith('Tỷ lệ người dân có tài khoản'))).toBe(
    false,
  );
});

test('a figure typed over in the report counts as sent, and two copies that differ are named instead of taken', async () => {
  const docx = await reportOf(chiemHoa);
  const edited = editDocx(docx, (xml) =>
    typeOver(typeOver(xml, 'van_ban.xu_ly', '415'), 'hoso.tiep_nhan', '264'),
  );
  const plan = planned(valuesOf(edited), exampleGrids(later(chiemHoa)));
  const found = plan.values.find(({ fix }) => fix.changes[0]?.after === 415);
  expect(found?.from).toBe('trong lời báo cáo, đã sửa tay');
  expect(plan.notes.join('\n')).toContain(
    'trong báo cáo có chỗ ghi khác nhau (264 và 262) nên không lấy',
  );
  expect(plan.notes.join('\n')).toContain('cùng kỳ với sổ (tuần 15/2026)');
  expect(plan.samePeriod).toBe(true);
});

test('the report of another commune is refused with both named', async () => {
  const values = { ...valuesOf(await reportOf(chiemHoa)), unit: 'xã An Bình, Thái Nguyên' };
  expect(planPreviousValues(values, readEntries(exampleGrids(later(chiemHoa))))).toEqual({
    kind: 'refused',
    sentence:
      'Báo cáo này là của xã An Bình, Thái Nguyên, còn sổ là của xã Chiêm Hóa, Tuyên Quang: không lấy số.',
  });
});

const SHEETS = {
  sheets: [
    dataGrid('Chỉ tiêu', [
      { TT: 'I', 'Chỉ tiêu': 'Hạ tầng số' },
      { TT: '1', 'Chỉ tiêu': 'Tỷ lệ phủ sóng 5G', 'Đơn vị tính': '%' },
      { TT: '2', 'Chỉ tiêu': 'Tỷ lệ hồ sơ trực tuyến', 'Đơn vị tính': '%' },
      { TT: '3', 'Chỉ tiêu': 'Số tổ công nghệ số', 'Đơn vị tính': 'tổ', 'Kỳ trước': 12 },
      { TT: '4', 'Chỉ tiêu': 'Có chuyên trang', 'Đơn vị tính': '' },
      { TT: 'II', 'Chỉ tiêu': 'Nhân lực' },
      { TT: '1', 'Chỉ tiêu': 'Số tổ công nghệ số', 'Đơn vị tính': 'tổ' },
    ]),
    dataGrid('Số liệu', [
      { Mã: 'hoso.tiep_nhan', 'Nội dung': 'Hồ sơ đã tiếp nhận', 'Đơn vị tính': 'hồ sơ' },
      {
        Mã: 'hoso.cong',
        'Nội dung': 'Hồ sơ cộng',
        'Đơn vị tính': 'hồ sơ',
        'Kỳ trước': { value: 5, formula: '=2+3' },
      },
    ]),
  ],
  names: [],
  settings: {},
  monthFirst: false,
};

const foreign = (
  columns: readonly string[],
  ...rows: readonly (readonly string[])[]
): ReportValues => ({
  ours: false,
  tables: [{ columns, rows }],
});

test('of anyone else’s report the tables are read by their headers, and nothing of it is certain', () => {
  const plan = planned(
    foreign(
      [
        'STT',
        'Nội dung chỉ tiêu',
        'ĐVT',
        'Mục tiêu năm 2026',
        'Kết quả thực hiện / Kỳ này',
        'Kết quả thực hiện / Lũy kế',
      ],
      ['I', 'HẠ TẦNG SỐ', '', '', '', ''],
      ['1', 'Tỷ lệ phủ sóng 5G', '%', '90', '72.5%', '72,5'],
      ['2', 'Tỷ lệ hồ sơ trực tuyến', '%', '80', '258/262', ''],
      ['3', 'Số tổ công nghệ số', 'tổ', '15', '13 tổ', ''],
      ['4', 'Có chuyên trang', '', 'Đạt', 'Đạt', ''],
      ['II', 'NHÂN LỰC', '', '', '', ''],
      ['1', 'Số tổ công nghệ số', 'tổ', '15', '14', ''],
      ['', 'Hồ sơ đã tiếp nhận', 'hồ sơ', '', '1.262', '5.000'],
      ['', 'Hồ sơ cộng', 'hồ sơ', '', '7', ''],
    ),
    SHEETS,
  );
  expect([...cellsOf(plan)]).toEqual([
    ['Chỉ tiêu!I6', 72.5],
    ['Chỉ tiêu!I7', 98.47],
    ['Chỉ tiêu!I8', 13],
    ['Chỉ tiêu!I9', 'Đạt'],
    ['Chỉ tiêu!I11', 14],
    ['Số liệu!F5', 1262],
  ]);
  expect(plan.values.some(({ fix }) => fix.certain)).toBe(false);
  expect(plan.values[0]?.from).toBe('bảng 1, cột Kết quả thực hiện / Kỳ này');
  expect(plan.notes).toEqual(['“Hồ sơ cộng”: ô Kỳ trước là công thức nên được giữ nguyên.']);
});

test('a name that fits two rows, a header that fits two columns, and words are not taken', () => {
  const twice = planned(
    foreign(
      ['TT', 'Chỉ tiêu', 'Kết quả'],
      ['1', 'Số tổ công nghệ số', '13'],
      ['2', 'Có chuyên trang', 'đang làm'],
    ),
    SHEETS,
  );
  expect(twice.values).toEqual([]);
  expect(twice.notes).toEqual([
    '“Số tổ công nghệ số” (bảng 1) ứng với nhiều dòng cùng tên nên không lấy.',
  ]);
  const columns = planned(
    foreign(['Chỉ tiêu', 'Kết quả tháng 3', 'Kết quả tháng 4'], ['Tỷ lệ phủ sóng 5G', '70', '72']),
    SHEETS,
  );
  expect(columns.values).toEqual([]);
  expect(columns.notes[0]).toContain('hai cột kết quả');
});

test('a name is known with or without the words that offices leave out', () => {
  const plan = planned(
    foreign(
      ['Nội dung', 'Số trong tuần', 'Kết quả tuần trước'],
      ['Tỷ lệ phủ sóng 5G', '70', '69'],
      ['Số hồ sơ được tiếp nhận', '1.120', '1.000'],
      ['Hồ sơ trả lại', '3', '2'],
    ),
    SHEETS,
  );
  expect([...cellsOf(plan)]).toEqual([
    ['Chỉ tiêu!I6', 70],
    ['Số liệu!F5', 1120],
  ]);
});

test('a share for a row that counts pieces and a table of goals alone give nothing', () => {
  const plan = planned(
    foreign(['Chỉ tiêu', 'Kết quả'], ['Hồ sơ đã tiếp nhận', '98%'], ['Tỷ lệ phủ sóng 5G', '']),
    SHEETS,
  );
  expect([plan.values, plan.notes]).toEqual([[], []]);
  expect(
    planned(foreign(['Chỉ tiêu', 'Mục tiêu'], ['Tỷ lệ phủ sóng 5G', '90']), SHEETS).values,
  ).toEqual([]);
});
