import { DOCUMENTS, FIGURES, OUTLINE, RELATIONS } from '../../sheets';
import type { OutlineRow, Profile } from '../profile';

/** What the weekly and the monthly report have of their own; the rest of both is one. */
export interface ShortReport {
  readonly id: Profile['id'];
  readonly name: string;
  readonly description: string;
  readonly info: Profile['info'];
  /** `tuần`, `tháng`, as the words name it. */
  readonly period: string;
  /** What the pages say of the news, and of the files received. */
  readonly news: string;
  readonly files: readonly string[];
  /** Title of the last part. */
  readonly ahead: string;
}

/** A short report on one period: directing, results in five areas, what comes next, figures. */
export function shortReport(own: ShortReport): Profile {
  const { id, name, description, info } = own;
  return {
    ...{ id, name, description, info },
    sheets: [DOCUMENTS, FIGURES, RELATIONS, OUTLINE],
    outline: outlineOf(own),
    freeSheets: [],
  };
}

// prettier-ignore
function outlineOf({ period, news, files, ahead }: ShortReport): readonly OutlineRow[] {
  return [
    ['Đoạn', 'Thực hiện {{van_ban_yeu_cau}}, UBND {{loai_don_vi}} {{ten_don_vi}} báo cáo kết quả phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số {{ky}}, nhiệm vụ {{ky_sau}} như sau:'],
    ['I', 'Công tác chỉ đạo, điều hành'],
    ['Đoạn', `Trong ${period} đã ban hành {{hai_so(vb.tong)}} văn bản:`],
    ['Danh sách', 'Văn bản: Văn bản'],
    ['I', 'Kết quả triển khai thực hiện {{ky}}'],
    ['1', 'Về khoa học, công nghệ'],
    ['-', '[Nêu việc đã làm về khoa học, công nghệ.]'],
    ['1', 'Về đổi mới sáng tạo'],
    ['-', '[Nêu cuộc thi, sáng kiến, mô hình đã triển khai.]'],
    ['1', 'Về chuyển đổi số'],
    ['-', news],
    ...files.map((line): OutlineRow => ['-', line]),
    ['-', '[Nêu việc khác về chuyển đổi số.]'],
    ['1', 'Về cải cách hành chính'],
    ['-', 'Xử lý {{van_ban.xu_ly}} văn bản trên môi trường điện tử, trong đó ký số {{van_ban.ky_so}} văn bản.'],
    ['-', 'Số hóa {{hoso.so_hoa}}/{{hoso.tiep_nhan}} hồ sơ, đạt {{tyle(hoso.so_hoa; hoso.tiep_nhan)}}.'],
    ['1', 'Về Đề án 06'],
    ['-', 'Thu nhận {{de_an.can_cuoc}} hồ sơ cấp căn cước, {{de_an.dinh_danh}} hồ sơ định danh điện tử; kích hoạt {{de_an.kich_hoat}} tài khoản; hướng dẫn {{de_an.so_suc_khoe}} trường hợp tích hợp sổ sức khỏe điện tử, thẻ bảo hiểm y tế.'],
    ['I', ahead],
    ['-', '[Nêu từng việc sẽ làm, người làm và ngày xong.]'],
    ['Đoạn', 'UBND {{loai_don_vi}} {{ten_don_vi}} trân trọng báo cáo'],
  ];
}
