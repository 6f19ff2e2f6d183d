import { readEntries } from '../../../src/domain/entries/readEntries';
import type { SourceFile } from '../../../src/domain/periods/gather/gatherPlan';
import { planGather } from '../../../src/domain/periods/gather/planGather';
import { ownTables } from '../../../src/domain/periods/mapping/ownTables';
import { proposeMapping } from '../../../src/domain/periods/mapping/proposeMapping';
import type { CellInput } from '../../support/grids';
import { dataGrid, grid, infoGrid, workbook } from '../../support/grids';

function ownFile(rows: readonly (readonly CellInput[])[]): SourceFile {
  const grids = workbook([grid('Sheet1', rows)]);
  const none = { ...grids, sheets: [] };
  return {
    file: 'phong.xlsx',
    digest: 'p',
    entries: readEntries(none),
    own: { grids: none, tables: ownTables(grids.sheets) },
  };
}

function proposal(rows: readonly (readonly CellInput[])[]) {
  const [table] = ownTables([grid('Sheet1', rows)]);
  const proposed = table && proposeMapping(table);
  return (
    proposed && {
      sheet: proposed.mapping.sheet,
      pairs: Object.fromEntries(proposed.pairs.map(({ header, found }) => [header, found.text])),
    }
  );
}

test.each([
  [
    [
      ['BIỂU TỔNG HỢP CHỈ TIÊU'],
      [],
      ['STT', 'Tên chỉ tiêu', 'ĐVT', 'Kế hoạch giao', 'Thực hiện', 'Ghi chú'],
      [1, 'Hồ sơ trực tuyến', '%', 90, 72.5, ''],
    ],
    'Chỉ tiêu',
    { 'Chỉ tiêu': 'Tên chỉ tiêu', 'Mục tiêu': 'Kế hoạch giao', 'Kết quả': 'Thực hiện' },
  ],
  [
    [
      ['TT', 'Nội dung công việc', 'Chủ trì', 'Hạn hoàn thành', 'Tiến độ'],
      [1, 'Lắp camera', 'Công an xã', '30/6/2026', 'Đã hoàn thành'],
    ],
    'Nhiệm vụ',
    { 'Tên nhiệm vụ': 'Nội dung công việc', 'Thời hạn': 'Hạn hoàn thành', 'Trạng thái': 'Tiến độ' },
  ],
  [
    [
      ['STT', 'Số ký hiệu', 'Ngày tháng', 'Trích yếu nội dung'],
      [1, '31/KH-UBND', '12/3/2026', 'Kế hoạch chuyển đổi số'],
    ],
    'Văn bản',
    {
      'Số, ký hiệu': 'Số ký hiệu',
      'Ngày ban hành': 'Ngày tháng',
      'Trích yếu': 'Trích yếu nội dung',
    },
  ],
  [
    [
      ['STT', 'Tiêu chí', 'Đơn vị', 'Số lượng', 'Lũy kế từ đầu năm'],
      [1, 'Hồ sơ đã tiếp nhận', 'hồ sơ', 262, 1000],
    ],
    'Số liệu',
    { 'Nội dung': 'Tiêu chí', 'Kỳ này': 'Số lượng', 'Lũy kế': 'Lũy kế từ đầu năm' },
  ],
  [
    [
      ['STT', 'Nội dung', 'ĐVT', 'Số trong tuần', 'Tuần trước', 'Ghi chú'],
      [1, 'Hồ sơ đã tiếp nhận', 'hồ sơ', 262, 240, ''],
    ],
    'Số liệu',
    { 'Nội dung': 'Nội dung', 'Kỳ này': 'Số trong tuần', 'Kỳ trước': 'Tuần trước' },
  ],
  [
    [
      ['STT', 'Nội dung', 'Kết quả tháng này', 'Ghi chú'],
      [1, 'Hồ sơ đã tiếp nhận', 262, ''],
    ],
    'Số liệu',
    { 'Nội dung': 'Nội dung', 'Kỳ này': 'Kết quả tháng này' },
  ],
  [
    [
      ['BIỂU TỔNG HỢP'],
      ['TT', 'Tiêu chí', 'ĐVT', 'Kết quả', '', ''],
      ['', '', '', 'Tháng trước', 'Tháng này', 'Lũy kế'],
      [1, 'Hồ sơ đã tiếp nhận', 'hồ sơ', 1, 2, 3],
    ],
    'Số liệu',
    { 'Nội dung': 'Tiêu chí', 'Kỳ này': 'Tháng này', 'Lũy kế': 'Lũy kế' },
  ],
  [
    [
      ['ỦY BAN NHÂN DÂN XÃ', '', '', 'BIỂU SỐ 1'],
      ['STT', 'Chỉ tiêu, nội dung', 'Số liệu', '', '', ''],
      ['', '', 'Trong tuần', 'Lũy kế', 'Tuần trước', 'Ghi chú'],
      ['A', 'B', 1, 2, 3, 4],
      [1, 'Hồ sơ đã tiếp nhận', 1, 2, 3, ''],
    ],
    'Số liệu',
    { 'Nội dung': 'Chỉ tiêu, nội dung', 'Kỳ này': 'Trong tuần', 'Kỳ trước': 'Tuần trước' },
  ],
  [
    [
      ['STT', 'Nội dung', 'ĐVT', 'Số liệu', '', '', ''],
      ['', '', '', 'Tuần này', '', 'Lũy kế', ''],
      ['', '', '', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
      [1, 'Hồ sơ đã tiếp nhận', 'hồ sơ', 1, 2, 3, 4],
    ],
    'Số liệu',
    { 'Kỳ này': 'Tuần này Thực hiện', 'Lũy kế': 'Lũy kế Thực hiện' },
  ],
])('an office table is proposed for the sheet that it is like, %#', (rows, sheet, pairs) => {
  expect(proposal(rows)).toMatchObject({ sheet, pairs });
});

test('a table that is like none of ours is not proposed for any', () => {
  expect(
    proposal([
      ['Họ và tên', 'Năm sinh'],
      ['Nguyễn Văn A', 1990],
    ]),
  ).toBeUndefined();
  expect(
    proposal([
      ['STT', 'Nội dung', 'Ghi chú'],
      [1, 'Họp giao ban', ''],
    ]),
  ).toBeUndefined();
});

test('a row that only counts the columns is no row of the table', () => {
  const rows = (count: readonly CellInput[]) =>
    ownTables([grid('Sheet1', [['STT', 'Nhiệm vụ', 'Kết quả'], count, [1, 'Lắp camera', 'Xong']])]);
  const headers = [
    ['(1)', '(2)', '(3)'],
    ['A', 1, 2],
    [1, 'Lắp loa', 3],
    [1, 'B', 7],
  ].map((count) => rows(count)[0]?.header);
  expect(headers).toEqual([1, 1, 0, 0]);
});

test('a second row of headers belongs to the header, and says whose it is where two are alike', () => {
  const [table] = ownTables([
    grid('Sheet1', [
      ['STT', 'Thôn', 'Tháng 4', '', 'Tháng 5', ''],
      ['', '', 'Tiếp nhận', 'Giải quyết', 'Tiếp nhận', 'Đã trả'],
      [1, 'Bản Mới', 5, 4, 7, 6],
    ]),
  ]);
  expect(table?.header).toBe(1);
  expect(table?.headers.map(({ text }) => text)).toEqual([
    ...['STT', 'Thôn', 'Tháng 4 Tiếp nhận', 'Giải quyết', 'Tháng 5 Tiếp nhận', 'Đã trả'],
  ]);
  const [plain] = ownTables([
    grid('Sheet1', [
      ['STT', 'Thôn', 'Kết quả', ''],
      [1, 'Bản Mới', 'Đạt', 'tốt'],
    ]),
  ]);
  expect(plain?.header).toBe(0);
});

const INFO = {
  'Loại đơn vị': 'Xã',
  'Tên đơn vị': 'Kha Sơn',
  'Loại kỳ': 'Tuần',
  'Kỳ số': '15',
  Năm: 2026,
};

function main(settings: Readonly<Record<string, unknown>> = {}) {
  const grids = workbook(
    [
      infoGrid(INFO),
      dataGrid('Chỉ tiêu', [
        { TT: 'I', 'Chỉ tiêu': 'Dịch vụ công' },
        { TT: '1', 'Chỉ tiêu': 'Hồ sơ trực tuyến', 'Đơn vị tính': '%' },
      ]),
      dataGrid('Số liệu', [
        { Mã: 'hoso.tiep_nhan', 'Nội dung': 'Hồ sơ đã tiếp nhận', 'Đơn vị tính': 'hồ sơ' },
      ]),
    ],
    { settings },
  );
  return { file: 'Sổ này', grids, entries: readEntries(grids) };
}

const TARGETS = [
  ['STT', 'Tên chỉ tiêu', 'Thực hiện'],
  [1, 'Hồ sơ trực tuyến', 72.5],
];

test('an own table is refused until it is mapped, then taken by name, and again where the mapping is kept', () => {
  const source = ownFile(TARGETS);
  const [table] = source.own?.tables ?? [];
  const mapping = table && proposeMapping(table)?.mapping;
  if (!mapping) throw new Error('no proposal');
  expect(planGather(main(), [source]).refused).toMatchObject([
    { reason: expect.stringContaining('chưa ghép cột') as string },
  ]);
  const mappings = { [table.key]: mapping };
  const plan = planGather(main(), [source], [], mappings);
  expect(plan.refused).toEqual([]);
  expect(plan.filled).toMatchObject([{ sheet: 'Chỉ tiêu', cell: 'F6', after: 72.5 }]);
  const later = ownFile([['Biểu tuần 16'], ...TARGETS]);
  const again = planGather(main({ ownTables: mappings }), [later]);
  expect(again.filled).toMatchObject([{ sheet: 'Chỉ tiêu', cell: 'F6', after: 72.5 }]);
});

test('a figure without a code is found by its words where one row alone bears them', () => {
  const source = ownFile([
    ['Tiêu chí', 'Số lượng'],
    ['Hồ sơ đã tiếp nhận', 262],
    ['Việc khác', 5],
  ]);
  const [table] = source.own?.tables ?? [];
  const mapping = table && proposeMapping(table)?.mapping;
  const plan = planGather(main(), [source], [], mapping ? { [table.key]: mapping } : {});
  expect(plan.filled).toMatchObject([{ sheet: 'Số liệu', cell: 'D5', after: 262 }]);
});
