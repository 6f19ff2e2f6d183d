import type { DataSheet } from './column';

export type OutlineKey = 'level' | 'number' | 'content';

/** Cấp: what a row of the outline prints as. */
export const LEVELS = [
  'Phần',
  'I',
  '1',
  '1.1',
  '1.1.1',
  'a',
  'Đoạn',
  '-',
  '+',
  '(1)',
  'Danh sách',
  '+ Danh sách',
  'Bảng',
  'Biểu đồ',
  'Phụ lục',
  'Trang ngang',
  'Trang dọc',
] as const;
export type Level = (typeof LEVELS)[number];

/** Nội dung: the outline and words of the report. */
export const OUTLINE: DataSheet<OutlineKey> = {
  name: 'Nội dung',
  table: 'tblNoiDung',
  title: 'NỘI DUNG BÁO CÁO',
  hint: 'Mỗi dòng một đoạn, theo thứ tự in. Thay phần trong [ngoặc vuông] bằng lời của đơn vị; số liệu lấy bằng {{mã}}.',
  landscape: false,
  tabColor: '#548235',
  blankRows: 40,
  // prettier-ignore
  columns: [
    { key: 'level', header: 'Cấp', kind: 'code', marker: true, sample: 'Ví dụ', width: 13, align: 'center', list: [...LEVELS], hint: { title: 'Cấp', text: 'Phần, I, 1, 1.1, a: đề mục; Đoạn: lời văn; -, +, (1): gạch đầu dòng; Danh sách, Bảng, Biểu đồ; Phụ lục.' } },
    { key: 'number', header: 'Số', kind: 'code', marker: true, width: 8, align: 'center', hint: { title: 'Số', text: 'Để trống: tự đánh số. Gõ số khác để thay; gõ - để không đánh số.' } },
    { key: 'content', header: 'Nội dung', kind: 'code', sample: 'Trong kỳ tiếp nhận {{hoso.tiep_nhan}} hồ sơ, đạt {{tyle(hoso.dung_han; hoso.da_giai_quyet)}} đúng hạn.', width: 110, hint: { title: 'Nội dung', text: 'Lời được in. **đậm**, *nghiêng*, {{mã}} lấy số liệu.' } },
  ],
};
