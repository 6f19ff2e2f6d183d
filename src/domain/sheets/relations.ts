import type { Column, DataSheet } from './column';

const MISSING = ['Bỏ qua', 'Tính là 0', 'Báo lỗi'];

// prettier-ignore
const COLUMNS = [
  { key: 'code', header: 'Mã', kind: 'code', marker: true, proper: true, sample: 'Ví dụ', width: 10, hint: { title: 'Mã', text: 'Mã của quy tắc, ví dụ XA01; không trùng nhau.' } },
  { key: 'left', header: 'Vế trái', kind: 'code', sample: 'hoso.tiep_nhan', width: 30, hint: { title: 'Vế trái', text: 'Biểu thức từ các mã số liệu, ví dụ hoso.tiep_nhan.' } },
  { key: 'comparison', header: 'So sánh', kind: 'code', sample: '≥', width: 9, align: 'center', list: ['=', '≠', '<', '≤', '>', '≥'], hint: { title: 'So sánh', text: 'Chọn =, ≠, <, ≤, > hoặc ≥.' } },
  { key: 'right', header: 'Vế phải', kind: 'code', sample: 'hoso.da_giai_quyet', width: 40, hint: { title: 'Vế phải', text: 'Biểu thức từ các mã số liệu, ví dụ hoso.da_giai_quyet + hoso.dang_giai_quyet.' } },
  { key: 'severity', header: 'Mức độ', kind: 'choice', sample: 'Lỗi', width: 11, list: ['Lỗi', 'Cảnh báo', 'Gợi ý'], hint: { title: 'Mức độ', text: 'Lỗi: không phát hành được; Cảnh báo: hỏi lại một lần; Gợi ý: chỉ nhắc.' } },
  { key: 'message', header: 'Thông báo', kind: 'text', sample: 'Giải quyết nhiều hơn tiếp nhận.', width: 50, hint: { title: 'Thông báo', text: 'Câu hiện ra khi quan hệ không đúng.' } },
  { key: 'leftMissing', header: 'Thiếu vế trái', kind: 'choice', width: 12, optional: true, list: MISSING, hint: { title: 'Thiếu vế trái', text: 'Khi vế trái chưa nhập: Bỏ qua, Tính là 0 hoặc Báo lỗi.' } },
  { key: 'rightMissing', header: 'Thiếu vế phải', kind: 'choice', width: 12, optional: true, list: MISSING, hint: { title: 'Thiếu vế phải', text: 'Khi vế phải chưa nhập: Bỏ qua, Tính là 0 hoặc Báo lỗi.' } },
  { key: 'active', header: 'Áp dụng', kind: 'choice', width: 9, align: 'center', optional: true, list: ['Có', 'Không'], hint: { title: 'Áp dụng', text: 'Có: kiểm tra; Không: tạm bỏ qua quy tắc này.' } },
] as const satisfies readonly Column<string>[];

export type RelationKey = (typeof COLUMNS)[number]['key'];

/** Quy tắc: the office's own relations between figures. */
export const RELATIONS: DataSheet<RelationKey> = {
  name: 'Quy tắc',
  table: 'tblQuyTac',
  title: 'QUY TẮC ĐỐI CHIẾU SỐ LIỆU',
  hint: 'Không phải điền gì ở đây: phần mềm theo các dòng này mà đối chiếu số liệu. Quy tắc riêng của đơn vị thì ghi thêm dưới cùng, ví dụ hoso.tiep_nhan = hoso.da_giai_quyet + hoso.dang_giai_quyet.',
  landscape: true,
  tabColor: '#2F7F74',
  blankRows: 10,
  columns: COLUMNS,
};
