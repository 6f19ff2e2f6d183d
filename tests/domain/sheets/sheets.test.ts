import { DATA_SHEETS, INFO_ITEMS } from '../../../src/domain/sheets';

/** Sheets, tables and headers as the contract fixes them. */
const CONTRACT: Readonly<Record<string, readonly [string, string]>> = {
  'Chỉ tiêu': [
    'tblChiTieu',
    'TT | Chỉ tiêu | Đơn vị tính | So sánh | Mục tiêu | Kết quả | Tử số | Mẫu số | Kỳ trước | Tỷ lệ hoàn thành | Đánh giá | Ghi chú',
  ],
  'Nhiệm vụ': [
    'tblNhiemVu',
    'STT | Tên nhiệm vụ | Nguồn giao | Văn bản giao | Cơ quan chủ trì | Thời hạn | Trạng thái | Ngày hoàn thành | Kết quả | Phân loại | Ghi chú',
  ],
  'Văn bản': [
    'tblVanBan',
    'STT | Cấp ban hành | Cơ quan ban hành | Loại văn bản | Số, ký hiệu | Ngày ban hành | Trích yếu | Ghi chú',
  ],
  'Số liệu': ['tblSoLieu', 'Mã | Nội dung | Đơn vị tính | Kỳ này | Lũy kế | Kỳ trước | Ghi chú'],
  'Quy tắc': [
    'tblQuyTac',
    'Mã | Vế trái | So sánh | Vế phải | Mức độ | Thông báo | Thiếu vế trái | Thiếu vế phải | Áp dụng',
  ],
  'Nội dung': ['tblNoiDung', 'Cấp | Số | Nội dung'],
};

const ITEMS = `Loại đơn vị=loai_don_vi Tên đơn vị=ten_don_vi Tỉnh, thành phố=tinh Cơ quan chủ quản=co_quan_chu_quan
  Cơ quan ban hành=co_quan_ban_hanh Số báo cáo=so_bao_cao Ký hiệu=ky_hieu Địa danh=dia_danh
  Ngày ban hành=ngay_ban_hanh Tên loại=ten_loai Trích yếu=trich_yeu Loại kỳ=loai_ky Kỳ số=ky_so Năm=nam
  Từ ngày=tu_ngay Đến ngày=den_ngay Ngày chốt số liệu=chot_so_lieu Kỳ sau từ ngày=ky_sau_tu_ngay
  Kỳ sau đến ngày=ky_sau_den_ngay Văn bản yêu cầu=van_ban_yeu_cau Kính gửi=kinh_gui Nơi nhận=noi_nhan
  Ký thay mặt=ky_thay_mat Chức vụ người ký=chuc_vu Người ký=nguoi_ky`;

it('holds the sheets of the contract in tab order, each with its table', () => {
  expect(DATA_SHEETS.map(({ name, table }) => [name, table])).toEqual(
    Object.entries(CONTRACT).map(([name, [table]]) => [name, table]),
  );
});

it.each(DATA_SHEETS)('gives $name the headers of the contract, each with its own key', (sheet) => {
  const { name, columns } = sheet;
  expect(columns.map(({ header }) => header).join(' | ')).toBe(CONTRACT[name]?.[1]);
  expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
});

it.each(DATA_SHEETS)('marks the sample row of $name in its first cell', ({ columns }) => {
  expect(columns[0]?.sample).toBe('Ví dụ');
  expect(columns.some(({ sample }, index) => index > 0 && sample !== undefined)).toBe(true);
});

it.each(DATA_SHEETS)('offers in $name no value twice and no blank one', ({ columns }) => {
  for (const { list = [] } of columns) {
    expect(new Set(list).size).toBe(list.length);
    expect(list).not.toContain('');
  }
});

it('asks for the items of the contract in its order, the optional ones last', () => {
  const standard = INFO_ITEMS.filter(({ optional }) => !optional);
  const wanted = ITEMS.replace(/\s+/g, ' ');
  expect(standard.map(({ label, field }) => `${label}=${field}`).join(' ')).toBe(wanted);
  expect(INFO_ITEMS.slice(standard.length).map(({ label }) => label)).toEqual([
    ...['Cỡ chữ', 'Lề trên', 'Lề dưới', 'Lề trái', 'Lề phải', 'Số trang'],
    ...['Mỗi phụ lục một trang', 'Dòng Kèm theo'],
    // Not in the contract: options for the page that an office may add.
    ...['Thể thức', 'Mục lục', 'Ô chữ ký số', 'Lề đối xứng'],
  ]);
});

it('requires the items that TT12 names', () => {
  expect(INFO_ITEMS.filter(({ required }) => required).map(({ label }) => label)).toEqual([
    ...['Loại đơn vị', 'Tên đơn vị', 'Cơ quan ban hành', 'Ký hiệu', 'Địa danh', 'Tên loại'],
    ...['Trích yếu', 'Loại kỳ', 'Năm'],
  ]);
});
