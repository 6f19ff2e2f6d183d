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
