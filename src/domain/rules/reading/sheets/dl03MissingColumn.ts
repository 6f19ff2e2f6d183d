import { problemRule } from '../problemRule';

/** Columns that may stay empty in every row, or that the add-in computes itself: without them no row loses its meaning. */
const SPARE: ReadonlySet<string> = new Set([
  'Ghi chú',
  'Kỳ trước',
  'Văn bản giao',
  'Tỷ lệ hoàn thành',
  'Đánh giá',
  'Phân loại',
]);

export const dl03MissingColumn = problemRule(
  {
    id: 'DL03',
    title: 'Thiếu cột',
    severity: 'Lỗi',
    example: 'Trang tính Chỉ tiêu không còn cột Mục tiêu.',
    remedy: 'Bấm Tạo mẫu để thêm cột còn thiếu; cột đã đổi tên thì trả lại tên cũ.',
  },
  'missing-column',
  ({ at, header }) => ({
    ...(SPARE.has(header) && { severity: 'Cảnh báo' }),
    message: `Trang tính “${at.sheet}” thiếu cột “${header}”: trả lại tên cột nếu đã đổi, hoặc bấm Tạo mẫu để thêm.`,
  }),
);
