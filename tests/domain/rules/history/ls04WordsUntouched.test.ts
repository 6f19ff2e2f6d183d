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
