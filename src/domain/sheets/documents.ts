import type { DataSheet } from './column';

export type DocumentKey =
  'stt' | 'level' | 'issuer' | 'type' | 'code' | 'issuedOn' | 'abstract' | 'note';

/** Loại văn bản of NĐ 30/2020, Điều 7, and the Party's, as the dropdown offers them. */
export const DOCUMENT_TYPES = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông báo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Tờ trình',
  'Công điện',
  'Công văn',
  'Kết luận',
  'Giấy mời',
] as const;

/** Văn bản: documents issued. */
export const DOCUMENTS: DataSheet<DocumentKey> = {
  name: 'Văn bản',
  table: 'tblVanBan',
  title: 'DANH MỤC VĂN BẢN ĐÃ BAN HÀNH',
  hint: 'Mỗi dòng một văn bản; số, ký hiệu và ngày ghi ở cột riêng, không lặp lại trong Trích yếu.',
  landscape: true,
  tabColor: '#2E75B6',
  blankRows: 30,
  // prettier-ignore
  columns: [
    { key: 'stt', header: 'STT', kind: 'code', marker: true, sample: 'Ví dụ', width: 6, align: 'center', hint: { title: 'STT', text: 'Số thứ tự.' } },
    { key: 'level', header: 'Cấp ban hành', kind: 'choice', sample: 'Xã', width: 16, open: true, list: ['Trung ương', 'Tỉnh', 'Xã', 'Đảng ủy', 'HĐND', 'UBND'], hint: { title: 'Cấp ban hành', text: 'Cấp ban hành văn bản; chọn hoặc gõ khác.' } },
    { key: 'issuer', header: 'Cơ quan ban hành', kind: 'text', proper: true, sample: 'UBND xã Kha Sơn', width: 24, hint: { title: 'Cơ quan ban hành', text: 'Ví dụ: UBND xã Kha Sơn.' } },
    { key: 'type', header: 'Loại văn bản', kind: 'choice', sample: 'Kế hoạch', width: 14, open: true, list: [...DOCUMENT_TYPES], hint: { title: 'Loại văn bản', text: 'Kế hoạch, Công văn, Quyết định …' } },
    { key: 'code', header: 'Số, ký hiệu', kind: 'code', marker: true, proper: true, sample: '31/KH-UBND', width: 18, hint: { title: 'Số, ký hiệu', text: 'Ví dụ: 31/KH-UBND; văn bản Đảng: 05-KH/ĐU; công văn: 489/UBND-VHXH.' } },
    { key: 'issuedOn', header: 'Ngày ban hành', kind: 'date', sample: '03/3/2026', width: 13, align: 'center', hint: { title: 'Ngày ban hành', text: 'Ví dụ: 31/3/2026.' } },
    { key: 'abstract', header: 'Trích yếu', kind: 'text', sample: 'chuyển đổi số năm 2026', width: 60, hint: { title: 'Trích yếu', text: 'Nội dung trích yếu, không gồm số và ngày.' } },
    { key: 'note', header: 'Ghi chú', kind: 'text', spare: true, width: 22, hint: { title: 'Ghi chú', text: 'Ghi chú, nếu có.' } },
  ],
};
