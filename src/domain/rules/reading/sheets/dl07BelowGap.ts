import { problemRule } from '../problemRule';

export const dl07BelowGap = problemRule(
  {
    id: 'DL07',
    title: 'Có dữ liệu bên dưới một khoảng trống lớn',
    severity: 'Cảnh báo',
    example: 'Sau hơn 100 dòng trống lại có dữ liệu; phần đó không được đọc.',
    remedy: 'Xóa các dòng trống ở giữa, hoặc xóa phần thừa bên dưới.',
  },
  'below-gap',
  ({ rows }) => ({
    message: `Có ${rows} dòng dữ liệu nằm dưới hơn 100 dòng trống nên không được đọc: xóa các dòng trống ở giữa, hoặc xóa phần thừa.`,
  }),
);
