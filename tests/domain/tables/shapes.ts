/**
 * Free tables as communes draw them, written before the reader that is tested on them. A line is a row, `|` parts cells;
 * plain digits are numbers (`12.5` is twelve and a half), `75%` a number shown in percent, all else text as typed.
 */
export interface Shape {
  readonly name: string;
  readonly rows: string;
  /** `[row, column, rows, columns]`, zero-based. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  /** Zero-based hidden rows. */
  readonly hidden?: readonly number[];
  /** What is typed instead, the cell that is wrong then, and the value it should have, as printed. */
  readonly wrong: readonly (readonly [cell: string, typed: string, at?: string, right?: string])[];
  /** Changes that are right, or that nobody can tell. */
  readonly fine?: readonly (readonly [cell: string, typed: string])[];
}

export const SHAPES: readonly Shape[] = [
  {
    name: 'subtotals by parts of the commune, one named by its kind, one by its name alone',
    rows: `STT|Thôn|Số hộ|Thành viên tổ
1|Bãi Trên|312|8
2|Bãi Dưới|268|8
|Cộng khu vực Bãi Lớn|580|16
3|Ghềnh Đá|198|7
4|Xóm Lưới|131|7
|Cộng Ghềnh Nhỏ|329|14
|Toàn đặc khu|909|30`,
    wrong: [
      ['C6', '113', 'C7', '131'],
      ['D4', '61', 'D4', '16'],
      ['C8', '990', 'C8', '909'],
    ],
    fine: [['B4', 'Cộng khu vực phía Nam']],
  },
  {
    name: 'a list of thôn with a last total',
    rows: `STT|Thôn|Số hộ|Số khẩu
1|Đồng Tâm|120|480
2|Bãi Dài|88|352
3|Suối Cạn|143|590
|Tổng cộng|351|1422`,
    wrong: [
      ['C5', '315', 'C5', '351'],
      ['D5', '1432', 'D5', '1.422'],
    ],
    fine: [['B5', 'Tổng']],
  },
  {
    name: 'a first total',
    rows: `STT|Đơn vị|Tổ công nghệ số|Thành viên
|Toàn xã|18|126
1|Thôn Nà Lốc|5|35
2|Thôn Bản Cọ|7|49
3|Thôn Phiêng Ban|6|42`,
    wrong: [['D2', '162', 'D2', '126']],
  },
  {
    name: 'groups with figures of their own',
    rows: `STT|Nguồn|Kinh phí
A|Nguồn tỉnh|300
1|Hạ tầng|180
2|Đào tạo|120
B|Nguồn xã|90
1|Trang thiết bị|55
2|Tuyên truyền|35
|Tổng|390`,
    wrong: [
      ['C2', '320', 'C2', '300'],
      ['C8', '420', 'C8', '390'],
    ],
  },
  {
    name: 'one group with a figure',
    rows: `STT|Nguồn|Kinh phí
A|Nguồn tỉnh|300
1|Hạ tầng|180
2|Đào tạo|120
|Tổng|300`,
    wrong: [['C5', '330', 'C5', '300']],
  },
  {
    name: 'group rows without figures, totals of groups below',
    rows: `STT|Cơ quan|Kế hoạch|Công văn
I|Khối Đảng||
1|Văn phòng Đảng ủy|4|12
2|Ban Xây dựng Đảng|3|9
|Cộng I|7|21
II|Khối chính quyền||
1|Văn phòng HĐND và UBND|6|25
2|Phòng Kinh tế|2|14
|Cộng II|8|39
|Tổng cộng (I+II)|15|60`,
    wrong: [
      ['D5', '12', 'D5', '21'],
      ['C9', '9', 'C9', '8'],
      ['D10', '61', 'D10', '60'],
    ],
  },
  {
    name: 'merged group rows without marker',
    rows: `STT|Trường|Số lớp|Học sinh
Khối mầm non|||
1|Mầm non Hoa Ban|9|240
2|Mầm non Sơn Ca|7|185
Khối tiểu học|||
3|Tiểu học số 1|15|450
4|Tiểu học số 2|12|371
Tổng||43|1246`,
    merges: [
      [1, 0, 1, 4],
      [4, 0, 1, 4],
      [7, 0, 1, 2],
    ],
    wrong: [
      ['D8', '1264', 'D8', '1.246'],
      ['C8', '44', 'C8', '43'],
    ],
  },
  {
    name: 'three levels',
    rows: `TT|Nội dung|Số tiền
A|Chi đầu tư|500
I|Hạ tầng số|350
1|Mạng nội bộ|200
2|Camera|150
II|Thiết bị|150
1|Máy tính|100
2|Máy quét|50
B|Chi thường xuyên|120
1|Tập huấn|70
2|Truyền thông|50
|Tổng cộng|620`,
    wrong: [
      ['C2', '550', 'C2', '500'],
      ['C3', '305', 'C3', '350'],
      ['C12', '602', 'C12', '620'],
    ],
  },
  {
    name: 'rows that split into men and women',
    rows: `STT|Chi bộ|Tổng số|Nam|Nữ
1|Chi bộ 1|45|28|17
2|Chi bộ 2|38|20|18
3|Chi bộ 3|52|31|21
|Cộng|135|79|56`,
    wrong: [
      ['C3', '83', 'C3', '38'],
      ['E4', '12', 'E4', '21'],
      ['D5', '97', 'D5', '79'],
      ['C5', '153', 'C5', '135'],
    ],
  },
  {
    name: 'a total over columns of its own heading',
    rows: `STT|Lĩnh vực|Hồ sơ tiếp nhận|||Ghi chú
||Tổng số|Trực tuyến|Trực tiếp|
1|Hộ tịch|210|180|30|
2|Đất đai|95|70|25|
3|Chứng thực|330|250|80|`,
    merges: [
      [0, 0, 2, 1],
      [0, 1, 2, 1],
      [0, 2, 1, 3],
      [0, 5, 2, 1],
    ],
    wrong: [
      ['C4', '59', 'C4', '95'],
      ['E5', '70', 'C5', '320'],
    ],
  },
  {
    name: 'a part of the whole',
    rows: `STT|Thôn|Tổng số hộ|Trong đó: hộ nghèo
1|Lũng Pù|120|14
2|Mỏ Phàng|98|21
3|Sủng Trà|77|9
|Tổng|295|44`,
    wrong: [
      ['D3', '210', 'D3'],
      ['D5', '54', 'D5', '44'],
    ],
    fine: [['D5', '44']],
  },
  {
    name: 'what is left',
    rows: `STT|Đơn vị|Giao|Đã chi|Còn lại|Tỷ lệ (%)
1|Phòng Kinh tế|60|45|15|75
2|Văn phòng|80|20|60|25
3|Trung tâm|40|30|10|75`,
    wrong: [
      ['E2', '25', 'E2', '15'],
      ['F3', '52', 'F3', '25'],
      ['D4', '13', 'D4', '30'],
    ],
  },
  {
    name: 'what is left in a table of one row',
    rows: `STT|Số biên chế được giao|Số người đã bố trí|Số người còn thiếu|Lý do
1|45|40|5|Đang tuyển`,
    wrong: [['D2', '3', 'D2', '5']],
  },
  {
    name: 'files received, settled and open',
    rows: `STT|Lĩnh vực|Tiếp nhận|Đã giải quyết|Đang giải quyết
1|Hộ tịch|210|200|10
2|Đất đai|95|80|15
3|Chứng thực|330|330|0
|Tổng|635|610|25`,
    wrong: [
      ['E3', '51', 'E3', '15'],
      ['E5', '52', 'E5', '25'],
    ],
  },
  {
    name: 'files before time, in time and late',
    rows: `STT|Lĩnh vực|Đã giải quyết|Trước hạn|Đúng hạn|Quá hạn
1|Hộ tịch|200|150|48|2
2|Đất đai|80|40|35|5
3|Chứng thực|330|300|30|0
4|Xây dựng|25|10|12|3`,
    wrong: [
      ['D3', '50', 'C3', '90'],
      ['C4', '303', 'C4', '330'],
    ],
  },
  {
    name: 'stock at the beginning and at the end',
    rows: `STT|Bộ phận|Tồn đầu kỳ|Nhận trong kỳ|Đã xử lý|Tồn cuối kỳ
1|Một cửa|12|240|245|7
2|Địa chính|20|60|55|25
3|Tư pháp|3|110|108|5`,
    wrong: [['F3', '52', 'F3', '25']],
  },
  {
    name: 'this period against the last',
    rows: `STT|Nội dung|Kỳ trước|Kỳ này|Tăng/giảm
1|Tin bài|40|52|12
2|Lượt xem|1200|1150|-50
3|Video|6|9|3`,
    wrong: [
      ['E2', '21', 'E2', '12'],
      ['E3', '50', 'E3', '-50'],
    ],
  },
  {
    name: 'changes with signs in text',
    rows: `STT|Nội dung|Năm 2025|Năm 2026|Chênh lệch
1|Camera|30|48|+18
2|Điểm wifi|12|12|0
3|Sự cố|9|4|-5`,
    wrong: [['E2', '+81', 'E2', '18']],
  },
  {
    name: 'growth in percent',
    rows: `STT|Nội dung|Quý I|Quý II|Tăng (%)
1|Hồ sơ|200|250|25
2|Giao dịch|80|100|25
3|Chữ ký số|50|60|20`,
    wrong: [['E4', '10', 'E4', '20']],
  },
  {
    name: 'this year as a percentage of the last',
    rows: `STT|Chỉ tiêu|Cùng kỳ|Thực hiện|So với cùng kỳ (%)
1|Thu phí|200|250|125
2|Lệ phí|80|60|75
3|Thu khác|50|55|110`,
    wrong: [['E3', '57', 'E3', '75']],
  },
  {
    name: 'plan and result',
    rows: `TT|Thôn|Kế hoạch|Thực hiện|% thực hiện
1|Na Lang|50|40|80
2|Khuổi Phiu|30|24|80
3|Bản Tát|45|45|100
|Tổng|125|109|87,2`,
    wrong: [
      ['E2', '88', 'E2', '80'],
      ['E5', '78,2', 'E5', '87,2'],
      ['D5', '190', 'D5', '109'],
      ['E5', '86,67', 'E5', '87,2'],
    ],
    fine: [['E5', '87']],
  },
  {
    name: 'percentages as Excel shows them',
    rows: `TT|Thôn|Số hộ|Hộ có tài khoản|Tỷ lệ
1|Na Lang|50|40|80%
2|Khuổi Phiu|30|27|90%
3|Bản Tát|45|36|80%`,
    wrong: [['E3', '60%', 'E3', '90']],
    fine: [['E2', '80%']],
  },
  {
    name: 'percentages with rounding',
    rows: `TT|Trường|Giáo viên|Đạt chuẩn|Tỷ lệ (%)
1|Tiểu học A|27|19|70,4
2|Tiểu học B|31|22|70,97
3|THCS|36|25|69,4`,
    wrong: [['E2', '74,0', 'E2', '70,37']],
    fine: [
      ['E2', '70,37'],
      ['E2', '70,3'],
    ],
  },
  {
    name: 'shares that make 100',
    rows: `STT|Kênh nộp|Số hồ sơ|Cơ cấu (%)
1|Cổng quốc gia|600|60
2|Trực tiếp|250|25
3|Bưu chính|150|15
|Tổng|1000|100`,
    wrong: [
      ['D3', '52', 'D3', '25'],
      ['D5', '110', 'D5', '100'],
    ],
  },
  {
    name: 'shares alone',
    rows: `STT|Nhóm tuổi|Tỷ trọng (%)
1|Dưới 18|22,5
2|18 đến 60|61,3
3|Trên 60|16,2`,
    wrong: [['C3', '63,1']],
    fine: [['C3', '61,2']],
  },
  {
    name: 'averages',
    rows: `STT|Thôn|Số lớp|Học viên|Bình quân (học viên/lớp)
1|Pác Pha|4|100|25
2|Nà Hin|3|66|22
3|Bó Củng|5|150|30`,
    wrong: [['E3', '32', 'E3', '22']],
  },
  {
    name: 'price times number',
    rows: `STT|Thiết bị|Số lượng|Đơn giá|Thành tiền
1|Máy tính|4|15|60
2|Máy in|3|6|18
3|Camera|10|2|20
|Cộng|||98`,
    wrong: [
      ['E3', '81', 'E3', '18'],
      ['E5', '89', 'E5', '98'],
    ],
  },
  {
    name: 'ranks by points',
    rows: `STT|Thôn|Tổng điểm|Xếp hạng
1|Kéo Lồm|88|2
2|Lũng Vài|95|1
3|Cốc Mạ|72|4
4|Nà Pất|80|3
5|Thâm Hin|65|5`,
    wrong: [
      ['D4', '3', 'D4', '4'],
      ['D2', '5', 'D2', '2'],
    ],
  },
  {
    name: 'ranks with equals',
    rows: `STT|Thôn|Điểm|Hạng
1|A Lưới|90|1
2|Hồng Thái|85|2
3|Tân Tiến|85|2
4|Trung Sơn|70|4
5|Bình Minh|60|5`,
    wrong: [['D5', '5', 'D5', '4']],
    fine: [
      ['D5', '4'],
      ['D4', '3'],
    ],
  },
  {
    name: 'ranks without their measure',
    rows: `STT|Thôn|Xếp thứ
1|Đông Hải|3
2|Tây Hải|1
3|Nam Hải|4
4|Bắc Hải|2
5|Trung Hải|5`,
    wrong: [['C3', '4']],
  },
  {
    name: 'numbers of rows',
    rows: `STT|Mô hình|Đơn vị
1|Chợ 4.0|Phòng Kinh tế
2|Tuyến phố không tiền mặt|Văn phòng
3|Trường học số|Trường THCS
4|Thôn thông minh|Thôn Đông`,
    wrong: [['A4', '4', 'A4', '3']],
    fine: [['A5', '']],
  },
  {
    name: 'numbers that start anew in every group',
    rows: `STT|Việc|Kết quả
I|Việc tỉnh giao|
1|Lắp loa|Xong
2|Lắp camera|Xong
II|Việc xã giao|
1|Số hóa sổ|Đang làm
2|Cấp chữ ký số|Xong`,
    wrong: [
      ['A5', 'III', 'A5', 'II'],
      ['A7', '3', 'A7', '2'],
    ],
  },
  {
    name: 'a row that counts the columns, with their arithmetic',
    rows: `STT|Nội dung|Dự toán|Đã dùng|Số dư|Đạt
(1)|(2)|(3)|(4)|(5)=(3)-(4)|(6)=(4)/(3)
1|Sửa đường truyền|200|150|50|75
2|Mua phần mềm|120|30|90|25
3|Đào tạo|80|80|0|100`,
    wrong: [
      ['E3', '60', 'E3', '50'],
      ['F4', '52', 'F4', '25'],
    ],
  },
  {
    name: 'a row that counts the columns of figures only',
    rows: `TT|Nội dung|Dự toán|Quý I|Quý II|Cộng đã chi|Còn lại
||(1)|(2)|(3)|(4) = (2) + (3)|(5) = (1) - (4)
1|Đường truyền|96|24|24|48|48
2|Máy móc|260|0|130.5|130.5|129.5
3|Tập huấn|116|22|31.5|53.5|62.5
|Tổng cộng|472|46|186|232|240`,
    wrong: [['F5', '63.5', 'F5', '53,5']],
  },
  {
    name: 'a title and a unit above the header',
    rows: `BẢNG TỔNG HỢP KINH PHÍ CHUYỂN ĐỔI SỐ|||
|||Đơn vị tính: triệu đồng
STT|Nội dung|Dự toán|Giải ngân
1|Hạ tầng|250|200
2|Nền tảng|180|95
3|Đào tạo|70|70
|Tổng cộng|500|365`,
    merges: [[0, 0, 1, 4]],
    wrong: [['D7', '356', 'D7', '365']],
  },
  {
    name: 'a header of two rows without merged cells',
    rows: `STT|Thôn|Hộ||Máy
||Nghèo|Cận nghèo|
1|Tả Van|12|8|30
2|Séo Mý Tỷ|20|15|22
3|Dền Thàng|9|11|41
|Cộng|41|34|93`,
    wrong: [
      ['D6', '43', 'D6', '34'],
      ['E6', '39', 'E6', '93'],
    ],
  },
  {
    name: 'months and the quarter',
    rows: `TT|Nội dung|Tháng 4|Tháng 5|Tháng 6|Quý II
1|Hồ sơ|80|90|100|270
2|Tin bài|12|15|9|36
3|Cuộc họp|2|3|2|7`,
    wrong: [['F2', '207', 'F2', '270']],
  },
  {
    name: 'cumulative below what it contains',
    rows: `TT|Nội dung|Trong kỳ|Lũy kế
1|Hồ sơ|80|310
2|Tin bài|12|66
3|Cuộc họp|2|9`,
    wrong: [['D3', '6']],
  },
  {
    name: 'numbers typed as text',
    rows: `STT|Thôn|Số hộ|Số khẩu
01|Làng Mới|’1.250|’4.800
02|Làng Cũ|’980|’3.910
03|Làng Giữa|’1.105|’4.406
|Cộng|’3.335|’13.116`,
    wrong: [['C5', '’3.353', 'C5', '3.335']],
  },
  {
    name: 'marks that are counted',
    rows: `STT|Thôn|Có wifi|Có camera
1|Ao Sen|x|x
2|Ao Cá|x|
3|Ao Vàng|x|x
4|Ao Đình||x
|Tổng|3|3`,
    wrong: [['C6', '4', 'C6', '3']],
  },
  {
    name: 'a total that says how many rows it has',
    rows: `STT|Tên mô hình|Số hộ tham gia
1|Rau an toàn|20
2|Chè sạch|35
3|Gà đồi|14
|Tổng cộng: 03 mô hình|69`,
    wrong: [['B5', 'Tổng cộng: 04 mô hình', 'B5', '3']],
  },
  {
    name: 'averages below the list',
    rows: `STT|Thôn|Điểm lần 1|Điểm lần 2
1|Vĩnh Hòa|80|85
2|Vĩnh An|70|75
3|Vĩnh Phúc|90|95
|Trung bình|80|85`,
    wrong: [['C5', '88', 'C5', '80']],
  },
  {
    name: 'years, codes and telephones',
    rows: `STT|Họ và tên|Năm sinh|Số điện thoại|Mã cán bộ|Số lớp phụ trách
1|Lò Văn Pỏm|1985|912345678|1201|2
2|Hà Thị Xuyến|1990|987654321|1202|3
|Tổng|2|2||5`,
    wrong: [['F4', '6', 'F4', '5']],
    fine: [
      ['C2', '1986'],
      ['E3', '1203'],
      ['D4', '3'],
    ],
  },
  {
    name: 'rows within rows, marked by dashes',
    rows: `STT|Nội dung|Thôn Trên|Thôn Dưới|Cả xã
1|Tổng số hộ|100|150|250
|- Hộ nghèo|10|20|30
|- Hộ cận nghèo|15|25|40
2|Số khẩu|420|610|1030`,
    wrong: [
      ['E2', '205', 'E2', '250'],
      ['E4', '45', 'E4', '40'],
    ],
  },
  {
    name: 'rows within rows that leave nothing out',
    rows: `STT|Nội dung|Tháng 1|Tháng 2|Tháng 3
1|Hồ sơ tiếp nhận|100|150|120
|- Trực tuyến|80|130|99
|- Trực tiếp|20|20|21
2|Hồ sơ giải quyết|95|148|118
|- Đúng hạn|90|140|115
|- Quá hạn|5|8|3`,
    wrong: [
      ['D2', '105', 'D2', '150'],
      ['E5', '181', 'E5', '118'],
    ],
  },
  {
    name: 'money with decimals',
    rows: `STT|Nguồn vốn|Kế hoạch|Giải ngân|Tỷ lệ (%)
1|Trung ương|12.5|10|80
2|Tỉnh|7.5|3|40
3|Xã|5|4|80
|Tổng|25|17|68`,
    wrong: [
      ['C5', '52', 'C5', '25'],
      ['E5', '86', 'E5', '68'],
    ],
  },
  {
    name: 'a hidden row that the total leaves out',
    rows: `STT|Thôn|Số hộ
1|Đồi Chè|40
2|Đồi Thông|30
3|Đồi Sim|25
|Tổng|70`,
    hidden: [3],
    wrong: [['C5', '17', 'C5']],
    fine: [['C5', '95']],
  },
  {
    name: 'a partial list',
    rows: `STT|Nội dung|Số lượng|Kinh phí
1|Tổng số mô hình|48|960
|Trong đó:||
|- Nông nghiệp số|12|200
|- Du lịch số|5|150
2|Tổng số lớp|20|300`,
    wrong: [],
    fine: [
      ['C4', '13'],
      ['D2', '906'],
    ],
  },
  {
    name: 'a total that counts people once',
    rows: `STT|Lớp|Lượt người|Số người (không tính trùng)
1|Kỹ năng số|60|60
2|AI|45|45
3|An toàn thông tin|30|30
|Tổng|135|82`,
    wrong: [['C5', '153', 'C5', '135']],
    fine: [['D5', '85']],
  },
  {
    name: 'an average of rates below a list',
    rows: `STT|Thôn|Tỷ lệ hộ có internet (%)
1|Bến Tắm|88
2|Bến Đục|76
3|Bến Gỗ|91
|Toàn xã|85`,
    wrong: [],
    fine: [['C5', '84']],
  },
  {
    name: 'shares of a row',
    rows: `STT|Đơn vị|Trước hạn (%)|Đúng hạn (%)|Quá hạn (%)
1|Thuế|60|38|2
2|Công an|70|30|0
3|Một cửa|55,5|44|0,5
4|Địa chính|40|52|8`,
    wrong: [['D3', '39']],
  },
  {
    name: 'days added up from week to week',
    rows: `Tuần|Tiếp nhận trong tuần|Cộng dồn|Tỷ trọng (%)
Tuần 1|880|880|23,89
Tuần 2|905|1785|24,57
Tuần 3|962|2747|26,11
Tuần 4|937|3684|25,43
Cả tháng|3684||100`,
    wrong: [
      ['C4', '2774', 'C4', '2.747'],
      ['B6', '3648', 'B6', '3.684'],
      ['D3', '25,57', 'D3', '24,57'],
    ],
  },
  {
    name: 'what came and what went',
    rows: `STT|Thiết bị|Đơn vị tính|Đầu kỳ|Tăng trong kỳ|Giảm trong kỳ|Cuối kỳ
1|Máy tính|bộ|64|12|7|69
2|Máy xách tay|chiếc|18|6|1|23
3|Máy quét|chiếc|5|3|0|8
4|Camera|chiếc|40|26|2|64`,
    wrong: [['G2', '71', 'G2', '69']],
  },
  {
    name: 'two columns together as a share of all',
    rows: `STT|Nội dung|Rất tốt|Tốt|Kém|Tổng số|Tỷ lệ tốt trở lên (%)
1|Thái độ|74|41|5|120|95,83
2|Thời gian|66|46|8|120|93,33
3|Cơ sở|58|47|15|120|87,5
4|Công khai|71|45|4|120|96,67`,
    wrong: [['G4', '85,7', 'G4', '87,5']],
  },
  {
    name: 'units in the cells',
    rows: `STT|Thôn|Hộ tham gia|Đường điện
1|Kho Muông|12 hộ|3,5 km
2|Báng|20 hộ|4 km
3|Đôn|15 hộ|2,5 km
|Tổng cộng|47 hộ|10 km`,
    wrong: [
      ['C5', '74 hộ', 'C5', '47'],
      ['D5', '12 km', 'D5', '10'],
    ],
  },
];
