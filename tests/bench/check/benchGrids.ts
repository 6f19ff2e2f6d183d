import type { CellValue, Grids } from '../../../src/domain/grid';
import { AN_BINH } from '../../support/anBinh';
import { exampleGrids } from '../../support/exampleGrids';

type RowOf = Readonly<Record<string, CellValue>>;

/** How many rows of every data sheet, and how often one of them is wrong (every n-th row). */
export interface Mix {
  readonly name: string;
  readonly targets?: number;
  readonly tasks?: number;
  readonly documents?: number;
  readonly figures?: number;
  readonly wrongEvery: number;
}

const OUTLINE: readonly RowOf[] = [
  { Cấp: 'Đoạn', 'Nội dung': 'Ủy ban nhân dân xã An Bình báo cáo kết quả như sau:' },
  { Cấp: 'I', 'Nội dung': 'KẾT QUẢ THỰC HIỆN' },
  { Cấp: 'Đoạn', 'Nội dung': 'Các việc được giao đang làm theo đúng kế hoạch.' },
];

/** A commune's workbook with very long lists; every wrong row has one fault, of another kind each time. */
export function benchGrids({
  targets = 0,
  tasks = 0,
  documents = 0,
  figures = 0,
  wrongEvery,
}: Mix): Grids {
  const rows = (count: number, good: RowMaker, wrong: readonly RowMaker[]) =>
    Array.from({ length: count }, (_, index) => {
      const fault = index % wrongEvery === wrongEvery - 1;
      const change = fault ? wrong[Math.floor(index / wrongEvery) % wrong.length] : undefined;
      return { ...good(index + 1), ...change?.(index + 1) };
    });
  const tables = {
    'Chỉ tiêu': rows(targets, target, WRONG_TARGETS),
    'Nhiệm vụ': rows(tasks, task, WRONG_TASKS),
    'Văn bản': rows(documents, document, WRONG_DOCUMENTS),
    'Số liệu': rows(figures, figure, WRONG_FIGURES),
    'Nội dung': OUTLINE,
  };
  return exampleGrids({ profile: 'so-ket', info: AN_BINH, tables });
}

type RowMaker = (n: number) => RowOf;

const target: RowMaker = (n) => ({
  TT: String(n),
  'Chỉ tiêu': `Số hộ kinh doanh ở thôn ${n} có địa chỉ số`,
  'Đơn vị tính': 'hộ',
  'Mục tiêu': 80 + (n % 17),
  'Kết quả': 100 + (n % 900),
});
const WRONG_TARGETS: readonly RowMaker[] = [
  () => ({ 'Kết quả': '' }),
  () => ({ 'Kết quả': 12 }),
  () => ({ 'Kết quả': 'đang rà soát' }),
  () => ({ 'Đơn vị tính': '' }),
];

const task: RowMaker = (n) => ({
  STT: String(n),
  'Tên nhiệm vụ': `Lắp đặt điểm truy cập không dây tại nhà văn hóa của thôn ${n}`,
  'Nguồn giao': 'Nhiệm vụ tỉnh giao',
  'Văn bản giao': `${n}/KH-UBND`,
  'Cơ quan chủ trì': 'Công an xã',
  'Thời hạn': '2026-04-30',
  'Trạng thái': 'Đã hoàn thành',
  'Ngày hoàn thành': '2026-04-12',
  'Kết quả': `Đã lắp ${(n % 9) + 2} điểm, người dân dùng hằng ngày`,
});
const WRONG_TASKS: readonly RowMaker[] = [
  () => ({ 'Trạng thái': 'Xong rồi' }),
  () => ({ 'Trạng thái': 'Chưa thực hiện', 'Ngày hoàn thành': '', 'Kết quả': '' }),
  () => ({
    'Trạng thái': 'Đang triển khai thực hiện',
    'Ngày hoàn thành': '',
    'Thời hạn': '2026-03-31',
  }),
  () => ({ 'Ngày hoàn thành': '31/4/2026' }),
];

const document: RowMaker = (n) => ({
  STT: String(n),
  'Cấp ban hành': 'UBND',
  'Cơ quan ban hành': 'UBND xã An Bình',
  'Loại văn bản': 'Kế hoạch',
  'Số, ký hiệu': `${n}/KH-UBND`,
  'Ngày ban hành': '2026-03-03',
  'Trích yếu': `về việc chuyển đổi số tại thôn ${n} năm 2026`,
});
const WRONG_DOCUMENTS: readonly RowMaker[] = [
  () => ({ 'Số, ký hiệu': '' }),
  (n) => ({ 'Số, ký hiệu': `${n}/ KH-UBND` }),
  () => ({ 'Loại văn bản': 'Quyết định' }),
  () => ({ 'Ngày ban hành': '2026-06-03' }),
];

const figure: RowMaker = (n) => ({
  Mã: `thon.so_${n}`,
  'Nội dung': `Hồ sơ của thôn ${n}`,
  'Đơn vị tính': 'hồ sơ',
  'Kỳ này': 100 + (n % 50),
  'Lũy kế': 400 + (n % 50),
  'Kỳ trước': 90 + (n % 50),
});
const WRONG_FIGURES: readonly RowMaker[] = [
  () => ({ 'Kỳ này': 1.234 }),
  (n) => ({ Mã: `thôn ${n}` }),
  () => ({ 'Kỳ này': 'nhiều' }),
];
