import { free, messagesOf, paragraph, withFree } from '../../workbook';

const goats = free('Phụ lục I', [
  [
    'TT',
    'Bản',
    'Số hộ nuôi dê (hộ)',
    'Số con (con)',
    'Số con gắn thẻ điện tử (con)',
    'Tỷ lệ gắn thẻ (%)',
    'Xếp hạng theo tỷ lệ gắn thẻ',
  ],
  ['A', 'Vùng thấp', 66, 2034, 1512, '74,34', ''],
  [1, 'Nà Lụng', 31, 1248, 1036, '83,01', 2],
  [2, 'Pác Ngần', 23, 516, 294, '56,98', 6],
  [3, 'Cốc Lải', 12, 270, 182, '67,41', 5],
  ['B', 'Vùng cao', 79, 2806, 2342, '83,46', ''],
  [4, 'Khuổi Sặt', 28, 1452, 1297, '89,33', 1],
  [5, 'Lũng Phặc', 34, 840, 634, '75,48', 4],
  [6, 'Tả Van Chư', 17, 514, 411, '79,96', 3],
  ['', 'Toàn xã', 145, 4840, 3854, '79,63', ''],
]);
const months = free('Phụ lục II', [
  ['TT', 'Nội dung', 'Đơn vị tính', 'Tháng 1', 'Tháng 2', 'Tháng 3'],
  [1, 'Lớp kỹ năng số', 'lớp', 3, 5, 4],
  [2, 'Người học kỹ năng số', 'người', 126, 214, 173],
  [3, 'Trong đó: nữ', 'người', 61, 118, 90],
  [4, 'Giao dịch không dùng tiền mặt', 'giao dịch', 4820, 5316, 6075],
]);
const parts = free('Phụ lục III', [
  ['TT', 'Nhóm', 'Tổng số', 'Đã gắn mã', 'Chưa gắn mã', 'Kỳ trước đã gắn mã'],
  [1, 'Quầy thuốc', 18, 16, 2, 13],
  [2, 'Hiệu sách', 11, 9, 2, 7],
  [3, 'Trạm xăng dầu', 24, 21, 3, 19],
]);
const money = free('Phụ lục IV', [
  ['TT', 'Nội dung', 'Dự toán năm 2026', 'Giải ngân trong tháng', 'Còn lại'],
  [1, 'Trạm đo mưa tự động', 260, 40, 90],
  [2, 'Bản đồ số chăn nuôi', 340, 25, 180],
  [3, 'Phòng họp trực tuyến', 150, 30, 45],
]);
const said = (text: string): readonly string[] =>
  messagesOf('PL16', withFree(paragraph(text), goats, months, parts, money));

describe('PL16 with annexes as officers type them', () => {
  test.each([
    // Shares typed as text.
    'Dẫn đầu là bản Khuổi Sặt (89,33%), thấp nhất là bản Pác Ngần (56,98%).',
    'Tỷ lệ gắn thẻ của bản Cốc Lải đạt 67,41%.',
    // First or last of some only.
    'Trong các bản vùng thấp, Nà Lụng cao nhất với 83,01%, Pác Ngần thấp nhất với 56,98%.',
    'Bản Khuổi Sặt đã gắn 1.297 thẻ; năm bản còn lại gắn 2.557 thẻ, nhiều nhất là Nà Lụng với 1.036 thẻ.',
    // A share of the column's sum.
    'Bản Khuổi Sặt nuôi 1.452 con dê, chiếm 30%.',
    'Bản Nà Lụng có 31 hộ nuôi dê, chiếm 21,38% số hộ nuôi dê.',
    // Other things of the same places.
    'Nhờ tin nhắn cảnh báo, 34 hộ ở Nà Lụng kịp che chuồng trước đợt rét.',
    'Bản Khuổi Sặt đã gắn thẻ cho 1.297 con.',
    'Về tỷ lệ gắn thẻ, bản Lũng Phặc xếp thứ 4 toàn xã.',
    'Về số hộ nuôi dê, bản Lũng Phặc xếp thứ 1 toàn xã.',
    // Months.
    'Tháng 2 có 214 người học kỹ năng số.',
    'Tháng 2 có 118 nữ học viên, tháng 3 có 90 người.',
    'Tháng 2 cả xã có 132 người học nghề.',
    'Tháng 3 tăng 173 người học kỹ năng số so với tháng 1.',
    // Last period's number, said to be so.
    'Kỳ trước quầy thuốc có 13/18 quầy gắn mã.',
    'Hiệu sách từ 7 cơ sở lên 9 cơ sở gắn mã.',
    'Trạm xăng dầu có 21/24 trạm gắn mã.',
    // What is planned, and other columns.
    'Trạm đo mưa tự động có dự toán 260 triệu đồng.',
    'Bản đồ số chăn nuôi có dự toán 340 triệu đồng, còn lại 180 triệu đồng.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    [
      'Dẫn đầu là bản Khuổi Sặt (89,33%), thấp nhất là bản Cốc Lải (56,98%).',
      '“Cốc Lải” là 67,41%',
    ],
    ['Tỷ lệ gắn thẻ của bản Cốc Lải đạt 64,71%.', 'là 67,41%'],
    ['Trong các bản vùng thấp, Cốc Lải cao nhất với 67,41%.', '“Khuổi Sặt” là 89,33%'],
    ['Riêng bản Nà Lụng đã gắn thẻ cho 1.297 con.', '“Nà Lụng” là 1.036'],
    ['Bản Khuổi Sặt đã gắn thẻ điện tử cho 1.279 con.', 'là 1.297'],
    ['Về tỷ lệ gắn thẻ, bản Lũng Phặc xếp thứ 5 toàn xã.', 'đứng thứ 4'],
    ['Bản Cốc Lải xếp thứ 6 về tỷ lệ gắn thẻ.', 'đứng thứ 5'],
    ['Tháng 2 có 173 người học kỹ năng số.', '“Tháng 2” là 214'],
    ['Tháng 3 cả xã có 137 người học kỹ năng số.', '“Tháng 3” là 173'],
    ['Tháng 1 ghi nhận 5.316 giao dịch không dùng tiền mặt.', '“Tháng 1” là 4.820'],
    ['Quầy thuốc có 13/18 quầy gắn mã.', 'là 16'],
    ['Hiệu sách có 7/11 cơ sở gắn mã.', 'là 9'],
    ['Trạm xăng dầu có 19/24 trạm gắn mã.', 'là 21'],
    ['Khoản trạm đo mưa tự động có dự toán 340 triệu đồng.', 'là 260'],
    ['Phòng họp trực tuyến được giao dự toán 510 triệu đồng.', 'là 150'],
  ])('finds “%s”', (text, right) => {
    expect(said(text)[0]).toContain(right);
  });
});
