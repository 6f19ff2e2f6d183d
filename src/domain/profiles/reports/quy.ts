import { PROFILE_NAMES } from '../profileNames';
import { DOCUMENTS, FIGURES, OUTLINE, RELATIONS, TASKS } from '../../sheets';
import type { OutlineRow, Profile } from '../profile';

// prettier-ignore
const outline: readonly OutlineRow[] = [
  ['Đoạn', 'Thực hiện {{van_ban_yeu_cau}}, UBND {{loai_don_vi}} {{ten_don_vi}} báo cáo kết quả thực hiện như sau:'],
  ['I', 'Kết quả thực hiện {{ky}}'],
  ['1', 'Công tác lãnh đạo, điều hành'],
  ['a', 'Thống kê số nhiệm vụ'],
  ['-', 'Tổng số nhiệm vụ được giao: {{nv.tong}}, trong đó đã hoàn thành {{nv.hoan_thanh}} (trong hạn {{nv.hoan_thanh_trong_han}}, quá hạn {{nv.hoan_thanh_qua_han}}); đang thực hiện {{nv.dang_thuc_hien}}; chưa thực hiện {{nv.chua_thuc_hien}}; quá hạn chưa hoàn thành {{nv.qua_han}}; không phát sinh {{nv.khong_phat_sinh}}.'],
  ['-', 'Nhận xét, đánh giá chung: [nêu ngắn gọn mặt được, mặt chưa được].'],
  ['a', 'Hoạt động của Ban Chỉ đạo'],
  ['-', '[Nêu các cuộc họp, kết luận, việc kiểm tra, đôn đốc.]'],
  ['1', 'Nâng cao nhận thức, tuyên truyền'],
  ['-', 'Đã mở {{hai_so(dao_tao.lop)}} lớp tập huấn với {{dao_tao.nguoi}} người tham gia.'],
  ['-', '[Nêu hình thức tuyên truyền và kết quả phong trào “Bình dân học vụ số”.]'],
  ['1', 'Hoàn thiện thể chế, chính sách'],
  ['-', 'Đã ban hành {{hai_so(vb.tong)}} văn bản (có Phụ lục danh mục văn bản kèm theo).'],
  ['-', '[Nêu quy chế, chính sách cần ban hành.]'],
  ['1', 'Hạ tầng công nghệ, kỹ thuật'],
  ['-', '[Nêu số máy tính, mạng, thiết bị; việc bảo đảm an toàn hệ thống.]'],
  ['1', 'Nền tảng, ứng dụng số, thủ tục hành chính và dịch vụ công trực tuyến'],
  ['-', '[Nêu phần mềm đang dùng, việc ký số, kết quả giải quyết hồ sơ.]'],
  ['1', 'Cơ sở dữ liệu quốc gia, chuyên ngành và phát triển dữ liệu'],
  ['-', '[Nêu dữ liệu đã cập nhật, kết nối, khai thác.]'],
  ['1', 'An ninh mạng, bảo mật thông tin, an toàn dữ liệu'],
  ['-', '[Nêu việc phê duyệt cấp độ an toàn, sự cố nếu có.]'],
  ['1', 'Hạ tầng cơ sở, năng lực khoa học, công nghệ và đổi mới sáng tạo'],
  ['1.1', 'Hạ tầng cơ sở'],
  ['-', '[Nêu điện, sóng di động, trụ sở.]'],
  ['1.1', 'Năng lực khoa học, công nghệ và đổi mới sáng tạo'],
  ['-', '[Nêu nhân lực chuyên trách.]'],
  ['1', 'Nguồn nhân lực'],
  ['-', '[Nêu số người được bố trí, còn thiếu.]'],
  ['1', 'Tài chính, kinh phí'],
  ['-', 'Kinh phí được cấp: {{kinh_phi.duoc_cap}} triệu đồng.'],
  ['-', '[Nêu nguồn huy động khác và khó khăn.]'],
  ['1', 'Hợp tác quốc tế'],
  ['-', '[Nêu kết quả; không có thì ghi Không có.]'],
  ['I', 'Tồn tại, hạn chế, điểm nghẽn'],
  ['-', '[Nêu từng hạn chế và nguyên nhân.]'],
  ['I', 'Phương hướng, nhiệm vụ thời gian tới'],
  ['-', '[Nêu từng nhiệm vụ và thời gian hoàn thành.]'],
  ['Đoạn', 'Trên đây là báo cáo tình hình thực hiện Nghị quyết số 57-NQ/TW {{ky}} và phương hướng, nhiệm vụ thời gian tới của {{loai_don_vi}} {{ten_don_vi}}'],
  ['Phụ lục', 'Danh mục văn bản đã ban hành'],
  ['Bảng', 'Văn bản: STT = TT; Cơ quan ban hành; Trích yếu = Trích yếu văn bản; Số và ngày ban hành'],
];

/** Báo cáo quý: eleven areas, limits, what comes next, an annex of documents. */
export const QUY: Profile = {
  ...PROFILE_NAMES.quy,
  sheets: [TASKS, DOCUMENTS, FIGURES, RELATIONS, OUTLINE],
  info: {
    loai_ky: 'Quý',
    trich_yeu:
      'Tình hình thực hiện Nghị quyết số 57-NQ/TW {{ky}} và phương hướng, nhiệm vụ thời gian tới',
  },
  outline,
  freeSheets: [],
};
