/** Words of the filling guide and of the help. */
export const GUIDE = {
  title: 'Điền mẫu',
  next: 'Điền tiếp',
  done: 'Đã điền đủ những ô báo cáo cần.',
  full: 'đủ',
  row: 'dòng đầu tiên',
} as const;
