import type { Severity } from '../../findings/finding';

/** One row of `Quy tắc` as shipped: Mã, Vế trái, So sánh, Vế phải, Mức độ, Thông báo, Thiếu vế phải. */
export type RelationRow = readonly [
  code: string,
  left: string,
  comparison: string,
  right: string,
  severity: Severity,
  message: string,
  rightMissing?: string,
];

/**
 * The relations that every template with a sheet `Quy tắc` starts from. TH07 counts procedures that are not online as
 * none where they are not entered; all other rows wait until both sides are known.
 */
// prettier-ignore
export const RELATION_CATALOGUE: readonly RelationRow[] = [
  ['TH01', 'hoso.tiep_nhan', '=', 'hoso.da_giai_quyet + hoso.dang_giai_quyet', 'Lỗi', 'Hồ sơ tiếp nhận phải bằng đã giải quyết cộng đang giải quyết.'],
  ['TH02', 'hoso.da_giai_quyet', '=', 'hoso.dung_han + hoso.qua_han', 'Lỗi', 'Hồ sơ đã giải quyết phải bằng trước hạn, đúng hạn cộng quá hạn.'],
  ['TH03', 'hoso.dang_giai_quyet', '=', 'hoso.dang_trong_han + hoso.dang_qua_han', 'Lỗi', 'Hồ sơ đang giải quyết phải bằng trong hạn cộng quá hạn.'],
  ['TH04', 'hoso.tiep_nhan', '=', 'hoso.truc_tuyen + hoso.truc_tiep', 'Lỗi', 'Hồ sơ tiếp nhận phải bằng nộp trực tuyến cộng nộp trực tiếp, bưu chính.'],
  ['TH05', 'hoso.truc_tuyen', '=', 'hoso.toan_trinh + hoso.mot_phan', 'Lỗi', 'Hồ sơ trực tuyến phải bằng toàn trình cộng một phần.'],
  ['TH07', 'tthc.tong', '=', 'tthc.toan_trinh + tthc.mot_phan + tthc.khac', 'Lỗi', 'Tổng thủ tục hành chính phải bằng toàn trình, một phần cộng chưa trực tuyến.', 'Tính là 0'],
  ['TH13', 'hoso.thanh_toan_tong', '≤', 'hoso.tiep_nhan', 'Cảnh báo', 'Hồ sơ phải thanh toán nhiều hơn hồ sơ tiếp nhận: ghi chú cách tính.'],
  ['TH14', 'de_an.kich_hoat', '≤', 'de_an.dinh_danh', 'Lỗi', 'Tài khoản kích hoạt không thể nhiều hơn hồ sơ định danh thu nhận.'],
  ['TH15', 'van_ban.ky_so', '≤', 'van_ban.xu_ly', 'Lỗi', 'Văn bản ký số không thể nhiều hơn văn bản xử lý điện tử.'],
  ['NV02', 'nv.tong', '=', 'nv.hoan_thanh + nv.qua_han + nv.dang_thuc_hien + nv.chua_thuc_hien + nv.khong_phat_sinh + nv.chua_ro', 'Lỗi', 'Tổng số nhiệm vụ phải bằng cộng các loại.'],
  ['NV04', 'nv.hoan_thanh', '=', 'nv.hoan_thanh_trong_han + nv.hoan_thanh_qua_han', 'Lỗi', 'Nhiệm vụ hoàn thành phải bằng trong hạn cộng quá hạn.'],
  ['KY13', 'hoso.tiep_nhan.luy_ke', '≥', 'hoso.tiep_nhan', 'Lỗi', 'Hồ sơ tiếp nhận lũy kế không thể nhỏ hơn số trong kỳ.'],
  ['KY13.2', 'hoso.truc_tuyen.luy_ke', '≥', 'hoso.truc_tuyen', 'Lỗi', 'Hồ sơ trực tuyến lũy kế không thể nhỏ hơn số trong kỳ.'],
  ['KY13.3', 'hoso.truc_tiep.luy_ke', '≥', 'hoso.truc_tiep', 'Lỗi', 'Hồ sơ trực tiếp lũy kế không thể nhỏ hơn số trong kỳ.'],
];
