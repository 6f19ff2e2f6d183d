import { assess } from '../../../../src/domain/assess';
import type { Finding } from '../../../../src/domain/findings/finding';
import type { Grid, Grids } from '../../../../src/domain/grid';
import type { CellInput } from '../../../support/grids';
import { dataGrid, grid, infoGrid, workbook } from '../../../support/grids';

export type Rows = readonly Readonly<Record<string, CellInput>>[];

export type Line = readonly [string, string, string, CellInput];

export const INFO = {
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

export interface Book {
  readonly lines?: readonly Line[];
  readonly history?: readonly (readonly CellInput[])[];
  readonly targets?: Rows;
  readonly tasks?: Rows;
  readonly figures?: Rows;
  readonly outline?: Rows;
  readonly more?: readonly Grid[];
}

const HEADS = ['Loại kỳ', 'Kỳ số', 'Năm', 'Đến ngày', 'Mã', 'Giá trị', 'Mục tiêu'];

/** A week's workbook of An Bình with what it keeps of its past. */
export function grids({
  lines,
  history,
  targets,
  tasks,
  figures,
  outline,
  more = [],
}: Book): Grids {
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

/** What a rule says of such a workbook. */
export function found(rule: string, book: Book | Grids): readonly Finding[] {
  const read = 'sheets' in book ? book : grids(book);
  return assess(read).findings.filter((finding) => finding.rule === rule);
}
