import { assess } from '../../../src/domain/assess';
import type { Finding } from '../../../src/domain/finding';
import type { Grid, Grids } from '../../../src/domain/grid';
import type { CellInput } from '../../support/grids';
import { dataGrid, grid, infoGrid, workbook } from '../../support/grids';

type Rows = readonly Readonly<Record<string, CellInput>>[];
type Line = readonly [string, string, string, CellInput];

const INFO = {
  'Loại đơn vị': 'Xã',
  'Tên đơn vị': 'An Bình',
  'Loại kỳ': 'Tuần',
  'Kỳ số': '16',
  Năm: 2026,
  'Từ ngày': '09/4/2026',
  'Đến ngày': '15/4/2026',
};

/** `_KyTruoc` of these lines. */
function kept(lines: readonly Line[]): Grid {
  const rows = lines.map((line) => [...line, 'General']);
  return grid('_KyTruoc', [
    ['BaoCao57/2'],
    [],
    ['Phần', 'Khóa', 'Cột', 'Giá trị', 'Định dạng'],
    ...rows,
  ]);
}

interface Book {
  readonly lines?: readonly Line[];
  readonly history?: readonly (readonly CellInput[])[];
  readonly targets?: Rows;
  readonly tasks?: Rows;
  readonly figures?: Rows;
  readonly outline?: Rows;
  readonly more?: readonly Grid[];
}

const HEADS = ['Loại kỳ', 'Kỳ số', 'Năm', 'Đến ngày', 'Mã', 'Giá trị', 'Mục tiêu'];

function grids({ lines, history, targets, tasks, figures, outline, more = [] }: Book): Grids {
  return workbook([
    infoGrid(INFO),
    dataGrid('Chỉ tiêu', targets ?? []),
    dataGrid('Nhiệm vụ', tasks ?? []),
    dataGrid('Số liệu', figures ?? []),
    dataGrid('Nội dung', outline ?? []),
    ...(lines ? [kept(lines)] : []),
    ...(history ? [grid('_LichSu', [HEADS, ...history])] : []),
    ...more,
  ]);
}

function found(rule: string, book: Book | Grids): readonly Finding[] {
  const read = 'sheets' in book ? book : grids(book);
  return assess(read).findings.filter((finding) => finding.rule === rule);
}

const paragraph = (text: string, level = 'Đoạn') => [{ Cấp: level, 'Nội dung': text }];
const before = (text: string): readonly Line[] => [['Nội dung', '1', 'Nội dung', text]];

describe('LS04', () => {
  test.each([
    'Đã tập huấn cho 45 người.',
    'Tỷ lệ đạt 91,62%.',
    'Tiếp nhận 34/40 hồ sơ theo Kế hoạch số 24/KH-UBND.',
  ])('names a paragraph left as it was, with a typed figure: %s', (text) => {
    expect(found('LS04', { outline: paragraph(text), lines: before(text) })).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'C5' } },
    ]);
  });

  test.each([
    'Thực hiện Kế hoạch số 24/KH-UBND ngày 31/7/2025 của UBND tỉnh.',
    'Duy trì chính quyền 2 cấp, trực 24/7, triển khai Đề án 06 giai đoạn 2021-2025.',
    'Tiếp nhận {{hoso.tiep_nhan}} hồ sơ.',
    'Tiếp tục tuyên truyền.',
  ])('passes over words without a typed figure: %s', (text) => {
    expect(found('LS04', { outline: paragraph(text), lines: before(text) })).toEqual([]);
  });

  test('is silent on headings, words that changed, and workbooks without a last period', () => {
    const text = 'Đã tập huấn cho 45 người.';
    expect(
      found('LS04', {
        outline: paragraph('Tập huấn 45 người', '1'),
        lines: before('Tập huấn 45 người'),
      }),
    ).toEqual([]);
    expect(
      found('LS04', { outline: paragraph('Đã tập huấn cho 46 người.'), lines: before(text) }),
    ).toEqual([]);
    expect(found('LS04', { outline: paragraph(text) })).toEqual([]);
  });

  test('names a free sheet once, where every typed number is last period’s', () => {
    const lines: readonly Line[] = [['Phụ lục A', 'B2', 'Ô', 12]];
    const sheet = (value: number) =>
      grid('Phụ lục A', [
        ['TT', 'Số'],
        [1, value],
      ]);
    expect(found('LS04', { lines, more: [sheet(12)] })).toMatchObject([
      { at: { sheet: 'Phụ lục A' } },
    ]);
    expect(found('LS04', { lines, more: [sheet(13)] })).toEqual([]);
  });
});

const results = (values: readonly number[]): Rows =>
  values.map((value, index) => ({
    TT: String(index + 1),
    'Chỉ tiêu': `Chỉ tiêu ${index}`,
    'Đơn vị tính': '%',
    'Mục tiêu': 90,
    'Kết quả': value,
  }));
const resultsBefore = (values: readonly number[]): readonly Line[] =>
  values.flatMap((value, index): readonly Line[] => [
    ['Chỉ tiêu', `Chỉ tiêu ${index}`, 'Chỉ tiêu', `Chỉ tiêu ${index}`],
    ['Chỉ tiêu', `Chỉ tiêu ${index}`, 'Đơn vị tính', '%'],
    ['Chỉ tiêu', `Chỉ tiêu ${index}`, 'Kết quả', value],
  ]);

describe('LS05', () => {
  test('is silent below four fifths or five results, and hints once from there on: where four fifths of at least five results are last period’s', () => {
    const lines = resultsBefore([70, 71, 72, 73, 74]);
    expect(found('LS05', { targets: results([70, 71, 72, 73, 80]), lines })).toHaveLength(1);
    expect(found('LS05', { targets: results([70, 71, 72, 79, 80]), lines })).toEqual([]);
    expect(found('LS05', { targets: results([70, 71, 72, 73]), lines })).toEqual([]);
  });
});

describe('LS06', () => {
  const weeks = (values: readonly number[]) =>
    values.map((value, index) => [
      'Tuần',
      10 + index,
      2026,
      46_100 + 7 * index,
      'hoso.tiep_nhan',
      value,
      '',
    ]);
  const figures = (value: number): Rows => [
    { Mã: 'hoso.tiep_nhan', 'Nội dung': 'Tiếp nhận', 'Đơn vị tính': 'hồ sơ', 'Kỳ này': value },
  ];

  test('hints at a figure outside the usual range of six weeks, and names the range', () => {
    const [finding] = found('LS06', {
      figures: figures(2620),
      history: weeks([240, 262, 251, 270, 244, 258]),
    });
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { sheet: 'Số liệu', cell: 'D5' } });
    expect(finding?.message).toContain('2.620');
  });

  test('is silent without a history', () => {
    expect(found('LS06', { figures: figures(2620) })).toEqual([]);
  });

  test.each([
    ['within what was seen', 300, [240, 262, 251, 305, 244, 258]],
    ['with five values only', 2620, [240, 262, 251, 270, 244]],
    ['where most values are equal', 2620, [250, 250, 250, 250, 250, 250]],
  ])('is silent %s', (_, value, values) => {
    expect(found('LS06', { figures: figures(value), history: weeks(values) })).toEqual([]);
  });
});

describe('LS07', () => {
  test('is silent on other words and done tasks, and hints once at unfinished tasks with last period’s very words', () => {
    const task = (status: string, outcome: string): Rows => [
      { STT: '1', 'Tên nhiệm vụ': 'Lắp camera', 'Trạng thái': status, 'Kết quả': outcome },
    ];
    const lines: readonly Line[] = [
      ['Nhiệm vụ', 'Lắp camera', 'Tên nhiệm vụ', 'Lắp camera'],
      ['Nhiệm vụ', 'Lắp camera', 'Trạng thái', 'Chưa thực hiện'],
      ['Nhiệm vụ', 'Lắp camera', 'Kết quả', 'Đang khảo sát'],
    ];
    expect(found('LS07', { tasks: task('Chưa thực hiện', 'Đang khảo sát'), lines })).toHaveLength(
      1,
    );
    expect(found('LS07', { tasks: task('Chưa thực hiện', 'Đã lắp 2 trạm'), lines })).toEqual([]);
    expect(found('LS07', { tasks: task('Đã hoàn thành', 'Đang khảo sát'), lines })).toEqual([]);
    expect(found('LS03', { tasks: [], lines })).toHaveLength(1);
  });
});

describe('LS08 holds Lũy kế against the add-in’s own formula', () => {
  const formula = '=IF(ISNUMBER(D5),H5+D5,H5)';
  const sheet = (current: CellInput, shown: number): Grid =>
    grid('Số liệu', [
      ['SỐ LIỆU'],
      [],
      [],
      ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước', 'Ghi chú', 'Lũy kế trước'],
      ['hoso.tiep_nhan', 'Tiếp nhận', 'hồ sơ', current, { value: shown, formula }, 240, '', 3270],
    ]);
  const read = (current: CellInput, shown: number) =>
    workbook([infoGrid(INFO), sheet(current, shown), dataGrid('Nội dung', [])]);

  test('is computed from the base and Kỳ này as read, and a cell that shows otherwise is LS08', () => {
    const book = read('1.234', 3270);
    const { figures } = assess(book);
    expect(figures.byName.get('hoso.tiep_nhan.luy_ke')?.text).toBe('4.504');
    expect(found('LS08', book)).toMatchObject([
      {
        severity: 'Lỗi',
        at: { cell: 'E5' },
        fix: { certain: true, changes: [{ cell: 'D5', after: 1234 }] },
      },
    ]);
  });

  test('is silent where both agree', () => {
    expect(found('LS08', read(30, 3300))).toEqual([]);
  });
});
