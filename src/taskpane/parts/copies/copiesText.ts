/** What is said of hidden copies, and how they are named. */
export const COPIES_TEXT = {
  label: 'Giữ bản sao các trang tính trước khi đổi (ẩn)',
  mend: 'Trước khi sửa',
  gather: 'Trước khi gộp',
} as const;
