import { problemRule } from '../problemRule';

export const dl01MissingSheet = problemRule(
  {
    id: 'DL01',
    title: 'Thiếu trang tính',
    severity: 'Lỗi',
    example: 'Sổ không có trang tính Nội dung, hoặc trang tính đã bị đổi tên.',
    remedy: 'Trả lại đúng tên trang tính; hoặc bấm Tạo mẫu để thêm trang tính còn thiếu.',
  },
  'missing-sheet',
  ({ name, similar, optional }) => {
    const renamed =
      similar === undefined
        ? 'trả lại đúng tên nếu đã đổi'
        : `đổi tên “${similar}” lại thành “${name}” nếu là nó`;
    return {
      ...(optional && { severity: 'Cảnh báo' }),
      message: `Không có trang tính “${name}”: ${renamed}, hoặc bấm Tạo mẫu để thêm.`,
    };
  },
);
