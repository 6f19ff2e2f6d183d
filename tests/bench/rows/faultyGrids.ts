import type { Grids } from '../../../src/domain/grid';
import { DOCUMENTS, TARGETS, TASKS } from '../../../src/domain/sheets';
import { exampleGrids } from '../../support/exampleGrids';

type RowOf = Readonly<Record<string, string | number>>;

/** How many rows there are in all. */
export const ROWS = 100_000;

/** A workbook of 100,000 rows with a fault in every tenth, as raw cells. */
export function faultyGrids(): Grids {
  const info = { 'Loại đơn vị': 'Xã', 'Tên đơn vị': 'An Bình', Năm: 2026 };
  const tables = {
    [TARGETS.name]: rows(50_000, target, { 'Kết quả': 'đang rà soát' }),
    [TASKS.name]: rows(30_000, task, { 'Trạng thái': 'gần xong' }),
    [DOCUMENTS.name]: rows(20_000, document, { 'Số, ký hiệu': '31' }),
  };
  return exampleGrids({ profile: 'so-ket', info, tables });
}

function rows(count: number, good: (n: number) => RowOf, bad: RowOf): readonly RowOf[] {
  return Array.from({ length: count }, (_, n) => ({ ...good(n), ...(n % 10 === 0 && bad) }));
}

const target = (n: number): RowOf => ({
  TT: `${n + 1}`,
  'Chỉ tiêu': `Chỉ tiêu ${n} về hồ sơ trực tuyến`,
  'Đơn vị tính': '%',
  'Mục tiêu': 90,
  'Kết quả': 95,
});

const task = (n: number): RowOf => ({
  STT: `${n + 1}`,
  'Tên nhiệm vụ': `Tập huấn lần ${n} cho cán bộ`,
  'Nguồn giao': 'Tỉnh',
  'Cơ quan chủ trì': 'VHXH',
  'Trạng thái': 'Đã hoàn thành',
});

const document = (n: number): RowOf => ({
  STT: `${n + 1}`,
  'Loại văn bản': 'Kế hoạch',
  'Số, ký hiệu': `${n + 1}/KH-UBND`,
  'Ngày ban hành': '2026-03-03',
  'Trích yếu': `về việc thứ ${n}`,
});
