import type { Column, DataSheet } from './column';

// prettier-ignore
const COLUMNS = [
  { key: 'tt', header: 'TT', kind: 'code', marker: true, sample: 'Ví dụ', width: 6, align: 'center', hint: { title: 'TT', text: 'Số thứ tự. Dòng nhóm ghi số La Mã (I, II) hoặc chữ cái in hoa (A, B).' } },
  { key: 'name', header: 'Chỉ tiêu', kind: 'text', sample: 'Tỷ lệ hồ sơ nộp trực tuyến', width: 48, hint: { title: 'Chỉ tiêu', text: 'Tên chỉ tiêu như trong văn bản giao.' } },
  { key: 'unit', header: 'Đơn vị tính', kind: 'choice', sample: '%', width: 12, align: 'center', open: true, list: ['%', 'điểm', 'người', 'hồ sơ', 'văn bản', 'lượt', 'tổ', 'mô hình', 'lớp', 'cuộc', 'xóm', 'thôn'], hint: { title: 'Đơn vị tính', text: 'Chọn trong danh sách hoặc gõ đơn vị khác.' } },
  { key: 'comparison', header: 'So sánh', kind: 'choice', sample: '≥', width: 9, align: 'center', list: ['≥', '≤', '=', 'Khoảng'], hint: { title: 'So sánh', text: 'Để trống: kết quả phải từ mục tiêu trở lên, cao hơn là Vượt. Chọn ≥, ≤, = hoặc Khoảng khi văn bản giao ghi rõ.' } },
  { key: 'goal', header: 'Mục tiêu', kind: 'goal', sample: '80', width: 12, align: 'center', hint: { title: 'Mục tiêu', text: 'Chỉ ghi số (90), khoảng (16 - 18) hoặc chữ Đạt. Dấu ≥, ≤ chọn ở cột So sánh.' } },
  { key: 'result', header: 'Kết quả', kind: 'result', sample: '72,5', width: 16, align: 'center', hint: { title: 'Kết quả', text: 'Một số (72,5), một phân số (258/262), Đạt, Chưa đạt, hoặc Không phát sinh kèm lý do. Để trống nếu nhập Tử số và Mẫu số.' } },
  { key: 'numerator', header: 'Tử số', kind: 'number', single: true, width: 10, align: 'right', hint: { title: 'Tử số', text: 'Số đã đạt được; cùng Mẫu số tính ra Kết quả theo phần trăm.' } },
  { key: 'denominator', header: 'Mẫu số', kind: 'number', single: true, width: 10, align: 'right', hint: { title: 'Mẫu số', text: 'Tổng số phải làm; lớn hơn 0.' } },
  { key: 'previous', header: 'Kỳ trước', kind: 'result', spare: true, sample: '70,2', width: 10, align: 'right', hint: { title: 'Kỳ trước', text: 'Kết quả của kỳ báo cáo trước, nếu có.' } },
  { key: 'rate', header: 'Tỷ lệ hoàn thành', kind: 'computed', format: '0.##', sample: '90,63', width: 11, align: 'right', hint: { title: 'Tỷ lệ hoàn thành', text: 'Tự tính: kết quả chia mục tiêu, theo phần trăm. Không gõ vào đây.' } },
  { key: 'status', header: 'Đánh giá', kind: 'computed', sample: 'Chưa đạt', width: 15, align: 'center', hint: { title: 'Đánh giá', text: 'Tự tính: Đạt, Vượt, Chưa đạt, Không phát sinh hoặc Chưa có số liệu. Không gõ vào đây.' } },
  { key: 'note', header: 'Ghi chú', kind: 'text', spare: true, sample: 'Vì sao chưa đạt', width: 24, hint: { title: 'Ghi chú', text: 'Nguyên nhân chưa đạt, cách tính, nguồn số liệu.' } },
] as const satisfies readonly Column<string>[];

export type TargetKey = (typeof COLUMNS)[number]['key'];

/** Chỉ tiêu: targets and results (NQ 57 indicators of the commune). */
export const TARGETS: DataSheet<TargetKey> = {
  name: 'Chỉ tiêu',
  table: 'tblChiTieu',
  title: 'CHỈ TIÊU VÀ KẾT QUẢ THỰC HIỆN',
  hint: 'Mỗi dòng một chỉ tiêu; dòng nhóm có số La Mã ở cột TT. Tỷ lệ hoàn thành và Đánh giá tự tính.',
  landscape: true,
  frozenColumns: 2,
  tabColor: '#2E75B6',
  blankRows: 30,
  columns: COLUMNS,
};
