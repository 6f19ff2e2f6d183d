import { free, messagesOf, paragraph, withFree } from '../../workbook';

const wards = free('Phụ lục I', [
  ['STT', 'Thôn', 'Chỉ tiêu năm', 'Đã kích hoạt', 'Tỷ lệ (%)', 'Xếp hạng', 'Người tạm trú'],
  [1, 'Cẩm Trong', 620, 403, 65, 4, 2150],
  [2, 'Cẩm Ngoài', 560, 392, 70, 3, 1890],
  [3, 'Đồng Xép', 900, 486, 54, 6, 3260],
  [4, 'Gò Dầu', 300, 219, 73, 2, 940],
  [5, 'Cầu Trạm', 750, 360, 48, 7, 2480],
  [6, 'Ngọc Quan', 240, 186, 77.5, 1, 640],
  [7, 'Thôn Cả Trôm', 180, 111, 61.67, 5, 520],
  ['', 'Toàn xã', 3550, 2157, 60.76, '', 11880],
]);
const fields = free('Phụ lục II', [
  ['STT', 'Lĩnh vực', 'Tiếp nhận', 'Đang giải quyết', 'Quá hạn', 'Tỷ lệ trực tuyến (%)'],
  [1, 'Hộ tịch, chứng thực', 1040, 28, 3, 93.46],
  [2, 'Đất đai', 410, 27, 19, 85.85],
  [3, 'Bảo trợ xã hội', 285, 8, 1, 88.42],
  [4, 'Đăng ký kinh doanh', 460, 11, 2, 96.96],
  ['', 'Tổng cộng', 2195, 74, 25, 91.5],
]);
const money = free('Phụ lục III', [
  ['STT', 'Nội dung chi', 'Dự toán', 'Quý I', 'Quý II', 'Quý III', 'Còn lại'],
  [1, 'Đường truyền', 120, 30, 30, 32, 28],
  [2, 'Thiết bị', 390, 45, 120.5, 96.5, 128],
  [3, 'Tập huấn', 160, 28, 36.4, 47.6, 48],
  [4, 'Camera an ninh', 180, 32, 41, 46, 61],
  ['', 'Tổng cộng', 850, 135, 227.9, 222.1, 265],
]);
const guests = free('Phụ lục IV', [
  ['Tháng', 'Tổng số', 'Lưu trú', 'Trong ngày'],
  ['Tháng 1', 2400, 600, 1800],
  ['Tháng 2', 3600, 800, 2800],
  ['Tháng 3', 3000, 700, 2300],
  ['3 tháng', 9000, 2100, 6900],
]);
const said = (text: string): readonly string[] =>
  messagesOf('PL16', withFree(paragraph(text), wards, fields, money, guests));

describe('PL16 by the column that the sentence tells from', () => {
  test.each([
    // The row's own number, or the sum of rows.
    'Thôn Ngọc Quan dẫn đầu với 77,5%, thấp nhất là thôn Cầu Trạm, mới được 360/750 tài khoản (48%).',
    'Riêng hai thôn Đồng Xép và Cầu Trạm có 5.740 người tạm trú.',
    'Đất đai là khâu chậm nhất: 19 trong 25 hồ sơ quá hạn thuộc lĩnh vực này (Phụ lục II).',
    'Lĩnh vực đất đai có 19/25 hồ sơ quá hạn (76%) và 27/74 hồ sơ đang giải quyết.',
    'Nhiều chỉ tiêu nhất là thôn Đồng Xép, đã kích hoạt 486/900 tài khoản (54%).',
    // Of other times, and of what is aimed at.
    'Lĩnh vực đất đai có 19/25 hồ sơ quá hạn, cùng kỳ năm trước là 17/25 hồ sơ quá hạn.',
    '25 hồ sơ quá hạn, chủ yếu ở lĩnh vực đất đai, ít hơn quý trước 3 hồ sơ.',
    'Thôn Đồng Xép phấn đấu đạt 560/900 tài khoản, thôn Gò Dầu đạt 219/300 tài khoản.',
    // Of some rows, or of all together.
    'Trong khối thôn vùng thấp, thôn Gò Dầu xếp thứ nhất (Phụ lục I).',
    'Có 4/7 thôn đạt từ 65% trở lên; 3 thôn còn lại là Đồng Xép, Cầu Trạm, Cả Trôm.',
    'Có 5/7 thôn đạt từ 61% trở lên; 2 thôn còn lại là Đồng Xép, Cầu Trạm.',
    // Other things of the same rows.
    'Tổ lưu động kích hoạt tại chỗ cho 218 người: Cẩm Trong 52, Đồng Xép 48, Cẩm Ngoài 45.',
    'Thôn Gò Dầu mới được phủ sóng ổn định, đưa số hộ có sóng lên 1.422/1.520 hộ.',
    'Thôn Gò Dầu có 148 hộ trồng na, nhiều nhất xã.',
    'Trong quý III, khoản tập huấn chi 47,6 triệu đồng, khoản camera an ninh 46 triệu đồng.',
    'Dự toán năm 850 triệu đồng, còn lại 265 triệu đồng, riêng thiết bị còn 128 triệu đồng.',
    'Khách lưu trú 2.100 lượt, khách trong ngày 6.900 lượt.',
    'Tháng 3 khách lưu trú 700 lượt, khách trong ngày 2.300 lượt.',
    // Places from either end, and by other measures.
    'Thôn Gò Dầu xếp thứ hai, thôn Cẩm Ngoài xếp thứ ba (Phụ lục I).',
    'Thôn Gò Dầu xếp thứ tư về số hộ nghèo (Phụ lục I).',
    'Thấp nhất là thôn Cầu Trạm (48%), xếp thứ hai là thôn Đồng Xép (54%).',
    'Đất đai chậm nhất với 19 hồ sơ quá hạn, đứng thứ hai là hộ tịch, chứng thực với 3 hồ sơ.',
    'So với chỉ tiêu, thôn Cẩm Ngoài đã kích hoạt 392 tài khoản, chỉ đứng thứ tư với 68,3%.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    [
      'Thôn Ngọc Quan dẫn đầu với 77,5%, thấp nhất là thôn Đồng Xép, mới được 486/900 tài khoản (54%).',
      '“Cầu Trạm” là 48%',
    ],
    ['Đất đai là khâu chậm nhất: 17 trong 25 hồ sơ quá hạn thuộc lĩnh vực này.', 'là 19'],
    ['Lĩnh vực đất đai có tới 18/25 hồ sơ quá hạn (72%).', 'là 19'],
    ['Đất đai cũng là lĩnh vực nhiều hồ sơ quá hạn nhất: 16/25 hồ sơ, chiếm 64%.', 'là 19'],
    [
      'Toàn xã có 11.880 người tạm trú, riêng thôn Cầu Trạm có 3.260 người.',
      '“Cầu Trạm” là 2.480; “Đồng Xép” là 3.260',
    ],
    ['Cả xã còn 25 hồ sơ quá hạn, riêng đất đai 91 hồ sơ.', 'là 19'],
    [
      'Thôn Cẩm Trong kích hoạt 403/620 tài khoản, thôn Cẩm Ngoài kích hoạt 329/560 tài khoản.',
      '“Cẩm Ngoài” là 392',
    ],
    ['Trong quý III, khoản tập huấn chi 46,7 triệu đồng.', 'là 47,6'],
    [
      'Còn lại nhiều nhất là thiết bị với 128 triệu đồng, tiếp đến là tập huấn với 61 triệu đồng.',
      '“Camera an ninh” là 61',
    ],
    ['Thôn Cẩm Trong có 3.260 người tạm trú, nhiều nhất xã.', '“Đồng Xép” là 3.260'],
    ['Có 6/7 thôn đạt từ 65% trở lên, cao nhất là thôn Ngọc Quan (77,5%).', 'có 4 ('],
    [
      'Có 5/7 thôn đạt từ 61% trở lên; 2 thôn còn lại là Đồng Xép, Cả Trôm.',
      'kể cả Thôn Cả Trôm 61,67%',
    ],
    ['Thôn Cẩm Ngoài xếp thứ hai, ngay sau thôn Ngọc Quan (Phụ lục I).', 'đứng thứ 3'],
    [
      'Đông người tạm trú nhất là thôn Đồng Xép (3.260 người), xếp thứ ba là thôn Cẩm Ngoài với 1.890 người.',
      'đứng thứ 4',
    ],
    ['Lĩnh vực đất đai còn 72 hồ sơ đang giải quyết (Phụ lục II).', 'là 27'],
  ])('finds “%s”', (text, right) => {
    expect(said(text)[0]).toContain(right);
  });

  test('holds two neighbours that are together right against their own columns', () => {
    const swapped = said('Khách lưu trú 6.900 lượt, khách trong ngày 2.100 lượt.');
    expect(swapped).toEqual([
      expect.stringContaining('ghi 2.100'),
      expect.stringContaining('ghi 6.900'),
    ]);
    expect(said('Khách lưu trú 2.200 lượt, khách trong ngày 6.800 lượt.')).toHaveLength(2);
  });
});

describe('PL16 and what no column counts', () => {
  const places = free('Phụ lục I', [
    ['STT', 'Địa điểm', 'Camera', 'Tỷ lệ camera hoạt động (%)', 'Diện tích (ha)'],
    [1, 'Khu ẩm thực', 20, 95, 444],
    [2, 'Khu lưu niệm', 16, 100, 88],
    [3, 'Khu bến xe', 18, 96, 310],
    [4, 'Bờ Kè', 12, 90, 25],
  ]);
  const says = (text: string) => messagesOf('PL16', withFree(paragraph(text), places));
  test.each([
    'Về gắn mã QR, khu ẩm thực đạt 96%, khu lưu niệm đạt 93,75% số quầy.',
    'Khu lưu niệm kích hoạt 444/590 tài khoản.',
    'Hai khu cuối bảng về camera hoạt động là khu bến xe (96%) và khu ẩm thực (95%).',
    'Về camera hoạt động, khu lưu niệm 100%; bên bến nhiều nhất là khu bến xe (96%).',
    'Lớp tập huấn: khu ẩm thực 444, khu lưu niệm 95.',
    'Camera hoạt động ở chợ đêm và bờ kè đạt 95%.',
    'Khoảng cách giữa khu đứng đầu và khu cuối (khu ẩm thực, 95%) là 5 điểm phần trăm.',
    'Tỷ lệ camera hoạt động của khu ẩm thực tăng 10 điểm phần trăm (từ 85%).',
  ])('is silent on “%s”', (text) => {
    expect(says(text)).toEqual([]);
  });
  test('still holds a share against a column that the words name', () => {
    expect(says('Camera hoạt động tốt: khu ẩm thực đạt 96%.')).toHaveLength(1);
  });
  test('tells two numbers in each other’s place once', () => {
    expect(says('Khu ẩm thực có 16 camera, khu lưu niệm có 20 camera.')).toHaveLength(2);
  });
});

describe('PL16 and months', () => {
  const months = free('Phụ lục I', [
    ['Tháng', 'Tiếp nhận', 'Trực tuyến'],
    ['Tháng 7', 1590, 1415],
    ['Tháng 8', 1610, 1447],
    ['Tháng 9', 1660, 1512],
  ]);
  const classes = free('Phụ lục II', [
    ['Nội dung', 'Tháng 4', 'Tháng 9'],
    ['Lượt người dự lớp', 124, 183],
    ['Số tin, bài', 14, 17],
  ]);
  const says = (text: string) => messagesOf('PL16', withFree(paragraph(text), months, classes));
  test('gives no month the numbers of a comparison behind it', () => {
    expect(says('Hồ sơ tiếp nhận tháng 9 nhiều hơn tháng 8 (1.660 so với 1.610).')).toEqual([]);
  });
  test('takes the number before a month for its own', () => {
    const told =
      'Trực tuyến từ 88,99% (1.415 hồ sơ) ở tháng 7 qua 89,88% (1.447 hồ sơ) đến 91,08% ở tháng 9';
    expect(says(`${told} (Phụ lục I).`)).toEqual([]);
  });
  test('holds a number of no month against no month’s column', () => {
    expect(says('Có 318 lượt người dự lớp là người Kinh.')).toEqual([]);
    expect(says('Tháng 9 có 138 lượt người dự lớp.')).toHaveLength(1);
  });
});
