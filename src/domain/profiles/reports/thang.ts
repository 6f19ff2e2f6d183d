import { PROFILE_NAMES } from '../profileNames';
import { shortReport } from './shortReport';

/** Báo cáo tháng: directing, results in five areas against last month, next month's tasks, figures. */
// prettier-ignore
export const THANG = shortReport({
  ...PROFILE_NAMES.thang,
  period: 'tháng',
  info: {
    loai_ky: 'Tháng',
    trich_yeu: 'Kết quả thực hiện Nghị quyết số 57-NQ/TW về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số {{ky}}, phương hướng, nhiệm vụ {{ky_sau}}',
  },
  news: 'Biên tập, đăng, phát {{hai_so(truyen_thong.tin_bai)}} tin, bài; trang thông tin của {{loai_don_vi}} có {{truyen_thong.tuong_tac}} lượt tương tác.',
  files: [
    'Trung tâm Phục vụ hành chính công tiếp nhận {{hoso.tiep_nhan}} hồ sơ (so với tháng trước: {{tang_giam(hoso.tiep_nhan; hoso.tiep_nhan.ky_truoc)}}); đã giải quyết {{hoso.da_giai_quyet}} hồ sơ, đang giải quyết {{hai_so(hoso.dang_giai_quyet)}} hồ sơ.',
    'Nộp trực tuyến toàn trình {{hoso.toan_trinh}} hồ sơ, một phần {{hoso.mot_phan}} hồ sơ; thanh toán không dùng tiền mặt {{hoso.khong_tien_mat}} hồ sơ.',
  ],
  ahead: 'Phương hướng, nhiệm vụ {{ky_sau}}',
});
