import { figure, found, messagesOf, paragraph } from '../../workbook';

const messages = (rule: string, text: string) => messagesOf(rule, paragraph(text));

describe('TH21', () => {
  const said = (text: string) => messagesOf('TH21', paragraph(text));

  test.each([
    'Tiếp nhận 184 hồ sơ, tăng 184 hồ sơ so với tuần trước (0 hồ sơ).',
    'Tiếp nhận 1.450 hồ sơ, tăng 1.250 hồ sơ so với tuần trước (200 hồ sơ).',
    'Tiếp nhận 300 Hồ sơ, tăng 50% so với tuần trước (200 hồ sơ).',
    'Có 300 hồ sơ, tăng 50 % so với tuần trước (200 hồ sơ).',
    'Đạt 95,1 %, tăng 2,7% so với quý trước (92,4%).',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    [
      'Xã tiếp nhận 300 hồ sơ, tăng 100% so với tuần trước (200 hồ sơ).',
      'Ghi 100% (trong “300 hồ sơ, tăng 100% so với tuần”), mà (300 − 200)/200 = 50%: phải là 50% (hoặc sửa 300 thành 400); xem lại các số trong đoạn này.',
    ],
    [
      'Xã tiếp nhận 300 hồ sơ, giảm 50% so với tuần trước (200 hồ sơ).',
      'Ghi giảm (trong “300 hồ sơ, giảm 50% so với tuần trước (200 hồ sơ”), mà 300 > 200: phải là tăng 50%; xem lại các số trong đoạn này.',
    ],
    [
      'Xã tiếp nhận 1.450 hồ sơ, tăng 1.150 hồ sơ so với tuần trước (200 hồ sơ).',
      'Ghi 1.150 (trong “1.450 hồ sơ, tăng 1.150 hồ sơ so”), mà 1.450 − 200 = 1.250: phải là 1.250 (hoặc sửa 200 thành 300 hoặc 1.450 thành 1.350); xem lại các số trong đoạn này.',
    ],
    [
      'Có 300 hồ sơ, tăng 100% so với tuần trước (200 hồ sơ).',
      'Ghi 100% (trong “300 hồ sơ, tăng 100% so với tuần”), mà (300 − 200)/200 = 50%: phải là 50% (hoặc sửa 300 thành 400); xem lại các số trong đoạn này.',
    ],
    [
      'Có 200 hồ sơ, tăng 10 hồ sơ so với tuần trước (200 hồ sơ).',
      'Ghi 10 (trong “200 hồ sơ, tăng 10 hồ sơ so”), mà 200 − 200 = 0: phải là 0 (hoặc sửa 200 thành 210 hoặc 200 thành 190); xem lại các số trong đoạn này.',
    ],
  ])('says of “%s” what it should be', (text, message) => {
    expect(said(text)).toEqual([message]);
  });
});

describe('TH21 on the way of a change', () => {
  test.each([
    ['Xảy ra 2 sự cố mạng, nhiều hơn tháng 9 (3 sự cố) là 1 sự cố.', 'nhiều hơn', 'ít hơn'],
    ['Xảy ra 2 sự cố mạng, tăng so với tháng 9 là 1 sự cố (3 sự cố).', 'tăng', 'giảm'],
    ['Xảy ra 4 sự cố mạng, giảm so với 3 sự cố của tháng 9.', 'giảm', 'tăng'],
    ['So với tháng 9 (3 sự cố), tháng 10 có 2 sự cố, tăng 1 sự cố.', 'tăng', 'giảm'],
  ])('finds “%s”', (text, way, right) => {
    const [said] = messages('TH21', text);
    expect(said).toContain(`Ghi ${way} `);
    expect(said).toContain(`có lẽ là ${right};`);
  });
  test.each([
    'Xảy ra 2 sự cố mạng, ít hơn tháng 9 (3 sự cố) là 1 sự cố.',
    'Xảy ra 4 sự cố mạng, tăng so với 3 sự cố của tháng 9.',
    'So với tháng 9 (3 sự cố), tháng 10 có 2 sự cố, giảm 1 sự cố.',
    'So với tháng 9 (3 sự cố), tháng 10 có 2 sự cố, tăng 15 phút gián đoạn.',
    'Tháng 8 nhiều hơn tháng 7 là 20 hồ sơ (3,23%), tháng 9 nhiều hơn tháng 8 là 60 hồ sơ (9,38%).',
    'Mở 20 lớp, bình quân 40 người/lớp, nhiều hơn tháng 9 (38 người/lớp).',
    'Đạt 92%, tăng 2 điểm phần trăm so với tháng 9 (90%), thấp hơn mục tiêu (95%).',
  ])('leaves alone “%s”', (text) => {
    expect(messages('TH21', text)).toEqual([]);
  });
});

describe('TH21 on percent points', () => {
  test.each([
    'Tỷ lệ trực tuyến của tháng 01 là 60%, đến tháng 6 là 78,61%, tăng 18,61 điểm phần trăm.',
    'Tỷ lệ trực tuyến của tháng 01 là 60%, đến tháng 6 là 78,6%, tăng gần 17,6 điểm phần trăm.',
    'Tỷ lệ đúng hạn đạt 96%, tăng 12 điểm phần trăm so với cùng kỳ.',
    'Nhật ký điện tử đạt 79,91%, vượt mục tiêu 4,91 điểm phần trăm. Tỉnh đặt ra 70% cho năm sau.',
    'Tỷ lệ đúng hạn đạt 96% (mục tiêu 90%); tỷ lệ số hóa tăng 2,5 điểm phần trăm so với quý trước.',
  ])('is silent on “%s”', (text) => {
    expect(messages('TH21', text)).toEqual([]);
  });
  test('names the difference of the two shares', () => {
    const [said] = messages(
      'TH21',
      'Hộ có internet là 48,6%, cao hơn mục tiêu (45%) 4,6 điểm phần trăm.',
    );
    expect(said).toContain('48,6 − 45 = 3,6');
  });
});

describe('TH21 on the direction of a change', () => {
  test.each([
    'Hồ sơ đất đai giảm từ 480 xuống 456 hồ sơ.',
    'Xã nâng hạng, từ 12 lên 8 trong bảng xếp hạng.',
    'Doanh thu tăng từ 900 triệu đồng lên 1,2 tỷ đồng.',
    'Thời hạn nâng từ 12 tháng lên 2 năm.',
  ])('is silent on “%s”', (text) => {
    expect(messages('TH21', text)).toEqual([]);
  });
  test('tells up from down', () => {
    expect(messages('TH21', 'Hồ sơ đất đai đi từ 480 lên 456 hồ sơ.')).toEqual([
      'Ghi lên (trong “từ 480 lên 456 hồ sơ”), mà 456 < 480: có lẽ là xuống; xem lại các số trong đoạn này.',
    ]);
  });
});

describe('TH21', () => {
  const said = (text: string) => found('TH21', paragraph(text));
  test('is silent where the growth fits its two figures, and without the second', () => {
    for (const text of [
      'Trang thông tin có 18.450 lượt tương tác, tăng 2,96% so với tuần trước (17.920 lượt).',
      'Phủ sóng 5G đạt 96,4%, tăng 4,3 điểm phần trăm so với quý I/2026 (92,1%).',
      'Tiếp nhận 184 hồ sơ, giảm 16 hồ sơ so với tuần trước (200 hồ sơ).',
      'Tiếp nhận 184 hồ sơ, tăng 12% so với cùng kỳ.',
      'Hồ sơ trực tuyến đạt 95,1%, tăng 2,7% so với quý trước (92,4%).',
      'Có 14 sản phẩm, tăng 5 sản phẩm so với năm 2025 (120 hộ).',
    ])
      expect(said(text)).toEqual([]);
  });
  test('reckons the growth anew, in percent, in points and in things', () => {
    const [rate] = said('Có 18.450 lượt tương tác, tăng 9,26% so với tuần trước (17.920 lượt).');
    expect(rate).toMatchObject({ severity: 'Lỗi', at: { cell: 'C6' } });
    expect(rate?.message).toContain('(18.450 − 17.920)/17.920 = 2,96%: phải là 2,96%');
    const [points] = said('Đạt 92,1%, tăng 4,3 điểm phần trăm so với quý I/2026 (96,4%).');
    expect(points?.message).toContain('92,1 < 96,4: phải là giảm 4,3');
    const [things] = said('Tiếp nhận 184 hồ sơ, giảm 26 hồ sơ so với tuần trước (200 hồ sơ).');
    expect(things?.message).toContain('200 − 184 = 16: phải là 16');
  });
});

describe('TH21 on the way a number went', () => {
  const said = (text: string) => messagesOf('TH21', paragraph(text));
  test.each([
    ['Có 91 camera hoạt động tốt, đạt 94,79%, tăng so với kỳ trước (96,88%).', 'giảm'],
    ['Đạt 94,79%, cao hơn quý II (96,88%).', 'thấp hơn'],
    ['Có 37 hồ sơ quá hạn, tăng nhẹ so với tháng trước (41 hồ sơ).', 'giảm'],
    ['Có 120 bài đăng, ít hơn kỳ trước (96 bài).', 'nhiều hơn'],
    ['Tỷ lệ đạt 71%, giảm mạnh so với cùng kỳ năm trước (là 65%).', 'tăng'],
  ])('names the other way of “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(`có lẽ là ${right}`)]);
  });
  test.each([
    'Đạt 94,79%, giảm so với kỳ trước (96,88%).',
    'Có 37 hồ sơ quá hạn, giảm nhẹ so với tháng trước (41 hồ sơ).',
    'Tăng so với kỳ trước (96,88%).',
    'Xếp thứ 6, giảm so với kỳ trước (4).',
    'Có 14 lớp với 658 người, tăng so với kỳ trước (10 lớp).',
    'Đạt gần 95%, tăng so với kỳ trước (96%).',
    'Đạt 95%, tăng so với kỳ trước (95%).',
    'Bình quân 9 người/tổ, tăng so với kỳ trước (56 người).',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('TH21 on what has come together', () => {
  test('holds a gain of the month against no cumulative number of the year', () => {
    const text =
      'Số người lập sổ trong năm là 3.415 người, lũy kế từ 01/7/2025 là 5.120 người; tháng 10 tăng thêm 375 người.';
    expect(messages('TH21', text)).toEqual([]);
  });
  test('but still against the one before it', () => {
    const text = 'Tháng 9 có 3.415 người, tháng 10 có 3.790 người, tăng 357 người.';
    expect(messages('TH21', text).join()).toContain('3.790 − 3.415 = 375');
  });
});

describe('TH21 on what is to come to a Lũy kế', () => {
  const figures = [
    figure('de_an.kich_hoat', {
      'Nội dung': 'Tài khoản định danh điện tử đã kích hoạt',
      'Đơn vị tính': 'tài khoản',
      'Kỳ này': 225,
      'Lũy kế': 5544,
    }),
  ];
  const said = (text: string) => messagesOf('TH21', { figures, ...paragraph(text) });
  test.each([
    'Kích hoạt thêm 352 tài khoản định danh, đưa cộng dồn lên 5.896 tài khoản.',
    'Kích hoạt thêm 225 tài khoản định danh trong tháng, nâng tổng số lên 5.544 tài khoản.',
    'Cấp thêm 420 tài khoản dạy học, đưa tổng số lên 5.962 tài khoản.',
    'Kích hoạt thêm khoảng 350 tài khoản định danh, đưa cộng dồn lên 5.986 tài khoản.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    [
      'Kích hoạt thêm 352 tài khoản định danh, đưa cộng dồn lên 5.986 tài khoản.',
      '5.544 + 352 = 5.896',
    ],
    [
      'Kích hoạt thêm 397 tài khoản định danh, đưa số người đã kích hoạt lên 5.923 người.',
      '5.923 − 5.544 = 379',
    ],
  ])('says of “%s” what they make', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});
