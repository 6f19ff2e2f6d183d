import { problemRule } from '../problemRule';

export const dl02NoHeaderRow = problemRule(
  {
    id: 'DL02',
    title: 'Không thấy dòng tiêu đề cột',
    severity: 'Lỗi',
    example: 'Dòng tiêu đề của trang tính Chỉ tiêu đã bị xóa.',
    remedy: 'Trả lại dòng tiêu đề trong 20 dòng đầu; hoặc bấm Tạo mẫu.',
  },
  'missing-header-row',
  ({ at }) => ({
    message: `Trang tính “${at.sheet}” không có dòng tiêu đề cột trong 20 dòng đầu nên không đọc được: trả lại dòng tiêu đề, hoặc bấm Tạo mẫu.`,
  }),
);
