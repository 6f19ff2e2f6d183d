import { DOCUMENTS, FIGURES, OUTLINE, RELATIONS } from '../sheets';
import type { OutlineRow, Profile } from './profile';

// prettier-ignore
const outline: readonly OutlineRow[] = [
  ['Đoạn', 'Thực hiện {{van_ban_yeu_cau}}, UBND {{loai_don_vi}} {{ten_don_vi}} báo cáo kết quả phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số {{ky}}, nhiệm vụ {{ky_sau}} như sau:'],
  ['I', 'Công tác chỉ đạo, điều hành'],
  ['Đoạn', 'Trong tháng đã ban hành {{hai_so(vb.tong)}} văn bản:'],
  ['Danh sách', 'Văn bản: Văn bản'],
  ['I', 'Kết quả triển khai thực hiện {{ky}}'],
  ['1', 'Về khoa học, công nghệ'],
  ['-', '[Nêu việc đã làm về khoa học, công nghệ.]'],
  ['1', 'Về đổi mới sáng tạo'],
  ['-', '[Nêu cuộc thi, sáng kiến, mô hình đã triển khai.]'],
  ['1', 'Về chuyển đổi số'],
  ['-', 'Biên tập, đăng, phát {{hai_so(truyen_thong.tin_bai)}} tin, bài; trang thông tin của {{loai_don_vi}} có {{truyen_thong.tuong_tac}} lượt tương tác.'],
  ['-', 'Trung tâm Phục vụ hành chính công tiếp nhận {{hoso.tiep_nhan}} hồ sơ (so với tháng trước: {{tang_giam(hoso.tiep_nhan; hoso.tiep_nhan.ky_truoc)}}); đã giải quyết {{hoso.da_giai_quyet}} hồ sơ, đang giải quyết {{hai_so(hoso.dang_giai_quyet)}} hồ sơ.'],
  ['-', 'Nộp trực tuyến toàn trình {{hoso.toan_trinh}} hồ sơ, một phần {{hoso.mot_phan}} hồ sơ; thanh toán không dùng tiền mặt {{hoso.khong_tien_mat}} hồ sơ.'],
  ['-', '[Nêu việc khác về chuyển đổi số.]'],
  ['1', 'Về cải cách hành chính'],
  ['-', 'Xử lý {{van_ban.xu_ly}} văn bản trên môi trường điện tử, trong đó ký số {{van_ban.ky_so}} văn bản.'],
  ['-', 'Số hóa {{hoso.so_hoa}}/{{hoso.tiep_nhan}} hồ sơ, đạt {{tyle(hoso.so_hoa; hoso.tiep_nhan)}}.'],
  ['1', 'Về Đề án 06'],
  ['-', 'Thu nhận {{de_an.can_cuoc}} hồ sơ cấp căn cước, {{de_an.dinh_danh}} hồ sơ định danh điện tử; kích hoạt {{de_an.kich_hoat}} tài khoản; hướng dẫn {{de_an.so_suc_khoe}} trường hợp tích hợp sổ sức khỏe điện tử, thẻ bảo hiểm y tế.'],
  ['I', 'Phương hướng, nhiệm vụ {{ky_sau}}'],
  ['-', '[Nêu từng việc sẽ làm, người làm và ngày xong.]'],
  ['Đoạn', 'UBND {{loai_don_vi}} {{ten_don_vi}} trân trọng báo cáo'],
];

/** Báo cáo tháng: directing, results in five areas against last month, next month's tasks, figures. */
export const THANG: Profile = {
  id: 'thang',
  name: 'Báo cáo tháng',
  description: 'Chỉ đạo, kết quả năm lĩnh vực so với tháng trước, nhiệm vụ tháng sau.',
  sheets: [DOCUMENTS, FIGURES, RELATIONS, OUTLINE],
  info: {
    loai_ky: 'Tháng',
    trich_yeu:
      'Kết quả thực hiện Nghị quyết số 57-NQ/TW về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số {{ky}}, phương hướng, nhiệm vụ {{ky_sau}}',
  },
  outline,
  freeSheets: [],
};
