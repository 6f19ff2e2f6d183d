import type { Rule } from '../../rule';

export const dl17BadOutlineRow: Rule = {
  id: 'DL17',
  title: 'Dòng của Nội dung không hiểu được',
  severity: 'Lỗi',
  example: 'Cấp ghi “II” thay vì “I”; dòng Bảng gọi trang tính không có.',
  remedy:
    'Chọn Cấp trong danh sách; viết lại dòng Bảng, Danh sách theo mẫu “Trang tính: cột; cột ? cột = giá trị”.',
  *check({ outline }) {
    for (const { at, message } of outline.problems) yield { at, message };
  },
};
