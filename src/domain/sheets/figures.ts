import type { DataSheet } from './column';

export type FigureKey =
  'code' | 'content' | 'unit' | 'current' | 'cumulative' | 'previous' | 'note';

/** Số liệu: figures on public services and others, each with a code that the words refer to. */
export const FIGURES: DataSheet<FigureKey> = {
  name: 'Số liệu',
  table: 'tblSoLieu',
  title: 'SỐ LIỆU',
  hint: 'Mỗi dòng một số liệu; lời báo cáo lấy số bằng {{mã}}, không gõ lại số.',
  landscape: false,
  frozenColumns: 2,
  tabColor: '#2F7F74',
  blankRows: 10,
  // prettier-ignore
  columns: [
    { key: 'code', header: 'Mã', kind: 'code', marker: true, proper: true, sample: 'Ví dụ', width: 22, hint: { title: 'Mã', text: 'Chữ thường không dấu, có dấu chấm, ví dụ hoso.tiep_nhan; không trùng nhau.' } },
    { key: 'content', header: 'Nội dung', kind: 'code', sample: 'Hồ sơ đã tiếp nhận', width: 50, hint: { title: 'Nội dung', text: 'Số liệu này là gì.' } },
    { key: 'unit', header: 'Đơn vị tính', kind: 'choice', sample: 'hồ sơ', width: 12, align: 'center', open: true, list: ['%', 'hồ sơ', 'thủ tục', 'văn bản', 'người', 'lượt', 'tổ', 'lớp', 'tin, bài', 'triệu đồng', 'điểm'], hint: { title: 'Đơn vị tính', text: 'Chọn trong danh sách hoặc gõ đơn vị khác.' } },
    { key: 'current', header: 'Kỳ này', kind: 'number', sample: '262', width: 12, align: 'right', hint: { title: 'Kỳ này', text: 'Số của kỳ báo cáo. Để trống nếu chưa có; số 0 là đã đếm và không có.' } },
    { key: 'cumulative', header: 'Lũy kế', kind: 'number', sample: '3.270', width: 12, align: 'right', hint: { title: 'Lũy kế', text: 'Số cộng dồn đến hết kỳ.' } },
    { key: 'previous', header: 'Kỳ trước', kind: 'number', spare: true, sample: '240', width: 12, align: 'right', hint: { title: 'Kỳ trước', text: 'Số của kỳ báo cáo trước.' } },
    { key: 'note', header: 'Ghi chú', kind: 'text', spare: true, sample: 'Theo hệ thống một cửa', width: 30, hint: { title: 'Ghi chú', text: 'Nguồn số liệu, cách tính.' } },
  ],
};
