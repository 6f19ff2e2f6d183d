import type { PersonProbe } from './probe';

/** What the volunteer looks at and answers; numbers as in the list of all probes. */
export const PERSON_PROBES: readonly PersonProbe[] = [
  {
    id: 'P08',
    question:
      'Sau khi Kiểm tra, ô có lỗi mà bạn đã tô màu bằng quy tắc riêng hiện màu đỏ hoặc vàng của phần mềm.',
  },
  {
    id: 'P18',
    question: 'Ở trang Kết quả kiểm tra, bấm vào địa chỉ trong cột Ô thì Excel đưa đến đúng ô đó.',
  },
  {
    id: 'P29',
    question: 'Đang gõ dở một ô mà bấm Kiểm tra thì phần mềm đợi; nhấn Enter xong nó tự chạy.',
  },
  {
    id: 'P32',
    question:
      'Sau khi Tạo mẫu, nhấn Ctrl+Z một lần thì cả mẫu mất (bản Excel mới), không chỉ một phần.',
  },
  { id: 'P34', question: 'Bấm Xuất báo cáo thì tệp Word về máy và mở được.' },
];
