import { readEntries } from '../../../src/domain/entries/readEntries';
import type { Grids } from '../../../src/domain/grid';
import type { GatherPlan, SourceFile } from '../../../src/domain/periods/gather/gatherPlan';
import { planGather } from '../../../src/domain/periods/gather/planGather';
import { settleConflicts } from '../../../src/domain/periods/gather/settleConflicts';
import { placeKey } from '../../../src/domain/place';
import type { CellInput } from '../../support/grids';
import { dataGrid, grid, infoGrid, workbook } from '../../support/grids';

type Rows = readonly Readonly<Record<string, CellInput>>[];
interface Book {
  readonly info?: Readonly<Record<string, CellInput>>;
  readonly targets?: Rows;
  readonly tasks?: Rows;
  readonly documents?: Rows;
  readonly figures?: Rows;
  readonly added?: readonly CellInput[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

const INFO = {
  'Loại đơn vị': 'Xã',
  'Tên đơn vị': 'Kha Sơn',
  'Tỉnh, thành phố': 'Thái Nguyên',
  'Loại kỳ': 'Tuần',
  'Kỳ số': '15',
  Năm: 2026,
};

function grids({ info, targets, tasks, documents, figures, added, settings }: Book): Grids {
  const sheets = [
    infoGrid({ ...INFO, ...info }),
    ...(targets ? [dataGrid('Chỉ tiêu', targets)] : []),
    ...(tasks ? [dataGrid('Nhiệm vụ', tasks)] : []),
    ...(documents ? [dataGrid('Văn bản', documents)] : []),
    ...(figures ? [added ? withMode(figures, added) : dataGrid('Số liệu', figures)] : []),
  ];
  return workbook(sheets, { settings: settings ?? {} });
}

/** Số liệu with the column Cách gộp. */
function withMode(figures: Rows, modes: readonly CellInput[]): Grids['sheets'][number] {
  const headers = ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước', 'Ghi chú'];
  const rows = figures.map((row, index) => [
    ...headers.map((header) => row[header] ?? ''),
    modes[index] ?? '',
  ]);
  return grid('Số liệu', [['SỐ LIỆU'], [], [], [...headers, 'Cách gộp'], ...rows], {
    tables: [{ name: 'tblSoLieu', row: 3, column: 0, rows: rows.length + 1, columns: 8 }],
  });
}

function source(file: string, book: Book, digest = file): SourceFile {
  return { file, entries: readEntries(grids(book)), digest };
}

function gather(main: Book, ...sources: readonly SourceFile[]): GatherPlan {
  const read = grids(main);
  return planGather({ file: 'chinh.xlsx', grids: read, entries: readEntries(read) }, sources);
}

const figure = (
  code: string,
  current: CellInput,
  more: Readonly<Record<string, CellInput>> = {},
) => ({
  Mã: code,
  'Nội dung': code,
  'Đơn vị tính': 'hồ sơ',
  'Kỳ này': current,
  ...more,
});

test('blank cells are filled; numbers are compared as read', () => {
  const plan = gather(
    { figures: [figure('a.b', ''), figure('a.c', 4)] },
    source('x.xlsx', { figures: [figure('a.b', '04'), figure('a.c', '04')] }),
    source('y.xlsx', { figures: [figure('a.b', 4)] }),
  );
  expect(plan.filled).toMatchObject([
    { sheet: 'Số liệu', cell: 'D5', after: 4, from: ['x.xlsx', 'y.xlsx'] },
  ]);
  expect(plan.conflicts).toEqual([]);
});

test('a copy saved anew is named, for its bytes do not tell it; a few equal numbers are none', () => {
  const filled = (...numbers: readonly CellInput[]) => ({
    figures: numbers.map((number, index) => figure(`a.b${index}`, number)),
  });
  const main = { figures: filled('', '', '', '', '').figures };
  const [first, copy] = [filled(12, 3, '04', 27, 1), filled(12, '3', 4, 27, '01')];
  expect(gather(main, source('x.xlsx', first), source('y.xlsx', copy)).notes).toEqual([
    'y.xlsx có mọi số liệu giống x.xlsx: nếu là một bản lưu lại thì chỉ chọn một tệp, kẻo số bị cộng hai lần.',
  ]);
  const other = filled(12, 3, '04', 27, 2);
  expect(gather(main, source('x.xlsx', first), source('y.xlsx', other)).notes).toEqual([]);
  const few = filled(1, 1, 0, '', '');
  expect(gather(main, source('x.xlsx', few), source('y.xlsx', few)).notes).toEqual([]);
});

test('two values for one cell are a conflict, on a blank cell too, and nothing is overwritten', () => {
  const plan = gather(
    { figures: [figure('a.b', 12), figure('a.c', '')] },
    source('x.xlsx', { figures: [figure('a.b', 21), figure('a.c', 1)] }),
    source('y.xlsx', { figures: [figure('a.c', 2)] }),
  );
  expect(plan.filled).toEqual([]);
  expect(plan.conflicts).toMatchObject([
    {
      cell: 'D5',
      values: [
        { file: 'chinh.xlsx', value: 12 },
        { file: 'x.xlsx', value: 21 },
      ],
    },
    {
      cell: 'D6',
      values: [
        { file: 'x.xlsx', value: 1 },
        { file: 'y.xlsx', value: 2 },
      ],
    },
  ]);
});

test('a text that is a number for certain is written as one, chosen in a conflict too; any other stays typed', () => {
  const plan = gather(
    { figures: [figure('a.b', 12), figure('a.c', ''), figure('a.d', '')] },
    source('x.xlsx', {
      figures: [figure('a.b', '1.200'), figure('a.c', '12.34'), figure('a.d', '34/36')],
    }),
  );
  expect(plan.filled).toMatchObject([{ cell: 'D7', after: '34/36' }]);
  expect(plan.conflicts.map(({ cell }) => cell)).toEqual(['D5', 'D6']);
  const choices = new Map(plan.conflicts.map((one) => [placeKey(one), 1]));
  const settled = settleConflicts(plan, 'chinh.xlsx', choices);
  expect(settled.filled).toMatchObject([
    { cell: 'D7', after: '34/36' },
    { cell: 'D5', after: 1200, format: 'General' },
    { cell: 'D6', after: '12.34' },
  ]);
});

test('a number in another unit is neither filled nor summed, and both units are shown', () => {
  const other = { 'Đơn vị tính': 'nghìn đồng' };
  const own = { 'Đơn vị tính': 'triệu đồng' };
  const plan = gather(
    { figures: [figure('a.b', '', own), figure('a.c', '', own)], added: ['Cộng', 'Lấy'] },
    source('x.xlsx', { figures: [figure('a.b', 500, other), figure('a.c', 7, other)] }),
    source('y.xlsx', { figures: [figure('a.b', 2, own)] }),
  );
  expect(plan.filled).toEqual([]);
  expect(plan.conflicts.map(({ cell, total }) => [cell, total])).toEqual(
    ['C5', 'D5', 'C6', 'D6'].map((cell) => [cell, undefined]),
  );
});

test('a figure that is added up becomes the sum, its parts in Ghi chú, who has none named', () => {
  const main: Book = { figures: [figure('a.b', '', { 'Ghi chú': 'Theo sổ' })], added: ['Cộng'] };
  const sources = [
    source('thon-1.xlsx', { figures: [figure('a.b', 12)] }),
    source('thon-2.xlsx', { figures: [figure('a.b', '1.030')] }),
    source('thon-3.xlsx', { figures: [figure('a.b', '')] }),
  ];
  const plan = gather(main, ...sources);
  expect(plan.filled).toMatchObject([
    { cell: 'D5', after: 1042, from: ['thon-1.xlsx', 'thon-2.xlsx'] },
    { cell: 'G5', after: 'Theo sổ\nGồm: thon-1 12; thon-2 1.030; chưa có: thon-3' },
  ]);
  expect(plan.unmatched).toMatchObject([
    { file: 'thon-3.xlsx', sheet: 'Số liệu', row: 5, name: 'a.b', why: 'chưa có số' },
  ]);
  const [kept] = Object.entries(plan.sums);
  const again = gather(
    {
      figures: [figure('a.b', 1042, { 'Ghi chú': `Theo sổ\n${kept?.[1].list ?? ''}` })],
      added: ['Cộng'],
      settings: { gathered: plan.sums },
    },
    source('thon-1.xlsx', { figures: [figure('a.b', 13)] }),
  );
  expect(again.filled).toMatchObject([
    { cell: 'D5', after: 13 },
    { cell: 'G5', after: 'Theo sổ\nGồm: thon-1 13' },
  ]);
});

test('a sum never replaces what a person typed, and a rate is never added up', () => {
  const typed = gather(
    { figures: [figure('a.b', 7)], added: ['Cộng'] },
    source('x.xlsx', { figures: [figure('a.b', 12)] }),
  );
  expect(typed.filled).toEqual([]);
  expect(typed.conflicts).toHaveLength(1);
  const rate = { 'Đơn vị tính': '%' };
  const rates = gather(
    { figures: [figure('a.b', '', rate)], added: ['Cộng'] },
    source('x.xlsx', { figures: [figure('a.b', 50, rate)] }),
    source('y.xlsx', { figures: [figure('a.b', 70, rate)] }),
  );
  expect(rates.conflicts).toHaveLength(1);
});

test('numerators and denominators of several files are summed, never their rates averaged', () => {
  const target = (more: Readonly<Record<string, CellInput>>) => ({
    TT: '1',
    'Chỉ tiêu': 'Trực tuyến',
    'Đơn vị tính': '%',
    ...more,
  });
  const plan = gather(
    { targets: [target({}), { ...target({}), 'Chỉ tiêu': 'Số hóa' }] },
    source('x.xlsx', {
      targets: [
        target({ 'Tử số': 20, 'Mẫu số': 40 }),
        { ...target({ 'Kết quả': '1/2' }), 'Chỉ tiêu': 'Số hóa' },
      ],
    }),
    source('y.xlsx', {
      targets: [
        target({ 'Tử số': 10, 'Mẫu số': 60 }),
        { ...target({ 'Kết quả': '3/8' }), 'Chỉ tiêu': 'Số hóa' },
      ],
    }),
  );
  expect(plan.filled.map(({ cell, after }) => [cell, after])).toEqual([
    ['G5', 30],
    ['H5', 100],
    ['F6', '4/10'],
  ]);
});

test('a target on which all files agree with this workbook is no conflict', () => {
  const targets: Rows = [
    { TT: '1', 'Chỉ tiêu': 'Trực tuyến', 'Đơn vị tính': '%', 'Tử số': 20, 'Mẫu số': 40 },
  ];
  const plan = gather({ targets }, source('x.xlsx', { targets }), source('y.xlsx', { targets }));
  expect(plan.conflicts).toEqual([]);
  expect(plan.filled).toEqual([]);
});

test('tasks and documents that are not there are added at the end of their group, and STT runs on', () => {
  const plan = gather(
    {
      tasks: [
        { STT: 'I', 'Tên nhiệm vụ': 'Tỉnh giao' },
        { STT: '1', 'Tên nhiệm vụ': 'A', 'Nguồn giao': 'Tỉnh' },
        { STT: 'II', 'Tên nhiệm vụ': 'Xã giao' },
        { STT: '2', 'Tên nhiệm vụ': 'C', 'Nguồn giao': 'Xã' },
      ],
    },
    source('x.xlsx', {
      tasks: [
        { STT: 'I', 'Tên nhiệm vụ': 'TỈNH GIAO' },
        { STT: '1', 'Tên nhiệm vụ': 'B', 'Nguồn giao': 'Tỉnh' },
      ],
      documents: [{ STT: '1', 'Số, ký hiệu': '31/KH-UBND' }],
    }),
  );
  expect(plan.added).toMatchObject([{ sheet: 'Nhiệm vụ', row: 7, from: 'x.xlsx' }]);
  expect(plan.inserts).toMatchObject([{ row: 7, count: 1 }]);
  expect(plan.written.map(({ cell, after }) => [cell, after])).toEqual([
    ['B7', 'B'],
    ['C7', 'Tỉnh'],
    ['A7', '2'],
    ['A9', '3'],
  ]);
});

test.each([
  ['khác kỳ', { info: { 'Kỳ số': '14' } }],
  ['khác đơn vị', { info: { 'Tên đơn vị': 'Nơi khác' } }],
  ['khác tỉnh', { info: { 'Tỉnh, thành phố': 'Cao Bằng' } }],
  ['mới hơn', { settings: { contractVersion: 3 } }],
])('a file of another unit or period is refused: %s', (reason, book) => {
  const plan = gather(
    { figures: [figure('a.b', '')] },
    source('x.xlsx', { figures: [figure('a.b', 1)], ...book }),
  );
  expect(plan.refused).toMatchObject([
    { file: 'x.xlsx', reason: expect.stringContaining(reason) as string },
  ]);
  expect(plan.filled).toEqual([]);
});

test('Kỳ số 05 and 5 are one period, a blank refuses nothing but is named, equal files count once', () => {
  const plan = gather(
    { info: { 'Kỳ số': '5' }, figures: [figure('a.b', '')], added: ['Cộng'] },
    source(
      'x.xlsx',
      { info: { 'Kỳ số': '05', 'Tỉnh, thành phố': '' }, figures: [figure('a.b', 1)] },
      'same',
    ),
    source('y.xlsx', { info: { 'Kỳ số': '05' }, figures: [figure('a.b', 1)] }, 'same'),
  );
  expect(plan.refused).toEqual([]);
  expect(plan.filled[0]).toMatchObject({ after: 1, from: ['x.xlsx'] });
  expect(plan.notes).toHaveLength(2);
});

test('a figure without a code, which no row here can take, is named, and a sum is not', () => {
  const theirs = source('thon.xlsx', {
    figures: [
      figure('', 12, { 'Nội dung': 'Hộ mới lắp mạng' }),
      figure('', 7, { 'Nội dung': '' }),
      figure('', 19, { 'Nội dung': 'Tổng cộng' }),
      figure('', '', { 'Nội dung': 'Chưa có gì' }),
    ],
  });
  const { unmatched } = gather({ figures: [figure('hoso.tiep_nhan', 1)] }, theirs);
  expect(unmatched).toMatchObject([
    { file: 'thon.xlsx', sheet: 'Số liệu', row: 5, name: 'Hộ mới lắp mạng' },
    { file: 'thon.xlsx', sheet: 'Số liệu', row: 6, name: 'dòng 6' },
  ]);
});

test('the sum below a list is no row of it', () => {
  const { added } = gather(
    { tasks: [{ STT: '1', 'Tên nhiệm vụ': 'A' }], documents: [{ 'Số, ký hiệu': '1/KH' }] },
    source('x.xlsx', {
      tasks: [
        { STT: '1', 'Tên nhiệm vụ': 'Tổng kết công tác năm' },
        { STT: '2', 'Tên nhiệm vụ': 'Tổng cộng', 'Kết quả': '1 việc' },
        { STT: '', 'Tên nhiệm vụ': 'Cộng: 1 nhiệm vụ' },
      ],
      documents: [
        { STT: '1', 'Số, ký hiệu': '2/KH', 'Trích yếu': 'Tổng điều tra' },
        { STT: '', 'Cấp ban hành': 'Tổng số', 'Cơ quan ban hành': '2 văn bản' },
      ],
    }),
  );
  expect(added.map(({ name }) => name)).toEqual(['Tổng kết công tác năm', '2/KH Tổng điều tra']);
});

test('a file of other days, without the column of values or without any is taken, and named', () => {
  const days = { 'Từ ngày': '02/4/2026', 'Đến ngày': '08/4/2026' };
  const two = grid('Số liệu', [
    ['SỐ LIỆU'],
    ['Mã', 'Nội dung', 'Đơn vị tính', 'Kết quả', '', 'Ghi chú'],
    ['', '', '', 'Kỳ trước', 'Kỳ này', ''],
    ['a.b', 'A', 'hồ sơ', 1, 2, ''],
  ]);
  const headed = workbook([infoGrid(INFO), two]);
  const { notes, filled } = gather(
    { info: days, figures: [figure('a.b', '')] },
    source('cu.xlsx', {
      info: { 'Từ ngày': '26/3/2026', 'Đến ngày': '01/4/2026' },
      figures: [figure('a.b', 1)],
    }),
    { file: 'hai.xlsx', entries: readEntries(headed), digest: 'h' },
    source('trong.xlsx', { figures: [figure('a.b', '')] }),
  );
  expect(filled).toMatchObject([{ after: 1, from: ['cu.xlsx'] }]);
  expect(notes).toEqual([
    'cu.xlsx ghi ngày 26/3/2026 – 01/4/2026, ở đây là 02/4/2026 – 08/4/2026; vẫn được lấy, hãy xem lại kỳ.',
    'hai.xlsx: trang Số liệu không có cột Kỳ này nên chưa lấy được số nào ở đó; hãy xem lại dòng tiêu đề.',
    'trong.xlsx chưa có số liệu nào để lấy.',
  ]);
});
