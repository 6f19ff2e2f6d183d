import { problemRule } from '../problemRule';

export const dl05DoubleHeader = problemRule(
  {
    id: 'DL05',
    title: 'Hai cột cùng tên',
    severity: 'Lỗi',
    example: 'Trang tính Chỉ tiêu có hai cột Kết quả.',
    remedy: 'Đổi tên hoặc xóa cột thừa; chỉ cột đầu tiên được đọc.',
  },
  'double-header',
  ({ at, header, first }) => ({
    also: [{ sheet: at.sheet, cell: first }],
    message: `Cột “${header}” đã có ở cột ${first.replace(/\d+/u, '')}; chỉ cột đầu được đọc. Đổi tên hoặc xóa cột thừa.`,
  }),
);
