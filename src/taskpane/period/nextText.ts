import { capitalized } from '../../domain/letters/vietnamese';

/** What the page Sang kỳ mới says. */
export const NEXT_TEXT = {
  /** A report without a numbered period bears the same name the next time. */
  move: ({ before, after }: { readonly before: string; readonly after: string }) =>
    capitalized(before === after ? `${after}, lần sau` : `${before} → ${after}`),
  unknown: 'Chưa biết kỳ của sổ. Hãy điền Loại kỳ, Kỳ số và Năm ở trang tính Thông tin.',
  saveFirst:
    'Trước hết hãy lưu sổ thành tệp mới (Tệp, Lưu thành), để sổ của kỳ cũ còn nguyên. Tên gợi ý:',
  copy: 'Chép tên',
  copied: 'Đã chép tên.',
  keepResults: 'Giữ kết quả chỉ tiêu',
  keepDone: 'Giữ nhiệm vụ đã xong',
  keepDocuments: 'Giữ danh mục văn bản',
  copies: 'Giữ một bản sao các trang tính (ẩn, mang tên kỳ cũ)',
  notes: 'Cần biết',
  leaving: 'Dòng rời khỏi bảng (được giữ trong sổ, trang ẩn)',
  untick: 'Bỏ dấu ở ô nào thì ô ấy giữ nguyên.',
  apply: 'Sang kỳ mới',
  changed: 'Sổ vừa có thay đổi nên danh sách đã được lập lại. Hãy xem rồi bấm lần nữa.',
  done: 'Đã sang kỳ mới.',
  doneText:
    'Các con số của kỳ cũ nằm ở cột Kỳ trước. Bảng này dẫn đến từng ô còn trống, rồi từng đoạn còn lời của kỳ trước.',
  toGuide: 'Điền kỳ mới',
  anyway: 'Vẫn sang kỳ mới',
  errorsText:
    'Số sai của kỳ cũ sẽ thành số kỳ trước của kỳ mới. Nên sửa trước; nếu đã rõ nguyên nhân thì cứ sang.',
  brokenText: 'Hãy trả lại như trước rồi sang kỳ mới lần nữa; số liệu đã nhập vẫn còn đủ.',
  wordsKept: (count: number) =>
    `Lời báo cáo: ${count} đoạn giữ nguyên chữ; Kiểm tra sẽ chỉ ra đoạn nào còn con số của kỳ trước.`,
  uncertain: 'chưa chắc',
  more: (count: number) => `Hiện thêm ${count} ô`,
  cells: (column: string, count: number, emptied: boolean) =>
    `${column}: ${count} ô${emptied ? ' để trống' : ''}`,
  kept: (count: number) => `Còn của kỳ trước, chưa sửa (${count})`,
  formula: 'công thức tự tính',
  fromReport: 'Chỉ có báo cáo Word của kỳ trước, không có sổ?',
  empty: '(trống)',
} as const;
