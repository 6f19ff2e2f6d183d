import { PROFILE_NAMES } from '../profileNames';
import { DOCUMENTS, FIGURES, OUTLINE, RELATIONS, TARGETS, TASKS } from '../../sheets';
import type { OutlineRow, Profile } from '../profile';

// prettier-ignore
const outline: readonly OutlineRow[] = [
  ['Đoạn', 'Thực hiện {{van_ban_yeu_cau}}, UBND {{loai_don_vi}} {{ten_don_vi}} báo cáo sơ kết tình hình triển khai Nghị quyết số 57-NQ/TW, Đề án 06 và các nhiệm vụ được giao năm {{nam}} như sau:'],
  ['I', 'Công tác lãnh đạo, chỉ đạo'],
  ['Đoạn', '[Nêu các kế hoạch, văn bản đã ban hành và việc phân công thực hiện.]'],
  ['Đoạn', '[Nêu cách theo dõi, đôn đốc, kiểm điểm tiến độ.]'],
  ['Đoạn', '*(Có danh sách {{hai_so(vb.tong)}} văn bản tại Phụ lục I kèm theo)*'],
  ['I', 'Kết quả triển khai thực hiện'],
  ['1', 'Về chuyển đổi số trong hoạt động cơ quan nhà nước'],
  ['-', '[Nêu việc đã làm về quản lý, điều hành trên nền tảng số.]'],
  ['-', 'Kết quả thực hiện:'],
  ['+', '{{cds.ho_so_mang}}% hồ sơ công việc được xử lý trên môi trường mạng;'],
  ['+', '{{cds.chu_ky_so}}% cán bộ, công chức được cấp và dùng chữ ký số.'],
  ['1', 'Về cung cấp dịch vụ công và cải cách hành chính'],
  ['-', '[Nêu việc tiếp nhận, giải quyết thủ tục hành chính và hướng dẫn người dân.]'],
  ['-', 'Kết quả thực hiện:'],
  ['+', '{{cds.dich_vu_cong}}% dịch vụ công đủ điều kiện được cung cấp trực tuyến.'],
  ['1', 'Về phát triển hạ tầng số'],
  ['-', '[Nêu hiện trạng mạng, thiết bị và các hệ thống dùng chung.]'],
  ['-', 'Kết quả thực hiện:'],
  ['+', '{{cds.xom_phu_song}}% thôn, xóm có internet cáp quang và sóng di động 4G.'],
  ['1', 'Về phát triển xã hội số'],
  ['-', '[Nêu hoạt động của tổ công nghệ số cộng đồng và việc hỗ trợ người dân.]'],
  ['-', 'Kết quả thực hiện:'],
  ['+', '{{cds.dien_thoai}}% người trưởng thành dùng điện thoại thông minh;'],
  ['+', '{{cds.tai_khoan}}% người dân có tài khoản thanh toán điện tử;'],
  ['+', '{{cds.to_cong_nghe}}% tổ công nghệ số cộng đồng còn hoạt động.'],
  ['1', 'Về khoa học công nghệ, đổi mới sáng tạo và Đề án 06'],
  ['-', '[Nêu mô hình, tiến bộ kỹ thuật đã áp dụng và kết quả.]'],
  ['-', '[Nêu việc thực hiện Đề án 06.]'],
  ['I', 'Đánh giá chung'],
  ['Đoạn', 'Tính đến hết ngày {{chot_so_lieu}}, trong {{ct.tong}} chỉ tiêu có {{ct.dat}} chỉ tiêu đạt (trong đó vượt {{ct.vuot}}), {{ct.chua_dat}} chỉ tiêu chưa đạt, {{ct.khong_phat_sinh}} chỉ tiêu không phát sinh (Phụ lục II kèm theo). Trong {{nv.tong}} nhiệm vụ được giao có {{nv.hoan_thanh}} nhiệm vụ đã hoàn thành, {{nv.dang_thuc_hien}} nhiệm vụ đang thực hiện, {{nv.chua_thuc_hien}} nhiệm vụ chưa thực hiện, {{nv.qua_han}} nhiệm vụ quá hạn (Phụ lục III kèm theo).'],
  ['Đoạn', '[Nêu hạn chế và nguyên nhân, nhất là của các chỉ tiêu chưa đạt, nhiệm vụ chưa thực hiện.]'],
  ['I', 'Nhiệm vụ trong thời gian tới'],
  ['Đoạn', '[Nêu các việc sẽ tập trung làm.]'],
  ['I', 'Kiến nghị'],
  ['Đoạn', '[Nêu kiến nghị với cấp trên; không có thì ghi Không có.]'],
  ['Đoạn', 'Trên đây là báo cáo sơ kết của UBND {{loai_don_vi}} {{ten_don_vi}} về triển khai Nghị quyết số 57-NQ/TW, Đề án 06 và các nhiệm vụ được giao năm {{nam}}'],
  ['Phụ lục', 'Các văn bản triển khai thực hiện'],
  ['Bảng', 'Văn bản: STT; Văn bản'],
  ['Phụ lục', 'Tình hình thực hiện các mục tiêu'],
  ['Bảng', 'Chỉ tiêu: TT; Chỉ tiêu; Đơn vị tính; Mục tiêu; Kết quả = Kết quả (tính đến hết ngày {{chot_so_lieu}})'],
  ['Phụ lục', 'Tình hình thực hiện các nhiệm vụ'],
  ['Bảng', 'Nhiệm vụ: STT; Tên nhiệm vụ; Kết quả = Kết quả (tính đến hết ngày {{chot_so_lieu}}); Nguồn giao = Ghi chú'],
];

/** Sơ kết theo mục tiêu, nhiệm vụ: words, and annexes of documents, targets and tasks. */
export const SO_KET: Profile = {
  ...PROFILE_NAMES['so-ket'],
  sheets: [TARGETS, TASKS, DOCUMENTS, FIGURES, RELATIONS, OUTLINE],
  info: {
    loai_ky: 'Sơ kết',
    trich_yeu:
      'Sơ kết tình hình triển khai Nghị quyết số 57-NQ/TW, Đề án 06 và các nhiệm vụ được giao năm {{nam}}',
  },
  outline,
  freeSheets: [],
};
