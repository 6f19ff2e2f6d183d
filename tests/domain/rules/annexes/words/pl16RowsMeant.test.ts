import { free, messagesOf, paragraph, withFree } from '../../workbook';

const classes = free('Phụ lục IV', [
  ['STT', 'Ngày mở lớp', 'Nội dung lớp', 'Địa điểm', 'Học viên', 'Trong đó nữ'],
  [1, '04/11/2026', 'Ghi nhật ký điện tử', 'Nhà sinh hoạt Suối Lan', 52, 30],
  [2, '10/11/2026', 'Thanh toán không dùng tiền mặt', 'Nhà sinh hoạt Cẩm Tú', 48, 31],
  [3, '13/11/2026', 'Bán hoa trên sàn thương mại điện tử', 'Hội trường phường', 60, 35],
  [4, '18/11/2026', 'Trí tuệ nhân tạo cho công chức', 'Hội trường phường', 38, 20],
  [5, '25/11/2026', 'Nhận diện lừa đảo trên mạng', 'Nhà sinh hoạt Dốc Thông', 32, 22],
]);

describe('PL16 on rows known by their day or by several of their texts', () => {
  const said = (text: string) => messagesOf('PL16', withFree(paragraph(text), classes));
  test.each([
    'Lớp đông nhất mở ngày 13/11/2026 có 60 người (Phụ lục IV).',
    'Lớp ghi nhật ký điện tử tại nhà sinh hoạt Suối Lan có 52 người, trong đó 30 người là nữ.',
    'Ngày 10/11/2026 phường tiếp nhận 52 hồ sơ.',
    'Hai lớp ở hội trường phường có 98 người dự.',
    'Sau lớp bán hoa trên sàn ngày 13/11/2026 có 52 người đăng ký gian hàng.',
    'Lớp bán hoa trên sàn ngày 13/11/2026 có 52 người đăng ký gian hàng.',
    'Mỗi lớp ngày 13/11/2026 có 52 người.',
    'Lớp ngày 20/11/2026 có 52 người.',
    'Lớp ngày 13/11/2026 dự kiến có 52 người.',
    'Lớp ngày 13/11/2026 và lớp ngày 18/11/2026 có 98 người dự.',
    'Lớp ngày 13/11/2026 có 20 người dự thi.',
    'Mở 5 lớp từ ngày 04/11/2026 đến ngày 25/11/2026 với 230 người.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Lớp đông nhất ngày 13/11/2026 có 52 người (Phụ lục IV).', 'điện tử” là 60; “Ghi nhật ký'],
    ['Lớp ngày 25/11/2026 có 38 người, trong đó 22 nữ.', '(ô E6, cột “Học viên”)'],
    ['Lớp ngày 25/11/2026 có 32 người, trong đó 20 người là nữ.', '(ô F6, cột “Trong đó nữ”)'],
    [
      'Lớp ghi nhật ký điện tử tại nhà sinh hoạt Suối Lan có 48 người.',
      '“Ghi nhật ký điện tử” là 52',
    ],
    ['Ngày 13/11/2026, tại hội trường phường, lớp bán hoa trên sàn có 38 người dự.', 'là 60'],
    [
      'Phường mở lớp ngày 04/11/2026 với 52 người và lớp ngày 10/11/2026 với 60 người.',
      '“Thanh toán không dùng tiền mặt” là 48',
    ],
  ])('names the row’s own number beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('PL16 on what two columns give', () => {
  const villages = free('Phụ lục I', [
    ['STT', 'Thôn', 'Chỉ tiêu năm', 'Kích hoạt trong tháng', 'Lũy kế', 'Tỷ lệ (%)'],
    [1, 'Đồng Quýt', 320, 18, 256, 80],
    [2, 'Làng Mây', 340, 24, 289, 85],
    [3, 'Đèo Bụt', 180, 8, 117, 65],
    [4, 'Phố Giếng', 350, 21, 287, 82],
  ]);
  const fields = free('Phụ lục II', [
    ['STT', 'Lĩnh vực', 'Tiếp nhận', 'Trực tuyến', 'Quá hạn'],
    [1, 'Hộ tịch', 640, 598, 1],
    [2, 'Đất đai', 416, 342, 9],
    [3, 'Đăng ký kinh doanh', 256, 248, 0],
    [4, 'Xây dựng', 160, 152, 2],
  ]);
  const said = (text: string) => messagesOf('PL16', withFree(paragraph(text), villages, fields));
  test.each([
    'Thấp nhất là thôn Đèo Bụt, mới 117 trên 180 tài khoản, đạt 65%.',
    'Nhiều nhất là thôn Phố Giếng, chỉ tiêu 287/350 tài khoản (82%).',
    'Xét tỷ lệ nộp trực tuyến, cao nhất là đăng ký kinh doanh với 96,88% (248/256 hồ sơ).',
    'Trong các thôn trên 80%, thấp nhất là Phố Giếng với 287/350 tài khoản.',
    'Thôn Phố Giếng còn 63 tài khoản chưa kích hoạt.',
    'Thôn Phố Giếng còn 73 hộ chưa có nước sạch.',
    'Tháng trước thôn Phố Giếng còn 84 tài khoản chưa kích hoạt.',
    'Trong 63 tài khoản chưa kích hoạt ở Phố Giếng có 36 tài khoản của người cao tuổi.',
    'Còn 62 hồ sơ chưa số hóa, gồm 47 hồ sơ đất đai và 15 hồ sơ xây dựng.',
    'Đất đai chiếm nhiều nhất với 9 hồ sơ quá hạn.',
    'Hồ sơ quá hạn nhiều nhất ở lĩnh vực đất đai với 9 hồ sơ.',
    'Hộ tịch nhiều hồ sơ nhất với 640 hồ sơ nhưng chỉ có 1 hồ sơ quá hạn.',
    'Tốt nhất là đăng ký kinh doanh với 0 hồ sơ quá hạn.',
    'Quá hạn 12 hồ sơ (đất đai 9, xây dựng 2) và trễ trả kết quả 4 hồ sơ.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Thấp nhất là thôn Đồng Quýt, mới 256 trên 320 tài khoản, đạt 80%.', '“Đèo Bụt” là 65'],
    [
      'Xét tỷ lệ nộp trực tuyến, cao nhất là lĩnh vực xây dựng với 95% (152/160 hồ sơ).',
      'cột “Trực tuyến trên Tiếp nhận (%)”) ghi “Xây dựng” là 95%; “Đăng ký kinh doanh” là 96,88%',
    ],
    [
      'Riêng thôn Phố Giếng còn phải kích hoạt 73 tài khoản nữa.',
      'cột “Chỉ tiêu năm trừ Lũy kế”) ghi “Phố Giếng” là 63',
    ],
    ['Thôn Phố Giếng còn 36 tài khoản chưa kích hoạt.', '“Phố Giếng” là 63'],
    ['Đất đai chiếm nhiều nhất với 6 hồ sơ quá hạn.', '“Đất đai” là 9'],
    ['Xây dựng chiếm nhiều nhất với 2 hồ sơ quá hạn.', '“Đất đai” là 9: sửa tên'],
    ['Hồ sơ quá hạn nhiều nhất ở lĩnh vực đất đai với 6 hồ sơ.', '“Đất đai” là 9'],
  ])('names what is right beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'Dẫn đầu là Làng Mây 85%, kế đến là Phố Giếng 82% và Đồng Quýt 80%.',
    'Dẫn đầu là Làng Mây 85%, kế đến là các thôn Đồng Quýt 80%, Phố Giếng 82%.',
    'Cao nhất trong các thôn còn lại là Làng Mây 85%, kế đến là Đồng Quýt 80%.',
    'Xếp thứ hai về tỷ lệ kích hoạt là thôn Phố Giếng 82%.',
  ])('is silent on the order in “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Dẫn đầu là Làng Mây 85%, kế đến là Đồng Quýt 80%.', 'kế đến là “Phố Giếng”'],
    ['Thấp nhất là Đèo Bụt 65%, tiếp đến là Phố Giếng 82%.', 'tiếp đến là “Đồng Quýt”'],
    ['Xếp thứ hai về tỷ lệ kích hoạt là thôn Đồng Quýt 80%.', 'xếp thứ hai là “Phố Giếng”'],
  ])('names who comes next beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});
