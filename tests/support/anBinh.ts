import type { CellValue } from '../../src/domain/grid';

/** What the invented commune An Bình says of itself and its report in `Thông tin`, with nothing to find fault with. */
export const AN_BINH: Readonly<Record<string, CellValue>> = {
  'Loại đơn vị': 'Xã',
  'Tên đơn vị': 'An Bình',
  'Tỉnh, thành phố': 'Thái Nguyên',
  'Cơ quan ban hành': 'ỦY BAN NHÂN DÂN',
  'Số báo cáo': '12',
  'Ký hiệu': 'BC-UBND',
  'Địa danh': 'An Bình',
  'Ngày ban hành': '28/4/2026',
  'Tên loại': 'BÁO CÁO',
  'Trích yếu': 'Kết quả thực hiện Nghị quyết số 57-NQ/TW và phương hướng thời gian tới',
  'Loại kỳ': 'Sơ kết',
  Năm: 2026,
  'Từ ngày': '2026-01-01',
  'Đến ngày': '2026-04-26',
  'Ngày chốt số liệu': '2026-04-26',
  'Kính gửi': 'Sở Khoa học và Công nghệ',
  'Nơi nhận': 'Như trên\nLãnh đạo UBND xã\nLưu: VT, VHXH',
  'Ký thay mặt': 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
  'Chức vụ người ký': 'PHÓ CHỦ TỊCH',
  'Người ký': 'Nguyễn Văn An',
};
