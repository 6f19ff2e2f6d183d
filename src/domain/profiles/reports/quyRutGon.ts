import { PROFILE_NAMES } from '../profileNames';
import { OUTLINE } from '../../sheets';
import type { OutlineRow, Profile } from '../profile';

// prettier-ignore
const outline: readonly OutlineRow[] = [
  ['Đoạn', 'Thực hiện {{van_ban_yeu_cau}}, UBND {{loai_don_vi}} {{ten_don_vi}} báo cáo kết quả phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số {{ky}} như sau:'],
  ['I', 'Công tác lãnh đạo, chỉ đạo, ban hành văn bản'],
  ['1', 'Công tác lãnh đạo, chỉ đạo'],
  ['Đoạn', '[Nêu việc quán triệt, phân công, tuyên truyền trong quý.]'],
  ['1', 'Ban hành văn bản'],
  ['Đoạn', '[Nêu các văn bản đã ban hành: loại, số, ngày, nội dung.]'],
  ['I', 'Kết quả thực hiện nhiệm vụ'],
  ['1', 'Phát triển chính quyền số'],
  ['Đoạn', '[Nêu tỷ lệ văn bản điện tử, ký số, hồ sơ trực tuyến, số hóa.]'],
  ['1', 'Kết quả thực hiện nhiệm vụ được phân công'],
  ['Đoạn', '[Nêu nhiệm vụ theo chương trình công tác của Ban Chỉ đạo.]'],
  ['1', 'Kết quả thực hiện nhiệm vụ theo chỉ đạo của Trung ương và tỉnh'],
  ['Đoạn', '[Nêu kế hoạch, kết luận đã thực hiện; phong trào “Bình dân học vụ số”.]'],
  ['I', 'Đánh giá chung'],
  ['Đoạn', '[Nêu kết quả nổi bật của quý.]'],
  ['I', 'Hạn chế, khó khăn, vướng mắc và nguyên nhân'],
  ['-', '[Nêu từng hạn chế.]'],
  ['Đoạn', 'Nguyên nhân chủ yếu: [nêu nguyên nhân].'],
  ['I', 'Phương hướng, nhiệm vụ chủ yếu {{ky_sau}}'],
  ['-', '[Nêu từng nhiệm vụ.]'],
  ['I', 'Kiến nghị, đề xuất'],
  ['Đoạn', '[Nêu kiến nghị; không có thì ghi Không có.]'],
  ['Đoạn', 'Trên đây là báo cáo kết quả {{ky}}; phương hướng, nhiệm vụ {{ky_sau}} của UBND {{loai_don_vi}} {{ten_don_vi}}'],
];

/** Báo cáo quý rút gọn: six sections in words, no other sheet. */
export const QUY_RUT_GON: Profile = {
  ...PROFILE_NAMES['quy-rut-gon'],
  sheets: [OUTLINE],
  info: {
    loai_ky: 'Quý',
    trich_yeu:
      'Kết quả phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số {{ky}}; phương hướng, nhiệm vụ {{ky_sau}}',
  },
  outline,
  freeSheets: [],
};
