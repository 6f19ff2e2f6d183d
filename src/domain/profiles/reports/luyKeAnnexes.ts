import type { Area } from '../../grid';
import type { FreeSheet } from '../profile';

/** The annexes that hold tables, with the headers that provinces ask for; the other four are sentences of `Nội dung`. */
// prettier-ignore
export const LUY_KE_ANNEXES: readonly FreeSheet[] = [
  {
    name: 'Phụ lục I',
    rows: [
      ['STT', 'Số văn bản đã ban hành', '', 'Số phiên họp/cuộc họp', '', 'Các phương thức chỉ đạo, điều hành dựa trên dữ liệu đã áp dụng', 'Những chuyển biến cụ thể, hiệu quả thực chất đem lại', 'Khó khăn, vướng mắc đã được tháo gỡ', 'Tác động đối với cơ quan nhà nước, người dân, doanh nghiệp'],
      ['', 'Người đứng đầu trực tiếp ký', 'Cấp phó người đứng đầu ký', 'Người đứng đầu chủ trì', 'Cấp phó người đứng đầu chủ trì', '', '', '', ''],
      ['1', ...blanks(8)],
      blanks(9),
      blanks(9),
    ],
    merges: [...down(0, [0, 5, 6, 7, 8]), across(0, 1, 2), across(0, 3, 2)],
    headers: [0, 1],
    widths: [6, 12, 12, 12, 12, 24, 24, 24, 24],
    landscape: true,
  },
  {
    name: 'Phụ lục II',
    rows: [
      ['Việc giải quyết những phản ánh, kiến nghị'],
      [],
      ['STT', 'Nhóm PAKN/SKGP xuất hiện nhiều', '', 'Những điểm nghẽn được phản ánh?', 'Đã giải quyết dứt điểm chưa?'],
      ['', 'PAKN/SKGP mới', 'PAKN/SKGP được đề cập kéo dài hoặc lặp lại', '', ''],
      ['1', ...blanks(4)],
      [],
      ['Những sáng kiến, giải pháp'],
      [],
      ['STT', 'Nội dung PAKN/SKGP', 'Cơ quan/Tổ chức/Cá nhân đề xuất', 'Giá trị thực tiễn có thể mang lại', 'Kiến nghị của cơ quan giải quyết để SKGP có thể triển khai, áp dụng'],
      ['1', ...blanks(4)],
    ],
    merges: [...down(2, [0, 3, 4]), across(2, 1, 2)],
    headers: [2, 3, 8],
    widths: [6, 24, 24, 24, 24],
    landscape: false,
  },
  {
    name: 'Phụ lục IV',
    rows: [
      ['- Số thủ tục hành chính hiện nay: {{tthc.tong}}, trong đó:'],
      [],
      ['STT', 'Số TTHC'],
      ['1', 'Cấp xã'],
      ['', '{{tthc.tong}}'],
      [],
      ['- Số dịch vụ công trực tuyến hiện nay: {{tthc.toan_trinh + tthc.mot_phan}}, trong đó:'],
      [],
      ['STT', 'Cấp xã', ''],
      ['1', 'Số DVCTT toàn trình', 'Số DVCTT một phần'],
      ['', '{{tthc.toan_trinh}}', '{{tthc.mot_phan}}'],
      [],
      ['- Tổng số hồ sơ tiếp nhận trong {{ky}} và lũy kế đến hiện tại:'],
      [],
      ['STT', 'Số hồ sơ trực tuyến', '', 'Số hồ sơ trực tiếp và hình thức khác', ''],
      ['', '{{ky}}', 'Lũy kế đến hiện tại', '{{ky}}', 'Lũy kế đến hiện tại'],
      ['1', 'Cấp xã', '', '', ''],
      ['', '{{hoso.truc_tuyen}}', '{{hoso.truc_tuyen.luy_ke}}', '{{hoso.truc_tiep}}', '{{hoso.truc_tiep.luy_ke}}'],
    ],
    merges: [
      across(8, 1, 2),
      ...down(14, [0]),
      across(14, 1, 2),
      across(14, 3, 2),
      across(16, 1, 4),
    ],
    headers: [2, 8, 14, 15],
    widths: [6, 24, 24, 24, 24],
    landscape: false,
  },
  {
    name: 'Phụ lục VII',
    rows: [
      ['STT', 'Số biên chế được giao', 'Số người đã được bố trí', 'Số người còn thiếu', 'Lý do chưa bố trí đủ', 'Ghi chú'],
      ['1', ...blanks(5)],
      blanks(6),
      blanks(6),
    ],
    merges: [],
    headers: [0],
    widths: [6, 16, 16, 16, 30, 20],
    landscape: false,
  },
  {
    name: 'Phụ lục IX',
    rows: [
      ['STT', 'Vấn đề cần giải quyết', 'Giải pháp thực hiện', 'Cơ chế, chính sách, nền tảng, dữ liệu, hạ tầng, nhân lực... đã sử dụng', 'Nguồn lực, kinh phí và thời gian triển khai', 'Kết quả định lượng', 'Tác động đối với người dân, doanh nghiệp, bộ máy nhà nước', 'Bài học và điều kiện nhân rộng', 'đánh giá tác động rủi ro khi nhân rộng (nếu có)', 'Vai trò người đứng đầu trong hoạt động đột phá (nếu có)', 'Đầu mối liên hệ'],
      ['1', ...blanks(10)],
      blanks(11),
      blanks(11),
    ],
    merges: [],
    headers: [0],
    widths: [6, ...Array<number>(10).fill(18)],
    landscape: true,
  },
  {
    name: 'Phụ lục X',
    rows: [
      ['STT', 'Nội dung đề xuất, kiến nghị', 'Thẩm quyền xem xét, quyết định', 'Cơ quan chủ trì xử lý đề xuất, kiến nghị', 'Cơ quan phối hợp xử lý đề xuất, kiến nghị', 'Sản phẩm/kết quả đầu ra mong muốn', 'Thời hạn hoàn thành'],
      ['I', 'Nhóm vấn đề cơ quan, địa phương tự xử lý được', ...blanks(5)],
      ['1', ...blanks(6)],
      ['II', 'Nhóm vấn đề cần sở, ngành hướng dẫn, phối hợp hoặc tháo gỡ', ...blanks(5)],
      ['1', ...blanks(6)],
    ],
    merges: [across(1, 1, 6), across(3, 1, 6)],
    headers: [0],
    widths: [6, 36, 20, 20, 20, 24, 16],
    landscape: true,
  },
];

function blanks(count: number): readonly string[] {
  return Array<string>(count).fill('');
}

/** A header cell over `columns` columns. */
function across(row: number, column: number, columns: number): Area {
  return { row, column, rows: 1, columns };
}

/** Header cells that reach over two rows. */
function down(row: number, columns: readonly number[]): readonly Area[] {
  return columns.map((column) => ({ row, column, rows: 2, columns: 1 }));
}
