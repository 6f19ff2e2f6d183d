import { assess } from '../../../../src/domain/assess';
import type { Finding } from '../../../../src/domain/finding';
import type { Grid, Grids } from '../../../../src/domain/grid';
import type { CellInput } from '../../../support/grids';
import { dataGrid, grid, infoGrid, workbook } from '../../../support/grids';

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
