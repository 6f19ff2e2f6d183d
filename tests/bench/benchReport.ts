import type { TableCell } from '../../src/domain/report/block';
import type { Report } from '../../src/domain/report/report';
import { cell, khaSonReport } from '../docx/khaSonReport';

/** The columns of the table that grows, with their relative widths. */
export const COLUMNS = [
  ['stt', 'STT', 5],
  ['ten', 'Tên nhiệm vụ', 26],
  ['nguon', 'Nguồn giao', 12],
  ['vanBan', 'Văn bản giao', 16],
  ['chuTri', 'Cơ quan chủ trì', 14],
  ['han', 'Thời hạn', 9],
  ['ketQua', 'Kết quả', 12],
  ['ghiChu', 'Ghi chú', 6],
] as const;

export type BenchRow = Readonly<Record<(typeof COLUMNS)[number][0], string>>;

/** Rows of tasks; no two alike. */
export function benchRows(count: number): readonly BenchRow[] {
  return Array.from({ length: count }, (_, at) => ({
    stt: `${at + 1}`,
    ten: `Rà soát và số hóa hồ sơ thuộc lĩnh vực thứ ${at + 1}`,
    nguon: at % 3 === 0 ? 'UBND tỉnh' : 'Chủ tịch UBND xã',
    vanBan: `Công văn số ${at + 100}/UBND-KGVX`,
    chuTri: at % 2 === 0 ? 'Phòng Văn hóa - Xã hội' : 'Văn phòng HĐND & UBND',
    han: `${(at % 28) + 1}/${(at % 12) + 1}/2026`,
    ketQua: at % 4 === 0 ? 'Đang triển khai thực hiện' : 'Đã hoàn thành',
    ghiChu: at % 5 === 0 ? 'Gia hạn' : '',
  }));
}

/** The report of xã Kha Sơn with one annex: a landscape table of these rows. */
export function benchReport(rows: readonly BenchRow[]): Report {
  return khaSonReport({
    annexes: [
      {
        landscape: true,
        startsAnnex: true,
        blocks: [
          {
            kind: 'table',
            header: [COLUMNS.map(([, header]) => cell(header))],
            rows: rows.map(tableRow),
            widths: COLUMNS.map(([, , width]) => width),
            description: 'Danh mục nhiệm vụ',
          },
        ],
      },
    ],
  });
}

function tableRow(row: BenchRow): readonly TableCell[] {
  return COLUMNS.map(([key]) => cell(row[key]));
}
