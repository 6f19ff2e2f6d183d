import { reckoned as reckonedIn } from './reckoned';

const reckoned = (text: string) => reckonedIn(text, { tháng: 3, quý: 1, tuần: 13 });

describe('totals that close what they are made of, and lists whose parts stand in brackets or by place', () => {
  test.each([
    'Mở 5 lớp tập huấn tại Lùng Thàng (2 lớp), Sín Chải (2 lớp) và Mo Lèng (1 lớp), mỗi lớp 35 người, cộng 175 người, kinh phí 20 triệu đồng.',
    'Xã có 9 tổ công nghệ số cộng đồng 63 thành viên, mỗi tổ 7 người.',
    'Quý này kết nạp 3 đảng viên, chuyển đến 2 đảng viên, tổng số đảng viên hiện có là 412 đồng chí.',
    'Tháng 7 thu 380 hồ sơ, tháng 8 thu 415 hồ sơ, cộng dồn từ đầu năm 3.380 hồ sơ.',
    'Trao 45 suất quà, mỗi suất 500.000 đồng và 3 xe đạp, mỗi xe 2.000.000 đồng, tổng trị giá 28,5 triệu đồng.',
    'Hỗ trợ 10 triệu đồng tiền mặt và 45 suất quà, mỗi suất 500.000 đồng, tổng trị giá 32,5 triệu đồng.',
    'Tập huấn 4 lớp, mỗi lớp 30 người, trong đó cộng tác viên 12 người.',
    'Ba thôn có 12 hộ, hai thôn có 8 hộ, cộng với 5 hộ mới tách, toàn xã còn 25 hộ nghèo.',
    'Hội thu phí 120 người, mỗi người 5.000 đồng, tổng thu quỹ 1,2 triệu đồng kể cả ủng hộ 600.000 đồng.',
    'Thiệt hại do mưa lũ 215 triệu đồng, không có thiệt hại về người; cụ thể: 13 ha rau màu bị ngập (78 triệu đồng), 5 nhà tốc mái (62 triệu đồng), 40 m kè đất bị sạt (75 triệu đồng).',
    'Dự toán 500 triệu đồng, trong đó mua 10 máy tính (150 triệu đồng), 5 máy in (40 triệu đồng).',
    'Nhận 14 đơn, thư, nhiều hơn tháng trước 4 đơn (tháng 10 có 10 đơn), phân ra: 8 đơn kiến nghị, 5 đơn phản ánh, 1 đơn tố cáo.',
    '42 máy tính gồm 26 máy mua từ năm 2023 trở lại đây và 16 máy mua trước đó, có 5 máy hỏng.',
    'Xã có 63 thành viên; nữ có 28 người, bằng 44,44%; nam 35 người.',
    'Chưa tiêm 148 con, trong đó 95 con là bê non, 53 con đang ốm.',
    'Chưa tiêm 148 con, trong đó 59 con là bê non, 31 con đang ốm.',
    'Sản lượng đạt 4.620 tấn; so với mục tiêu 4.500 tấn đã vượt 120 tấn, bằng 2,67%.',
    'Sản lượng đạt 4.620 tấn; so với kế hoạch 4.500 tấn, đạt 102,67%.',
    'Thu 920 triệu đồng, so với dự toán 1.000 triệu đồng đạt 92%, chi 500 triệu đồng.',
    'Có 2.450 lượt, gồm 1.260 lượt xuất cảnh (51,43%) và 1.190 lượt nhập cảnh, tăng 300 lượt (13,95%) so với quý II.',
    'Có 1.260 lượt xuất cảnh và 1.190 lượt nhập cảnh, tăng 100 lượt (9,17%).',
    'Camera được lắp tại Lò Cao 18, Cán Thép 16, Ga Đông 12.',
    'Toàn phường có 96 camera, 93 camera tốt, 3 camera hỏng. Camera được lắp tại Lò Cao 18, Cán Thép 16, Ga Đông 12, Bờ Kè 10, Cầu Mây 11, Đồi Sắn 7, Xóm Mỏ 9 và Kho Than 13.',
    'Toàn phường có 96 camera. Camera hỏng được lắp tại Lò Cao 2, Cán Thép 1.',
    'Cộng cả quý I được 5.640 hồ sơ, bình quân mỗi tháng 1.880 hồ sơ.',
    'So với quý II 5.400 hồ sơ, bình quân mỗi tháng tăng 80 hồ sơ.',
    'Đã cập nhật 1.540/2.200 ha; Đá Cóc còn 80 ha, Gò Chè còn 20 ha.',
    'Thôn Bản Mù có 120 hộ, còn 12 hộ nghèo; Nậm Khao còn 30 hộ nghèo.',
    'Đến nay hoàn thành sáu trên mười bốn nhiệm vụ (42,86%).',
    'Trong năm trên 120 hồ sơ được giải quyết, đạt 95%.',
    'Cồn Dưới 84 người, Giồng Tre 78 người, Vàm Lá 76 người, cộng chung 238 người.',
    'Cồn Dưới 84 người, Giồng Tre 78 người, tính chung cả năm 1.164 người.',
    'Cồn Dưới 84 người, Giồng Tre 78 người, tính chung từ đầu năm có 1.164 người.',
    'Cồn Dưới 84 người, Giồng Tre 78 người, tính cả ba xã 540 người.',
    'Cồn Dưới 84 người, Giồng Tre 78 người, cộng chung các ấp khác 248 người.',
    'Cồn Dưới 84 người, Giồng Tre 78 người, vị chi 162 người.',
    'Cồn Dưới 84 người, Giồng Tre 78 người, cộng chung với số cũ 248 người.',
    'Cồn Dưới 84 người, Giồng Tre 78 người, gộp lại khoảng 160 người.',
    'Ba ấp có 84 người, 78 người và 76 người, cả thảy 238 người.',
    'Mỗi ấp có 9 tổ, mỗi tổ 7 người, tính chung 63 người.',
    'Nhận 60 góp ý, nhiều nhất: thủ tục 27, thái độ 12, cơ sở vật chất 12; đã trả lời 58 góp ý.',
    'Hai lớp có 38 và 42 học viên, cộng 80 học viên; lũy kế 5 lớp cộng 190 học viên.',
    'Nhận 45 phản ánh: vệ sinh 21, trật tự 15, chiếu sáng 9; đã trả lời 44 phản ánh, 1 phản ánh quá hạn.',
  ])('are right, or not all told, in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
  test.each([
    ['Mở 4 lớp, mỗi lớp 30 học viên, cộng 130 học viên.', '120'],
    ['Mở 4 lớp, mỗi lớp 30 học viên, tổng số học viên là 210 người.', '120'],
    ['Cấp 12 máy, mỗi máy 14 triệu đồng, thành tiền 186 triệu đồng.', '168'],
    ['Thôn 1 có 35 hộ, thôn 2 có 48 hộ, thôn 3 có 27 hộ, cộng 101 hộ.', '110'],
    ['Cồn Dưới 84 người, Giồng Tre 78 người, Vàm Lá 76 người, cộng chung 248 người.', '238'],
    ['Cồn Dưới 84 người, Giồng Tre 78 người, Vàm Lá 76 người, vị chi 248 người.', '238'],
    ['Cồn Dưới 84 người, Giồng Tre 78 người, Vàm Lá 76 người, cộng gộp là 248 người.', '238'],
    ['Cồn Dưới 84 người, Giồng Tre 78 người, Vàm Lá 76 người, gộp lại 248 người.', '238'],
    ['Cồn Dưới 84 người, Giồng Tre 78 người, Vàm Lá 76 người, tính chung 248 người.', '238'],
    ['Cồn Dưới 84 người, Giồng Tre 78 người, Vàm Lá 76 người, cộng cả ba ấp là 248 người.', '238'],
    ['Cồn Dưới 84 người, Giồng Tre 78 người, Vàm Lá 76 người, cộng lại được 248 người.', '238'],
    ['Cồn Dưới 84 người, Giồng Tre 78 người, Vàm Lá 76 người; cộng chung 248 người.', '238'],
    ['Cồn Dưới 84 người, Giồng Tre 78 người, Vàm Lá 76 người, cả thảy 248 người.', '238'],
    [
      'Các ấp mở 2 lớp là Cồn Dưới 84 người, Giồng Tre 78 người, Vàm Lá 76 người, cộng chung 248 người; ấp Rạch Vọp 38 người.',
      '238',
    ],
    ['Hai hội nghị lần lượt có 120 người và 85 người, cộng 215 người.', '205'],
    [
      'Nhận 20 đơn, ít hơn quý trước 4 đơn, chia ra: 9 đơn kiến nghị, 8 đơn phản ánh, 4 đơn tố cáo.',
      '21',
    ],
    [
      'Kinh phí 180 triệu đồng, gồm: 10 máy tính (120 triệu đồng), 4 máy in (36 triệu đồng) và 2 máy quét (42 triệu đồng).',
      '198',
    ],
    ['Thu hoạch được 1.260 tấn; so với kế hoạch 1.200 tấn vượt 60 tấn, đạt 150%.', '105'],
    [
      'Tiếp nhận 1.840 hồ sơ, gồm 1.300 hồ sơ trực tuyến và 540 hồ sơ trực tiếp, tăng 240 hồ sơ (13,04%) so với quý trước.',
      '15',
    ],
    ['Phường có 48 đèn, tăng 6 đèn. Đèn được lắp tại Chợ Cũ 18, Bến Mới 16, Ga Đông 15.', '49'],
    ['Trong quý tiếp nhận 3.660 hồ sơ, bình quân mỗi tháng 1.202 hồ sơ.', '1.220'],
    [
      'Nhận 45 phản ánh: vệ sinh 21, trật tự 15, chiếu sáng 6; đã trả lời 44 phản ánh, 1 phản ánh quá hạn.',
      '42',
    ],
    [
      'Nhận 96 phản ánh: môi trường 14, điện và nước 27, giao thông 18, nội dung khác 10; đã xử lý xong 92 phản ánh.',
      '69',
    ],
    [
      'Đảng ủy ban hành 11 văn bản: Đảng ủy 01, HĐND 01, UBND 08; chia theo loại có 03 kế hoạch.',
      '10',
    ],
  ])('name what is wrong in “%s”', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('numbers that are told of something else', () => {
  test.each([
    'Theo dõi 16 nhiệm vụ, đã hoàn thành 10 nhiệm vụ (62,5%), trong đó 8 nhiệm vụ trong hạn và 2 nhiệm vụ quá hạn; 4 nhiệm vụ đang triển khai, trong đó 1 nhiệm vụ đã quá hạn; 2 nhiệm vụ chưa thực hiện.',
    'Bốn chỉ tiêu chưa đạt gồm kích hoạt định danh (72,58%, còn thiếu 2,42 điểm phần trăm), hóa đơn điện tử (85%, còn thiếu 5 điểm phần trăm).',
    'So với cùng kỳ tháng 9/2025 (1.058 hồ sơ), số hồ sơ tiếp nhận tăng 182 hồ sơ, tương ứng 17,2%.',
    'Có 146 máy tính, trong đó 109 máy còn dùng tốt (74,66%); số còn lại (25,34%) cần nâng cấp; 31 máy in.',
    'Đã đăng ký 378/412 hộ, tăng 12 hộ so với tháng 8. Tháng 9 có 05 hộ mới và 03 hộ ngừng nên tổng số hộ tăng từ 410 lên 412 hộ.',
    'Kích hoạt 1.054 tài khoản (75,29%); 5 trong 9 tổ dân phố chưa đạt 75%. Đông Hòa kích hoạt nhiều nhất (91 tài khoản).',
    'Ba chỉ tiêu vượt là wifi (14 điểm, mục tiêu 12 điểm) và OCOP (10 sản phẩm, bằng 125% mục tiêu).',
    'Hai việc chậm là quy chế (hạn ngày 10/8/2026, hoàn thành ngày 17/8/2026, chậm 7 ngày) và hồ sơ (hạn ngày 25/9/2026, hoàn thành ngày 28/9/2026, chậm 3 ngày).',
    'Chiếm 45,45%. Cao nhất là kinh doanh (96%), thấp nhất là đất đai (80%), hai lĩnh vực cách nhau 16 điểm phần trăm.',
  ])('are no parts in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
  test.each([
    [
      'So với cùng kỳ tháng 9/2025 (1.058 hồ sơ), số hồ sơ tiếp nhận tăng 182 hồ sơ, tương ứng 12,7%.',
      '17,2%',
    ],
    [
      'Hai việc chậm là quy chế (hạn ngày 10/8/2026, hoàn thành ngày 17/8/2026, chậm 9 ngày) và hồ sơ (hạn ngày 25/9/2026, hoàn thành ngày 28/9/2026, chậm 3 ngày).',
      '7 ngày',
    ],
    [
      'Chiếm 45,45%. Cao nhất là kinh doanh (96%), thấp nhất là đất đai (80%), hai lĩnh vực cách nhau 14 điểm phần trăm.',
      '16 điểm',
    ],
  ])('name what is wrong in “%s”', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('what has come together since a day', () => {
  test.each([
    'Trong quý tiếp nhận 1.240 hồ sơ, lũy kế từ đầu năm 3.380 hồ sơ.',
    'Trong quý tiếp nhận 1.240 hồ sơ, lũy kế 9 tháng có 900 hồ sơ trực tuyến.',
    'Kế hoạch năm là 1.500 hồ sơ, lũy kế đến nay đạt 1.038 hồ sơ.',
    'Tháng 9 có 345 hộ nghèo, lũy kế giảm 12 hộ.',
    'Trong tháng giải ngân 3,2 tỷ đồng, lũy kế từ đầu năm 12,5 tỷ đồng.',
    'Trong tháng giải ngân 950 triệu đồng, lũy kế 1,2 tỷ đồng.',
    'Lũy kế đến hết quý II là 2.140 hồ sơ, quý III tiếp nhận 1.240 hồ sơ, lũy kế 9 tháng là 3.380 hồ sơ.',
    'Trong tuần phát 12 tin, bài, lũy kế từ đầu năm 5 chuyên mục.',
    'Quý III mở 5 lớp (lũy kế 14 lớp), 175 người học.',
    'Trong tháng có 15 hộ đăng ký, lũy kế hộ cận nghèo 12 hộ.',
    'Trong quý thu 620 triệu đồng, lũy kế 9 tháng 1.860 triệu đồng, đạt 62% dự toán (3.000 triệu đồng).',
  ])('is right, or of something else, in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
  test.each([
    ['Trong quý tiếp nhận 1.240 hồ sơ, lũy kế từ đầu năm 1.038 hồ sơ.', '1.240 trở lên'],
    ['Tháng 9 giải ngân 1,2 tỷ đồng, lũy kế 950 triệu đồng.', '1.200 trở lên'],
    ['Quý III mở 15 lớp (lũy kế 14 lớp), 175 người học.', '15 trở lên'],
    [
      'Lũy kế đến hết quý II là 2.140 hồ sơ, quý III tiếp nhận 1.240 hồ sơ, lũy kế 9 tháng là 3.830 hồ sơ.',
      '3.380',
    ],
    ['Trong tuần kích hoạt 36 tài khoản; lũy kế đến nay 24 tài khoản.', '36'],
  ])('is too little, or another sum, in “%s”', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('so much to each in every month, and lists behind a gain, a plan or an allotment', () => {
  test.each([
    'Phí vệ sinh của 240 gian, mỗi gian 300.000 đồng/tháng, trong 3 tháng được 216 triệu đồng.',
    'Trả phụ cấp cho 24 thành viên, mỗi người 500.000 đồng/tháng, trong 9 tháng là 108 triệu đồng.',
    'Chi cho 40 học sinh, mỗi em 500.000 đồng/tháng, trong 9 tháng là 180 triệu đồng.',
    'Hỗ trợ 24 tổ, mỗi tổ 1,2 triệu đồng/quý, hết 28,8 triệu đồng.',
    'Trong quý có thêm 5,5 ha nhà kính (quý III là 4 ha), nâng tổng diện tích lên 46 ha, bằng 92% kế hoạch năm (50 ha), gồm hoa hồng 18 ha, hoa cúc 14,5 ha, hoa lan 8 ha và cát tường 5,5 ha.',
    'Trong quý thêm 9 ha, nâng tổng số lên 39 ha, gồm hoa hồng 4 ha, hoa cúc 3 ha và hoa lan 2 ha.',
    'Dự toán được phân bổ cho hạ tầng 1.400 triệu đồng, phần mềm và đường truyền 640 triệu đồng, hỗ trợ nhà kính 520 triệu đồng, tập huấn 360 triệu đồng và truyền thông 280 triệu đồng.',
    'Kinh phí bố trí cho hạ tầng 520 triệu đồng, phần mềm 310 triệu đồng, tập huấn 140 triệu đồng và truyền thông 80 triệu đồng.',
  ])('is right in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
  test.each([
    [
      'Phí vệ sinh của 240 gian, mỗi gian 300.000 đồng/tháng, trong 3 tháng được 261 triệu đồng.',
      '216',
    ],
    [
      'Trả phụ cấp cho 24 thành viên, mỗi người 500.000 đồng/tháng, trong 9 tháng là 180 triệu đồng.',
      '108',
    ],
    ['Chi cho 40 học sinh, mỗi em 500.000 đồng/tháng, trong 9 tháng là 108 triệu đồng.', '180'],
    [
      'Thuê 12 đường truyền, mỗi đường 1,5 triệu đồng một tháng, 9 tháng tổng cộng 126 triệu đồng.',
      '162',
    ],
    [
      'Trong quý có thêm 5,5 ha nhà kính (quý III là 4 ha), nâng tổng diện tích lên 46 ha, bằng 92% kế hoạch năm (50 ha), gồm hoa hồng 18 ha, hoa cúc 14,5 ha, hoa lan 9 ha và cát tường 5,5 ha.',
      '47',
    ],
    [
      'Giao cho xã 600 triệu đồng, trong đó hạ tầng 310 triệu đồng, phần mềm 200 triệu đồng và tập huấn 60 triệu đồng.',
      '570',
    ],
  ])('is wrong in “%s”', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('totals of what is measured, and days of a campaign', () => {
  test.each([
    'Mất kết nối 2 lần: lần đầu 35 phút, lần sau 50 phút, tổng thời gian gián đoạn 85 phút.',
    'Kéo cáp vào làng Ngol 1,6 km, làng Breng 2,4 km, tổng chiều dài tuyến trục 12 km dùng chung từ năm 2024.',
    'Mở đợt cao điểm 60 ngày đưa dịch vụ số về 5 làng, từ ngày 08/3/2027 đến hết ngày 06/5/2027.',
    'Trong đợt cao điểm 60 ngày, từ ngày 08/3/2027 đến ngày 20/3/2027 làm được 400 hồ sơ.',
    'Trung tâm thụ lý 1.250 hồ sơ, gồm 60 hồ sơ tháng 8 chuyển sang và 1.190 hồ sơ nhận mới; so với tháng 8 tăng 70 hồ sơ, tương ứng 5,93%.',
  ])('are right in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
  test.each([
    [
      'Mất kết nối 2 lần: lần đầu 35 phút, lần sau 50 phút, tổng thời gian gián đoạn 95 phút.',
      '85',
    ],
    ['Tuyến một dài 36 km, tuyến hai dài 45 km, tổng chiều dài 91 km.', '81'],
    [
      'Mở đợt cao điểm 60 ngày đưa dịch vụ số về 5 làng, từ ngày 08/3/2027 đến hết ngày 06/4/2027.',
      '06/4/2027 thành 06/5/2027',
    ],
    ['Trung tâm thụ lý 1.250 hồ sơ, so với tháng 8 (1.180 hồ sơ) tăng 50 hồ sơ.', '70'],
  ])('are wrong in “%s”', (text, right) => {
    expect(reckoned(text).join(' ')).toContain(right);
  });
});

describe('totals of a price', () => {
  test.each([
    'Kho lạnh lắp 24 cảm biến, đơn giá 2,5 triệu đồng, tổng 60 triệu đồng, trong đó thành phố hỗ trợ 24 triệu đồng, doanh nghiệp chi 36 triệu đồng.',
    'Mua 12 máy tính, đơn giá 14,5 triệu đồng, và 3 máy in, đơn giá 6 triệu đồng, tổng 192 triệu đồng.',
    'Lắp 8 camera, đơn giá 6 triệu đồng, tổng kinh phí cả thi công 60 triệu đồng.',
  ])('are right in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
  test('are so many times what one costs', () => {
    const text = 'Kho lạnh lắp 24 cảm biến nhiệt độ, đơn giá 2,5 triệu đồng, tổng 65 triệu đồng.';
    expect(reckoned(text)).toEqual([expect.stringMatching(/^60(?= )/u)]);
  });
});

describe('what some have between them, told by their names', () => {
  test.each([
    [
      'Nhiều nhất là rác thải bãi biển với 124 phản ánh, rồi đến giá dịch vụ 67, tiếng ồn 58, trật tự và giữ xe 45. Tháng 6 có 75 phản ánh. Riêng hai nhóm rác thải và giá dịch vụ có 181 phản ánh.',
      '191',
    ],
    [
      'Thôn Đoài có 212 hộ, thôn Hạ 186 hộ, thôn Thượng 154 hộ. Hai thôn Đoài và Hạ cộng lại có 389 hộ.',
      '398',
    ],
    [
      'Đất đai nhận 312 hồ sơ, hộ tịch 208 hồ sơ, chứng thực 175 hồ sơ. Ba lĩnh vực đất đai, hộ tịch và chứng thực có 659 hồ sơ.',
      '695',
    ],
    [
      'Khu phố Chợ Mới 46 camera, khu phố Bến Ngự 38 camera, khu phố Cầu Đất 21 camera. Riêng hai khu phố Chợ Mới và Cầu Đất được 76 camera.',
      '67',
    ],
  ])('%s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });

  test.each([
    'Thôn Đoài có 212 hộ, thôn Hạ 186 hộ, thôn Thượng 154 hộ. Hai thôn Đoài và Hạ cộng lại có 398 hộ.',
    'Thôn Đoài có 212 hộ, thôn Hạ 186 hộ, thôn Thượng 154 hộ. Hai thôn Đoài và Hạ có 389 hộ nghèo.',
    'Đất đai nhận 312 hồ sơ, hộ tịch 208 hồ sơ. Hai lĩnh vực đất đai và hộ tịch đã trả 502 hồ sơ.',
    'Tháng 8, đất đai 312 hồ sơ, hộ tịch 208 hồ sơ. Tháng 9, hai lĩnh vực đất đai và hộ tịch có 530 hồ sơ.',
    'Đất đai quá hạn 12 hồ sơ, hộ tịch quá hạn 10 hồ sơ. Hai lĩnh vực đất đai và hộ tịch có 32 hồ sơ.',
    'Đất đai có 312 hồ sơ, riêng đất đai nông nghiệp 20 hồ sơ, hộ tịch 208 hồ sơ. Hai lĩnh vực đất đai và hộ tịch có 530 hồ sơ.',
  ])('but not in %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});
