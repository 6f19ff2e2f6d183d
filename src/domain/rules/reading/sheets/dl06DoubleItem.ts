import { problemRule } from '../problemRule';

export const dl06DoubleItem = problemRule(
  {
    id: 'DL06',
    title: 'Mục ở Thông tin ghi hai lần',
    severity: 'Lỗi',
    example: 'Hai dòng cùng mục Người ký.',
    remedy: 'Xóa dòng thừa; chỉ dòng đầu tiên được đọc.',
  },
  'double-item',
  ({ at, item, first }) => ({
    also: [{ sheet: at.sheet, cell: first }],
    message: `Mục “${item}” đã có ở dòng ${first.replace(/\D+/u, '')}; chỉ dòng đầu được đọc. Xóa dòng thừa.`,
  }),
);
