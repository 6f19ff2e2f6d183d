import { composeReport } from '../../../../src/domain/report/composeReport';
import type { CellValue, Grid, Grids } from '../../../../src/domain/grid';
import {
  cellText,
  factsFrom,
  factsOf,
  gridsOf,
  linesOf,
  outline,
  reportOf,
  tablesOf,
} from '../reportOf';
import type { Example } from '../../../support/exampleGrids';
import { unitsSince } from '../../../support/unitsSince';

const TARGETS: Example['tables'][string] = [
  { TT: 'I', 'Chỉ tiêu': 'Hạ tầng', 'Ghi chú': 'theo kế hoạch' },
  { TT: '1', 'Chỉ tiêu': 'Phủ sóng 5G', 'Đơn vị tính': '%', 'Mục tiêu': 90, 'Kết quả': 72.5 },
  {
    TT: '2',
    'Chỉ tiêu': 'Hài lòng',
    'Đơn vị tính': '%',
    'So sánh': '≥',
    'Mục tiêu': 98,
    'Kết quả': '258/262',
  },
  { TT: 'II', 'Chỉ tiêu': 'Nhân lực' },
  { TT: '3', 'Chỉ tiêu': 'Hồ sơ', 'Đơn vị tính': 'hồ sơ', 'Mục tiêu': 3000, 'Kết quả': 3270 },
  { TT: '4', 'Chỉ tiêu': 'Số hóa', 'Mục tiêu': 100, 'Tử số': 2996, 'Mẫu số': 3270 },
  {
    TT: '5',
    'Chỉ tiêu': 'Phi tiếp xúc',
    'Đơn vị tính': '%',
    'Mục tiêu': 80,
    'Kết quả': 'Không phát sinh hồ sơ',
  },
];
const DOCUMENTS: Example['tables'][string] = [
  {
    STT: '1',
    'Cơ quan ban hành': 'UBND xã',
    'Loại văn bản': 'Kế hoạch',
    'Số, ký hiệu': '24/KH-UBND',
    'Ngày ban hành': '2025-07-31',
    'Trích yếu': 'phong trào “Bình dân học vụ số”',
  },
  {
    STT: '2',
    'Loại văn bản': 'Công văn',
    'Số, ký hiệu': '135/UBND-VHXH',
    'Trích yếu': 'về việc tích hợp Sổ sức khỏe',
  },
  {
    STT: '3',
    'Cơ quan ban hành': 'UBND xã',
    'Loại văn bản': 'Quyết định',
    'Ngày ban hành': '03/7/2025',
    'Trích yếu': 'Quyết định thành lập Tổ công nghệ số',
  },
  { STT: '4', 'Loại văn bản': 'Thông báo', 'Trích yếu': 'phân công nhiệm vụ' },
];
const TASKS: Example['tables'][string] = [
  {
    STT: 1,
    'Tên nhiệm vụ': 'Họp không giấy',
    'Cơ quan chủ trì': 'Văn phòng',
    'Thời hạn': '2026-03-31',
    'Trạng thái': 'Đã hoàn thành',
  },
  {
    STT: 2,
    'Tên nhiệm vụ': 'Số hóa di tích.',
    'Thời hạn': 'Quý II/2026',
    'Trạng thái': 'Chưa thực hiện',
    'Kết quả': 'Chưa có\nkinh phí',
  },
];
const tables = { 'Chỉ tiêu': TARGETS, 'Văn bản': DOCUMENTS, 'Nhiệm vụ': TASKS };
const print = (level: string, text: string) =>
  linesOf(reportOf({ ...tables, 'Nội dung': outline([level, text]) }));

test('chosen columns print with renamed headers, groups over all columns, numbers the Vietnamese way', () => {
  expect(
    print(
      'Bảng',
      'Chỉ tiêu: TT; Chỉ tiêu; Mục tiêu = Mục Tiêu; Kết quả = Kết quả (đến {{den_ngay}}); Đánh giá',
    ),
  ).toEqual([
    'TT | Chỉ tiêu | Mục Tiêu | Kết quả (đến 08/4/2026) | Đánh giá',
    'I. Hạ tầng',
    '1 | Phủ sóng 5G | 90 | 72,5 | Chưa đạt',
    '2 | Hài lòng | ≥ 98 | 98,47 | Đạt',
    'II. Nhân lực',
    '3 | Hồ sơ | 3.000 | 3.270 | Vượt',
    '4 | Số hóa | 100 | 91,62% | Chưa đạt',
    '5 | Phi tiếp xúc | 80 | Không phát sinh hồ sơ | Không phát sinh',
  ]);
});

test('without columns all that hold anything are printed, composed ones only when named', () => {
  const [table] = tablesOf(reportOf({ ...tables, 'Nội dung': outline(['Bảng', 'văn  bản']) }));
  expect(table?.header[0]?.map(cellText)).toEqual([
    'STT',
    'Cơ quan ban hành',
    'Loại văn bản',
    'Số, ký hiệu',
    'Ngày ban hành',
    'Trích yếu',
  ]);
});

test('a filter sees what would be printed, and a group row stays when a row of its group stays', () => {
  expect(
    print('Bảng', 'Chỉ tiêu: TT; Chỉ tiêu; Ghi chú ? Đánh giá = chưa đạt; Mục tiêu ≠ 100'),
  ).toEqual(['TT | Chỉ tiêu | Ghi chú', 'I. Hạ tầng | theo kế hoạch', '1 | Phủ sóng 5G | ']);
  expect(print('Bảng', 'Chỉ tiêu: TT ? Kết quả = 98,47')).toEqual(['TT', 'I. Hạ tầng', '2']);
  expect(print('Bảng', 'Nhiệm vụ: STT ? Phân loại = Hoàn thành trong hạn')).toEqual(['STT', '1']);
  expect(print('Bảng', 'Nhiệm vụ: STT ? Kết quả = Đã hoàn thành')).toEqual(['STT', '1']);
  expect(print('Bảng', 'Nhiệm vụ: STT ? Cơ quan chủ trì =')).toEqual(['STT', '2']);
});

test('groups inside groups stay with the rows they hold', () => {
  const rows = [
    { TT: 'A', 'Chỉ tiêu': 'Chung' },
    { TT: 'I', 'Chỉ tiêu': 'Một' },
    { TT: '1', 'Chỉ tiêu': 'x', 'Mục tiêu': 1, 'Kết quả': 1 },
    { TT: 'II', 'Chỉ tiêu': 'Hai' },
    { TT: '2', 'Chỉ tiêu': 'y', 'Mục tiêu': 1, 'Kết quả': 2 },
    { TT: 'B', 'Chỉ tiêu': 'Riêng' },
    { TT: 'C', 'Chỉ tiêu': 'Khác' },
    { TT: 'I', 'Chỉ tiêu': 'Ba' },
    { TT: '3', 'Chỉ tiêu': 'z', 'Mục tiêu': 2, 'Kết quả': 1 },
  ];
  const filtered = {
    'Chỉ tiêu': rows,
    'Nội dung': outline(['Bảng', 'Chỉ tiêu: TT ? Đánh giá = Vượt']),
  };
  expect(linesOf(reportOf(filtered))).toEqual(['TT', 'A. Chung', 'II. Hai', '2']);
  const missed = {
    ...filtered,
    'Nội dung': outline(['Bảng', 'Chỉ tiêu: TT ? Đánh giá = Chưa đạt']),
  };
  expect(linesOf(reportOf(missed))).toEqual(['TT', 'C. Khác', 'I. Ba', '3']);
});

test('names with separators stand in quotes, and nothing inside a field splits', () => {
  expect(
    print(
      'Bảng',
      'Nhiệm vụ: "Tên nhiệm vụ" = "Việc; ai làm: ""gấp"""; Thời hạn = Hạn {{tyle(1; 2)}} ? "Trạng thái" = "Đã hoàn thành"',
    ),
  ).toEqual(['Việc; ai làm: "gấp" | Hạn 50%', 'Họp không giấy | 31/3/2026']);
  expect(print('Bảng', 'Nhiệm vụ: STT = Đã xong chưa?; Trạng thái')).toContain('1 | Đã hoàn thành');
});

test('citations are composed, a missing part goes with its word', () => {
  expect(print('Bảng', 'Văn bản: STT; Văn bản')).toEqual([
    'STT | Văn bản',
    '1 | Kế hoạch số 24/KH-UBND ngày 31/7/2025 của UBND xã về việc phong trào “Bình dân học vụ số”',
    '2 | Công văn số 135/UBND-VHXH về việc tích hợp Sổ sức khỏe',
    '3 | Quyết định ngày 03/7/2025 của UBND xã Quyết định thành lập Tổ công nghệ số',
    '4 | Thông báo về việc phân công nhiệm vụ',
  ]);
  expect(print('Bảng', 'Văn bản: Số và ngày ban hành')).toEqual([
    'Số và ngày ban hành',
    'Kế hoạch số 24/KH-UBND ngày 31/7/2025',
    'Công văn số 135/UBND-VHXH',
    'Quyết định ngày 03/7/2025',
    '',
  ]);
});

test('a list is one dash paragraph a row, punctuated, with lead-ins; group rows are no items', () => {
  expect(print('Danh sách', 'Văn bản: Văn bản ? Loại văn bản ≠ Thông báo')).toEqual([
    '- Kế hoạch số 24/KH-UBND ngày 31/7/2025 của UBND xã về việc phong trào “Bình dân học vụ số”;',
    '- Công văn số 135/UBND-VHXH về việc tích hợp Sổ sức khỏe;',
    '- Quyết định ngày 03/7/2025 của UBND xã Quyết định thành lập Tổ công nghệ số./.',
  ]);
  expect(print('+ Danh sách', 'Nhiệm vụ: Tên nhiệm vụ; Cơ quan chủ trì = Cơ quan chủ trì')).toEqual(
    ['+ Họp không giấy Cơ quan chủ trì: Văn phòng;', '+ Số hóa di tích./.'],
  );
  expect(print('Danh sách', 'Chỉ tiêu: Chỉ tiêu ? Đánh giá = Vượt')).toEqual(['- Hồ sơ./.']);
});

test('a list without a row says so', () => {
  expect(
    linesOf(
      reportOf({
        ...tables,
        'Nội dung': outline(['Danh sách', 'Nhiệm vụ: Tên nhiệm vụ ? STT = 9'], ['Đoạn', 'Hết']),
      }),
    ),
  ).toEqual(['- Không có', 'Hết./.']);
});

test('a list sentence knows the data row it came from', () => {
  const { outline: filled } = factsOf({
    ...tables,
    'Nội dung': outline(['Danh sách', 'Nhiệm vụ: Tên nhiệm vụ']),
  });
  expect(filled.sentences.map(({ at, source }) => [at.cell, source?.sheet, source?.cell])).toEqual([
    ['C5', 'Nhiệm vụ', 'B5'],
    ['C5', 'Nhiệm vụ', 'B6'],
  ]);
});

test('an unknown column is answered with the nearest one', () => {
  const { outline: filled } = factsOf({
    ...tables,
    'Nội dung': outline(['Bảng', 'Nhiệm vụ: Ten nhiem vu'], ['Bảng', 'Nhiệm vụ: STT ? Trạng thái']),
  });
  expect(filled.problems.map(({ message }) => message)).toEqual([
    'Trang tính “Nhiệm vụ” không có cột “Ten nhiem vu”; có phải “Tên nhiệm vụ”?',
    'Điều kiện “Trạng thái” thiếu dấu = hoặc ≠.',
  ]);
});

test('line breaks typed in a cell stay paragraphs of the cell', () => {
  expect(print('Bảng', 'Nhiệm vụ: STT; Kết quả; Thời hạn')).toEqual([
    'STT | Kết quả | Thời hạn',
    '1 | Đã hoàn thành | 31/3/2026',
    '2 | Chưa có/kinh phí | Quý II/2026',
  ]);
});

test('charts draw results against targets, and tasks by class', () => {
  const report = reportOf({
    ...tables,
    'Nội dung': outline(['Biểu đồ', 'Chỉ tiêu: Kết quả {{ky}}'], ['Biểu đồ', 'Nhiệm vụ']),
  });
  expect(report.body[0]?.blocks).toMatchObject([
    {
      kind: 'chart',
      type: 'bar',
      title: 'Kết quả tuần 15 (%)',
      categories: ['HẠ TẦNG', 'Phủ sóng 5G', 'Hài lòng'],
      series: [
        { name: 'Mục tiêu', values: [undefined, 90, 98] },
        { name: 'Kết quả', values: [undefined, 72.5, 98.47] },
      ],
    },
    {
      kind: 'chart',
      title: 'Kết quả tuần 15 (hồ sơ)',
      series: [{}, { values: [undefined, 3270] }],
    },
    { kind: 'chart', title: 'Kết quả tuần 15', series: [{}, { values: [undefined, 91.62] }] },
    { kind: 'paragraph' },
    {
      kind: 'chart',
      type: 'pie',
      categories: ['Hoàn thành trong hạn', 'Chưa thực hiện trong hạn'],
      series: [{ values: [1, 1] }],
    },
  ]);
});

test('5,000 rows of 8 columns are printed in a time that grows with the rows only', () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({
    STT: at + 1,
    'Tên nhiệm vụ': `Việc ${at}`,
    'Nguồn giao': 'Tỉnh',
    'Văn bản giao': 'x',
    'Cơ quan chủ trì': 'y',
    'Thời hạn': '2026-03-31',
    'Trạng thái': 'Đã hoàn thành',
    'Ghi chú': 'z',
  }));
  const facts = {
    'Nhiệm vụ': many,
    'Nội dung': outline(['Bảng', 'Nhiệm vụ ? Trạng thái = Đã hoàn thành']),
  };
  reportOf(facts);
  const started = process.cpuUsage();
  const [table] = tablesOf(reportOf(facts));
  expect(table?.rows.length).toBe(5000);
  expect(unitsSince(started)).toBeLessThan(150);
});

test('a column that the office added prints where it is named, and only there', () => {
  const extra = ['Đơn vị  thực hiện'.normalize('NFD'), 'Dự toán', 'Hoàn thành ngày', 'Năm'];
  const grids = withColumns('Chỉ tiêu', extra, [
    [],
    ['Phòng Kinh tế', 1234567.5, 46138, 2026],
    ['Văn phòng', 'chưa giao', '', ''],
  ]);
  const facts = factsFrom(grids);
  const [chosen, whole] = tablesOf(composeReport(facts, { draft: true }));
  expect(chosen?.header[0]?.map(cellText)).toEqual([
    'TT',
    'Nơi làm',
    'Dự toán',
    'Hoàn thành ngày',
    'Năm',
  ]);
  expect(chosen?.rows.map((row) => row.map(cellText))).toEqual([
    ['I. Hạ tầng'],
    ['1', 'Phòng Kinh tế', '1.234.567,5', '26/4/2026', '2026'],
  ]);
  expect(whole?.header[0]?.map(cellText)).not.toContain('Dự toán');
  expect(facts.outline.problems).toEqual([]);
});

/** The workbook of `TARGETS` with more columns, in their own number formats, at the right of a sheet. */
function withColumns(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): Grids {
  const grids = gridsOf({
    'Chỉ tiêu': TARGETS,
    'Nội dung': outline(
      [
        'Bảng',
        'Chỉ tiêu: TT; đơn vị thực hiện = Nơi làm; Dự toán; Hoàn thành ngày; Năm ? Đơn vị thực hiện = Phòng Kinh tế',
      ],
      ['Bảng', 'Chỉ tiêu'],
    ),
  });
  const widened = grids.sheets.map((grid) => (grid.sheet === name ? widen(grid) : grid));
  return { ...grids, sheets: widened };

  function widen(grid: Grid): Grid {
    const header = grid.values.findIndex((cells) => cells.includes('TT'));
    const added = grid.values.map((_, at) =>
      at === header
        ? headers
        : headers.map((__, column) => (at > header ? (rows[at - header - 1]?.[column] ?? '') : '')),
    );
    const append = <T>(cells: readonly (readonly T[])[], more: (at: number) => readonly T[]) =>
      cells.map((row, at) => [...row, ...more(at)]);
    const format = (value: CellValue) => (value === 46138 ? 'dd/mm/yyyy' : 'General');
    return {
      ...grid,
      values: append(grid.values, (at) => added[at] ?? []),
      formulas: append(grid.formulas, (at) => added[at] ?? []),
      formats: append(grid.formats, (at) => (added[at] ?? []).map(format)),
    };
  }
}

test('a target’s rate stands centred below its header, as the result beside it', () => {
  const rows = [{ Cấp: 'Bảng', 'Nội dung': 'Chỉ tiêu: Chỉ tiêu; Kết quả; Tỷ lệ hoàn thành' }];
  const report = reportOf({ 'Chỉ tiêu': TARGETS, 'Nội dung': rows });
  const [table] = tablesOf(report);
  expect(table?.rows[1]?.map(({ align }) => align)).toEqual([undefined, 'center', 'center']);
});
