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
