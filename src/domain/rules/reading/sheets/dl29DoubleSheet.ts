import { problemRule } from '../problemRule';

export const dl29DoubleSheet = problemRule(
  {
    id: 'DL29',
    title: 'Hai trang tính cùng tên',
    severity: 'Cảnh báo',
    example: 'Một trang “Số liệu” và một trang “SỐ LIỆU ” (khác chữ hoa, thừa dấu cách).',
    remedy: 'Gộp số vào một trang rồi xóa trang kia; chỉ trang đứng trước được đọc.',
  },
  'double-sheet',
  ({ at, first }) => ({
    message: `Trang “${at.sheet}” trùng tên với “${first}” (chỉ khác chữ hoa hoặc dấu cách) nên không được đọc. Chuyển số sang “${first}”, hoặc đổi tên trang này.`,
  }),
);
