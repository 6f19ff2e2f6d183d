import { PROFILE_NAMES } from '../profileNames';
import { shortReport } from './shortReport';

/** Báo cáo tuần: directing, results in five areas, next week's tasks, figures. */
// prettier-ignore
export const TUAN = shortReport({
  ...PROFILE_NAMES.tuan,
  period: 'tuần',
  info: {
    loai_ky: 'Tuần',
    trich_yeu: 'Kết quả thực hiện Nghị quyết số 57-NQ/TW về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số\n({{ky}}, từ {{tu_ngay}} - {{den_ngay}})',
  },
  news: 'Biên tập, đăng, phát {{hai_so(truyen_thong.tin_bai)}} tin, bài; trang thông tin của xã có {{truyen_thong.tuong_tac}} lượt tương tác.',
  files: [
    'Trung tâm Phục vụ hành chính công tiếp nhận {{hoso.tiep_nhan}} hồ sơ; đã giải quyết {{hoso.da_giai_quyet}} hồ sơ, đang giải quyết {{hai_so(hoso.dang_giai_quyet)}} hồ sơ. Nộp trực tuyến toàn trình {{hoso.toan_trinh}} hồ sơ, một phần {{hoso.mot_phan}} hồ sơ; thanh toán không dùng tiền mặt {{hoso.khong_tien_mat}} hồ sơ.',
  ],
  ahead: 'Phương hướng, nhiệm vụ {{ky_sau}} ({{ky_sau_tu_ngay}} - {{ky_sau_den_ngay}})',
});
