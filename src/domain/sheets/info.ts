/** What an item's cell holds; `lines` is a text with one entry per line (Alt+Enter). */
export type InfoKind = 'text' | 'lines' | 'choice' | 'number' | 'date';

/** One item of `Thông tin`, by whatever name. */
interface Item<Field extends string> {
  readonly field: Field;
  /** Mục, as the sheet's first column says it. */
  readonly label: string;
  readonly kind: InfoKind;
  /** Hướng dẫn, as the sheet's third column says it. */
  readonly guidance: string;
  readonly list?: readonly string[];
  /** What a new template fills in. */
  readonly default?: string;
  /** Missing it is TT12. `Kỳ số` depends on the period: see `PERIODS_WITH_NUMBER`. */
  readonly required?: true;
  /** Absent in most workbooks and never missed. */
  readonly optional?: true;
  /** As of a column: a name, whose spelling is never mended. */
  readonly proper?: true;
  /** `{{…}}` may name it; the others are printed in their own places. */
  readonly named?: true;
}

/** Loại kỳ, as the dropdown offers them. */
export const PERIOD_KINDS = [
  'Tuần',
  'Tháng',
  'Quý',
  '6 tháng',
  '9 tháng',
  'Năm',
  'Lũy kế',
  'Sơ kết',
  'Đột xuất',
] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Kinds of period that need a `Kỳ số`. */
export const PERIODS_WITH_NUMBER: readonly PeriodKind[] = [
  'Tuần',
  'Tháng',
  'Quý',
  '6 tháng',
  'Lũy kế',
];

const YES_NO = ['Có', 'Không'];

/** Thông tin: about the report, one item a row, in the sheet's order. */
export const INFO: {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly headers: readonly [string, string, string];
  readonly sample: readonly [string, string, string];
  readonly tabColor: string;
} = {
  name: 'Thông tin',
  title: 'THÔNG TIN BÁO CÁO',
  hint: 'Điền cột Nội dung; ô màu vàng nhạt là bắt buộc. Mục có nhiều dòng thì nhấn Alt+Enter để xuống dòng trong ô.',
  headers: ['Mục', 'Nội dung', 'Hướng dẫn'],
  sample: ['Ví dụ', 'Kha Sơn', 'Ở mục Tên đơn vị chỉ ghi tên riêng.'],
  tabColor: '#1F4E79',
};

/** Every item in the sheet's order, the optional ones last. */
// prettier-ignore
const ITEMS = [
  { field: 'loai_don_vi', label: 'Loại đơn vị', kind: 'choice', named: true, list: ['Xã', 'Phường', 'Đặc khu'], required: true, guidance: 'Chọn Xã, Phường hoặc Đặc khu.' },
  { field: 'ten_don_vi', label: 'Tên đơn vị', kind: 'text', named: true, proper: true, required: true, guidance: 'Chỉ tên riêng, ví dụ: Kha Sơn.' },
  { field: 'tinh', label: 'Tỉnh, thành phố', kind: 'text', named: true, proper: true, guidance: 'Ví dụ: Thái Nguyên.' },
  { field: 'co_quan_chu_quan', label: 'Cơ quan chủ quản', kind: 'text', named: true, guidance: 'UBND xã, phường để trống. Nếu có thì in phía trên tên cơ quan ban hành.' },
  { field: 'co_quan_ban_hanh', label: 'Cơ quan ban hành', kind: 'text', named: true, default: 'ỦY BAN NHÂN DÂN', required: true, guidance: 'Dòng trên ở góc trái; tên đơn vị tự in ở dòng dưới.' },
  { field: 'so_bao_cao', label: 'Số báo cáo', kind: 'text', named: true, guidance: 'Để trống khi chưa lấy số. Chỉ ghi số, ví dụ: 05.' },
  { field: 'ky_hieu', label: 'Ký hiệu', kind: 'text', named: true, default: 'BC-UBND', required: true, guidance: 'Phần sau dấu gạch chéo của số, ký hiệu.' },
  { field: 'dia_danh', label: 'Địa danh', kind: 'text', named: true, proper: true, required: true, guidance: 'Đứng trước ngày ban hành, ví dụ: Kha Sơn.' },
  { field: 'ngay_ban_hanh', label: 'Ngày ban hành', kind: 'text', named: true, guidance: 'Ngày đầy đủ (26/4/2026); chưa ký thì ghi tháng và năm (4/2026), ngày sẽ để trống.' },
  { field: 'ten_loai', label: 'Tên loại', kind: 'text', named: true, default: 'BÁO CÁO', required: true, guidance: 'Tên loại văn bản, in hoa.' },
  { field: 'trich_yeu', label: 'Trích yếu', kind: 'lines', named: true, required: true, guidance: 'Câu nêu nội dung báo cáo, dưới chữ BÁO CÁO. Có thể nhiều dòng.' },
  { field: 'loai_ky', label: 'Loại kỳ', kind: 'choice', named: true, list: PERIOD_KINDS, required: true, guidance: 'Kỳ của báo cáo.' },
  { field: 'ky_so', label: 'Kỳ số', kind: 'text', named: true, guidance: 'Tuần, tháng, quý thứ mấy; 6 tháng: 1 hoặc 2 (đầu hay cuối năm); Lũy kế: số tháng. Loại kỳ khác để trống.' },
  { field: 'nam', label: 'Năm', kind: 'number', named: true, required: true, guidance: 'Ví dụ: 2026.' },
  { field: 'tu_ngay', label: 'Từ ngày', kind: 'date', named: true, guidance: 'Ngày đầu của kỳ báo cáo, ví dụ: 02/4/2026.' },
  { field: 'den_ngay', label: 'Đến ngày', kind: 'date', named: true, guidance: 'Ngày cuối của kỳ báo cáo, ví dụ: 08/4/2026.' },
  { field: 'chot_so_lieu', label: 'Ngày chốt số liệu', kind: 'date', named: true, guidance: 'Số liệu tính đến hết ngày này; để trống thì lấy Đến ngày. Nhiệm vụ quá hạn tính theo ngày này.' },
  { field: 'ky_sau_tu_ngay', label: 'Kỳ sau từ ngày', kind: 'date', named: true, guidance: 'Có thể để trống.' },
  { field: 'ky_sau_den_ngay', label: 'Kỳ sau đến ngày', kind: 'date', named: true, guidance: 'Có thể để trống.' },
  { field: 'van_ban_yeu_cau', label: 'Văn bản yêu cầu', kind: 'lines', named: true, guidance: 'Văn bản yêu cầu báo cáo: tên loại, số, ký hiệu, ngày, cơ quan, trích yếu. Mỗi văn bản một dòng.' },
  { field: 'kinh_gui', label: 'Kính gửi', kind: 'lines', guidance: 'Mỗi nơi một dòng; có thể để trống. Gạch đầu dòng và dấu câu tự thêm.' },
  { field: 'noi_nhan', label: 'Nơi nhận', kind: 'lines', guidance: 'Mỗi nơi một dòng, dòng cuối là Lưu: VT, đơn vị soạn. Gạch đầu dòng và dấu câu tự thêm.' },
  { field: 'ky_thay_mat', label: 'Ký thay mặt', kind: 'lines', guidance: 'In trên chức vụ, ví dụ: TM. ỦY BAN NHÂN DÂN, dòng dưới KT. CHỦ TỊCH.' },
  { field: 'chuc_vu', label: 'Chức vụ người ký', kind: 'text', named: true, guidance: 'In hoa, ví dụ: PHÓ CHỦ TỊCH.' },
  { field: 'nguoi_ky', label: 'Người ký', kind: 'text', named: true, proper: true, guidance: 'Họ và tên, không ghi học hàm, học vị.' },
  { field: 'co_chu', label: 'Cỡ chữ', kind: 'choice', list: ['13', '14'], optional: true, guidance: '13 hoặc 14.' },
  { field: 'le_tren', label: 'Lề trên', kind: 'number', optional: true, guidance: 'Từ 20 đến 25 mm.' },
  { field: 'le_duoi', label: 'Lề dưới', kind: 'number', optional: true, guidance: 'Từ 20 đến 25 mm.' },
  { field: 'le_trai', label: 'Lề trái', kind: 'number', optional: true, guidance: 'Từ 30 đến 35 mm.' },
  { field: 'le_phai', label: 'Lề phải', kind: 'number', optional: true, guidance: 'Từ 15 đến 20 mm.' },
  { field: 'so_trang', label: 'Số trang', kind: 'choice', list: ['Trên', 'Dưới'], optional: true, guidance: 'Trên (theo Nghị định 30/2020/NĐ-CP) hoặc Dưới.' },
  { field: 'phu_luc_mot_trang', label: 'Mỗi phụ lục một trang', kind: 'choice', list: YES_NO, optional: true, guidance: 'Có: mỗi phụ lục sang trang mới.' },
  { field: 'dong_kem_theo', label: 'Dòng Kèm theo', kind: 'choice', list: YES_NO, optional: true, guidance: 'Có: in dòng (Kèm theo Báo cáo số …) dưới tên phụ lục.' },
  { field: 'the_thuc', label: 'Thể thức', kind: 'choice', list: ['Nhà nước', 'Đảng'], optional: true, guidance: 'Để trống: theo Cơ quan ban hành. Đảng: thể thức văn bản của Đảng.' },
  { field: 'muc_luc', label: 'Mục lục', kind: 'choice', list: YES_NO, optional: true, guidance: 'Có: in mục lục sau trích yếu; mở trong Word rồi bấm Cập nhật bảng để có số trang.' },
  { field: 'o_ky_so', label: 'Ô chữ ký số', kind: 'choice', list: YES_NO, optional: true, guidance: 'Có: chừa ô có chữ “Chữ ký số” giữa chức vụ và họ tên.' },
  { field: 'le_doi_xung', label: 'Lề đối xứng', kind: 'choice', list: YES_NO, optional: true, guidance: 'Có: lề trang chẵn đối xứng lề trang lẻ, khi in hai mặt.' },
] as const satisfies readonly Item<string>[];

/** Names by which `{{…}}` and the code refer to an item of `Thông tin`. */
export type InfoField = (typeof ITEMS)[number]['field'];

/** One item of `Thông tin`. */
export type InfoSpec = Item<InfoField>;

export const INFO_ITEMS: readonly InfoSpec[] = ITEMS;
