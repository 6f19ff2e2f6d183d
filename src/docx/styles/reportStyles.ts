import type { ParagraphStyle } from './paragraphStyle';

/** First line of a paragraph: 1.27 cm (NĐ 30/2020, PL I, Mục II.6). */
const FIRST_LINE = 720;
/** At least 6 pt between paragraphs, given before each so that neighbours never add up. */
const BETWEEN = 120;

const TITLE = { bold: true, align: 'center' } as const;
const TEXT = { align: 'both', before: BETWEEN, line: 264, firstLine: FIRST_LINE } as const;

/** The elements of NĐ 30/2020 (PL I, Mục II and table V), each a paragraph style. */
export const REPORT_STYLES: readonly ParagraphStyle[] = [
  { id: 'QuocHieu', name: 'Quốc hiệu', ...TITLE, smaller: 1 },
  { id: 'TieuNgu', name: 'Tiêu ngữ', ...TITLE },
  { id: 'CoQuanChuQuan', name: 'Cơ quan chủ quản', align: 'center', smaller: 1 },
  { id: 'CoQuanBanHanh', name: 'Cơ quan ban hành', ...TITLE, smaller: 1 },
  { id: 'SoKyHieu', name: 'Số ký hiệu', align: 'center', before: BETWEEN, size: 13 },
  {
    id: 'DiaDanhThoiGian',
    name: 'Địa danh thời gian',
    italic: true,
    align: 'center',
    before: BETWEEN,
  },
  { id: 'TenLoai', name: 'Tên loại', ...TITLE, before: 240 },
  { id: 'TrichYeu', name: 'Trích yếu', ...TITLE },
  {
    id: 'DuongKe',
    name: 'Đường kẻ',
    before: 80,
    exactLine: 60,
    size: 1,
    lineAbove: true,
    keepNext: true,
  },
  { id: 'KinhGui', name: 'Kính gửi', before: BETWEEN },
  { id: 'Phan', name: 'Phần', ...TITLE, before: 240, keepNext: true },
  { id: 'TieuDePhan', name: 'Tiêu đề phần', ...TITLE, keepNext: true, outline: 0 },
  { id: 'Muc', name: 'Mục', ...TEXT, bold: true, keepNext: true, outline: 1 },
  {
    id: 'KhoanCoTieuDe',
    name: 'Khoản có tiêu đề',
    ...TEXT,
    bold: true,
    keepNext: true,
    outline: 2,
  },
  { id: 'Khoan', name: 'Khoản', ...TEXT },
  { id: 'LoiVan', name: 'Lời văn', ...TEXT },
  { id: 'GachDauDong', name: 'Gạch đầu dòng', ...TEXT },
  { id: 'GachCong', name: 'Gạch cộng', ...TEXT },
  { id: 'ChucVu', name: 'Chức vụ người ký', ...TITLE, keepNext: true },
  { id: 'HoTen', name: 'Họ tên người ký', ...TITLE, before: 1500, keepNext: true },
  { id: 'NoiNhan', name: 'Nơi nhận', bold: true, italic: true, size: 12, keepNext: true },
  { id: 'DanhSachNoiNhan', name: 'Danh sách nơi nhận', size: 11, keepNext: true },
  { id: 'PhuLuc', name: 'Phụ lục', ...TITLE, size: 14, before: 240, keepNext: true },
  { id: 'TenPhuLuc', name: 'Tên phụ lục', ...TITLE, capitals: true, keepNext: true, outline: 0 },
  { id: 'KemTheo', name: 'Kèm theo', italic: true, align: 'center', keepNext: true },
  { id: 'LoiCanhBang', name: 'Lời cạnh bảng', ...TEXT },
  { id: 'BieuDo', name: 'Biểu đồ', align: 'center', before: BETWEEN },
  { id: 'SoTrang', name: 'Số trang', align: 'center' },
  { id: 'DuThao', name: 'Dự thảo' },
  { id: 'KhoangCach', name: 'Khoảng cách', exactLine: BETWEEN, size: 1 },
  { id: 'HetPhan', name: 'Hết phần', exactLine: 2, size: 1 },
];
