import { reckoned } from './reckoned';

describe('a difference whose sides words name', () => {
  test.each([
    [
      'Tháng cao điểm là tháng 9 với 981 hồ sơ, tháng thấp nhất là tháng 2 với 598 hồ sơ do trùng Tết, chênh nhau 383 hồ sơ.',
      '383',
      '393',
    ],
    ['Buôn Trấp có 212 hộ, buôn Kla có 168 hộ, hai buôn cách nhau 44 hộ.', '44', '54'],
    ['Bộ phận một cửa nhận 412 lượt, bộ phận hai nhận 377 lượt, hơn kém nhau 35 lượt.', '35', '53'],
    ['Thôn Đông lắp 84 camera, thôn Đoài lắp 65 camera, chênh lệch 19 camera.', '19', '29'],
    [
      'Quý I nhận 2.345 hồ sơ, quý II 2.700 hồ sơ, quý III 2.801 hồ sơ, nhiều hơn quý II 101 hồ sơ.',
      '101',
      '355',
    ],
    [
      'Có 3.286 hồ sơ toàn trình, bằng 40,45% số hồ sơ trực tuyến; 4.838 hồ sơ một phần, nhiều hơn toàn trình 1.552 hồ sơ.',
      '1.552',
      '1.652',
    ],
    ['Thôn Hạ có 415 hộ dùng cáp quang, thôn Thượng 372 hộ, ít hơn thôn Hạ 43 hộ.', '43', '53'],
    [
      'Văn bản đến 3.892 văn bản, văn bản đi 2.338 văn bản, kém văn bản đến 1.554 văn bản.',
      '1.554',
      '1.545',
    ],
    [
      'Tuần 36 tiếp nhận 214 hồ sơ, tuần 37 tiếp nhận 263 hồ sơ. Tuần 38 tiếp nhận 240 hồ sơ, hơn tuần 36 là 26 hồ sơ.',
      '26',
      '36',
    ],
    [
      'Lĩnh vực đất đai có 1.204 hồ sơ, lĩnh vực hộ tịch có 968 hồ sơ; như vậy đất đai nhiều hơn hộ tịch 236 hồ sơ.',
      '236',
      '263',
    ],
    [
      'Thôn Đông đạt 82,4%, thôn Đoài đạt 76,9%, thấp hơn thôn Đông 5,5 điểm phần trăm.',
      '5,5',
      '6,5',
    ],
    [
      'Ấp Dưới 84 người, ấp Tre 78 người, cộng 162 người; ấp Dưới 84 người và ấp Vọp 38 người chênh nhau 46 người.',
      '46',
      '56',
    ],
    [
      'Toàn xã có 90 đơn; thôn Hạ 31 đơn, thôn Thượng 25 đơn, hai thôn hơn kém nhau 6 đơn.',
      '6',
      '8',
    ],
    [
      'Quý I chi 135 triệu đồng, quý II chi 227,9 triệu đồng, quý III chi 224,6 triệu đồng, cộng 587,5 triệu đồng. So với quý II, quý III chi giảm 3,3 triệu đồng (Phụ lục III).',
      '3,3',
      '4,3',
    ],
    [
      'Quý II chi 227,9 triệu đồng, quý III chi 224,6 triệu đồng. Quý III chi ít hơn quý II 3,3 triệu đồng.',
      '3,3',
      '4,3',
    ],
    [
      'Quý II chi 227,9 triệu đồng, quý III chi 224,6 triệu đồng. Quý III chi giảm 3,3 triệu đồng so với quý II.',
      '3,3',
      '4,3',
    ],
    [
      'Tháng 8 nhận 412 hồ sơ, tháng 9 nhận 450 hồ sơ; so với tháng 8 thì tháng 9 tăng 38 hồ sơ.',
      '38',
      '48',
    ],
    [
      'Tháng 8 nhận 412 hồ sơ, tháng 9 nhận 450 hồ sơ. Tháng 9 so với tháng 8 tăng 38 hồ sơ.',
      '38',
      '28',
    ],
    [
      'Thôn Hạ góp 60 triệu đồng, thôn Thượng góp 45 triệu đồng. So với thôn Hạ, thôn Thượng góp kém 15 triệu đồng.',
      '15',
      '25',
    ],
    [
      'Thôn Hạ góp 60 triệu đồng, thôn Thượng góp 45 triệu đồng, thôn Trung góp 30 triệu đồng. Thôn Hạ nhiều hơn thôn Thượng 15 triệu đồng.',
      '15',
      '51',
    ],
    [
      'Năm 2024 có 320 hộ nghèo, năm 2025 có 281 hộ nghèo. So với năm 2024, năm 2025 giảm 39 hộ nghèo.',
      '39',
      '29',
    ],
  ])('is judged in “%s”', (text, right, wrong) => {
    expect(reckoned(text)).toEqual([]);
    expect(reckoned(text.replace(new RegExp(`${right}(?=[^\\d]*$)`, 'u'), wrong))).toEqual([
      expect.stringContaining(right),
    ]);
  });
  test.each([
    'Thôn A có 50 hộ, thôn B có 42 hộ, thôn C có 31 hộ, chênh nhau nhiều nhất 19 hộ.',
    'Thôn A có 50 hộ, thôn B có 42 hộ, thôn C có 31 hộ, chênh nhau 19 hộ.',
    'Nhận 981 hồ sơ, trả 598 hồ sơ, chênh nhau gần 390 hồ sơ.',
    'Đất đai có 620 hồ sơ, hộ tịch có 410 hồ sơ, nhiều hơn chứng thực 75 hồ sơ.',
    'Quý II có 2.700 hồ sơ, trong đó quý II trả trước hạn 1.900 hồ sơ; quý III 2.801 hồ sơ, nhiều hơn quý II 901 hồ sơ trả trước hạn.',
    'Quý II nhận 2.700 hồ sơ, quý III 2.801 hồ sơ, nhiều hơn quý II năm trước 255 hồ sơ.',
    'Bình quân thôn Đông 12 hộ một tổ, thôn Đoài có 96 hộ, nhiều hơn thôn Đông 21 hộ.',
    'Số máy là 45 máy, số người là 38 người, chênh nhau do có máy dự phòng, trong đó 12 máy cũ.',
    'Có 112 hồ sơ đất đai và 96 hồ sơ hộ tịch; mỗi tháng chênh nhau 4 hồ sơ.',
    'Thôn Đông đạt 82,4%, thôn Đoài đạt 76,9%, thấp hơn mục tiêu 8,1 điểm phần trăm.',
    'Quý II nhận 2.700 hồ sơ, giải quyết 2.600 hồ sơ; quý III nhận 2.801 hồ sơ, giải quyết 2.750 hồ sơ, nhiều hơn quý II 150 hồ sơ.',
    'Ấp Dưới 84 người, ấp Tre 78 người; ấp Dưới, ấp Vọp chênh nhau 46 người.',
    'Quý II chi 227,9 triệu đồng, quý III chi 224,6 triệu đồng. So với quý I, quý III chi giảm 4,3 triệu đồng.',
    'Quý II chi 227,9 triệu đồng, quý III chi 224,6 triệu đồng. So với quý II, quý III chi mua sắm giảm 4,3 triệu đồng.',
    'Quý II chi 227,9 triệu đồng, quý III chi 224,6 triệu đồng. So với quý II, quý III thu tăng 12 triệu đồng.',
    'Quý II chi 227,9 triệu đồng, quý III chi 224,6 triệu đồng. So với cùng kỳ, quý III chi giảm 4,3 triệu đồng.',
    'Tháng 8 nhận 412 hồ sơ, tháng 9 nhận 450 hồ sơ. Hồ sơ trễ hạn giảm 4 hồ sơ so với tháng 8.',
    'Tháng 8 nhận 412 hồ sơ, trả 400 hồ sơ; tháng 9 nhận 450 hồ sơ, trả 430 hồ sơ. Tháng 9 so với tháng 8 tăng 30 hồ sơ trả đúng hạn.',
    'Tháng 8 nhận 412 hồ sơ, tháng 9 nhận 450 hồ sơ. So với tháng 8 năm trước, tháng 9 tăng 60 hồ sơ.',
    'Quý II chi 227,9 triệu đồng, quý III chi 224,6 triệu đồng. Bình quân mỗi tháng quý III giảm 1,1 triệu đồng so với quý II.',
    'Quý II chi 227,9 triệu đồng, quý III chi 224,6 triệu đồng. Quý III chi giảm gần 3,5 triệu đồng so với quý II.',
    'Thôn Hạ có 415 hộ, tăng 12 hộ; thôn Thượng có 372 hộ, tăng 5 hộ, ít hơn thôn Hạ 7 hộ.',
  ])('leaves “%s” alone', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});
