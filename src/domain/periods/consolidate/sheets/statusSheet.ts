import type { WholeSheet } from './wholeSheet';
import type { JudgedFile } from '../verdicts';

/** Tình trạng: what came from whom, and what became of it; at the end the units from which nothing came. */
export function statusSheet(files: readonly JudgedFile[], missing: readonly string[]): WholeSheet {
  return {
    name: 'Tình trạng',
    heads: 1,
    fixed: 2,
    widths: [34, 26, 20, 20, 28, 8, 10, 8, 20, 60],
    rows: [
      ['Tệp', 'Đơn vị', 'Tỉnh', 'Kỳ', 'Mẫu', 'Lỗi', 'Cảnh báo', 'Gợi ý', 'Kết luận', 'Lý do'],
      ...files.map(({ summary, verdict, reason }) => [
        summary.file,
        summary.unit,
        summary.province,
        summary.period,
        summary.profile,
        summary.errors,
        summary.warnings,
        summary.hints,
        verdict,
        reason,
      ]),
      ...missing.map((unit) => ['', unit, '', '', '', '', '', '', 'chưa gửi', 'không có tệp nào']),
    ],
  };
}
