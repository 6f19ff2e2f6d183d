import { reckoned } from './reckoned';

describe('lists that words open behind other numbers', () => {
  test.each([
    'Dự toán là 640 triệu đồng, phân bổ cho cảng cá 260 triệu đồng, chợ 140 triệu đồng, tập huấn 90 triệu đồng, an toàn thông tin 150 triệu đồng; đã giải ngân 352 triệu đồng (55%), còn 288 triệu đồng.',
    'Trong 1.080 hồ sơ, so với kỳ trước (960 hồ sơ) tăng 120 hồ sơ, trong đó có 310 hồ sơ đất đai và 95 hồ sơ xây dựng.',
    'Đã lắp 48 camera, vượt 08 camera so với kế hoạch (40 camera), trong đó 20 camera tại trụ sở (15 camera mới), 28 camera tại các thôn.',
    'Thu hoạch 450 ha, tăng 18 ha so với cùng kỳ, trong đó mía 210 ha, dứa 140 ha; còn lại là cây khác.',
    'Quý II có 18 cuộc kiểm tra, ít hơn quý I 4 cuộc, trong đó 7 cuộc về đất đai, 5 cuộc về môi trường.',
    'Kế hoạch 500 cây, đến nay trồng 420 cây, gồm 200 cây bàng, 150 cây phượng và 70 cây sấu.',
    'Đăng 216 tin, bài, tăng 20% so với cùng kỳ (180 tin, bài); trong đó có 108 tin, bài trên trang thông tin và 36 tin, bài trên Zalo.',
  ])('are right or not all in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
  test.each([
    [
      'Dự toán là 640 triệu đồng, phân bổ cho cảng cá 260 triệu đồng, chợ 140 triệu đồng, tập huấn 80 triệu đồng, an toàn thông tin 150 triệu đồng; đã giải ngân 352 triệu đồng (55%), còn 288 triệu đồng.',
      '80 thành 90',
    ],
    ['Ea Sim có 19 khu dân cư, gồm 11 tổ dân phố và 07 buôn, với 6.480 hộ.', '18'],
    [
      'Chi ngân sách 29.250 triệu đồng, tăng 12,5% so với cùng kỳ (26.000 triệu đồng), gồm chi đầu tư 11.520 triệu đồng và chi thường xuyên 17.370 triệu đồng.',
      '17.370 thành 17.730',
    ],
    [
      'Có 15 doanh nghiệp mới, nhiều hơn cùng kỳ 03 doanh nghiệp, trong đó 07 doanh nghiệp may mặc, 04 doanh nghiệp cơ khí và 03 doanh nghiệp dịch vụ.',
      '14',
    ],
    [
      'Trên địa bàn có 36 cơ sở với 415 phòng, gồm 8 khách sạn (160 phòng), 18 nhà nghỉ (156 phòng) và 10 nhà dân (90 phòng); 34 cơ sở khai báo khách.',
      '156 thành 165',
    ],
    [
      'Mở 9 lớp cho 564 người, gồm 5 lớp cho tổ viên (205 người), 3 lớp cho tiểu thương (196 người) và 1 lớp cho hưu trí (136 người).',
      '136 thành 163',
    ],
    ['Mua 12 máy tính, đơn giá 14,5 triệu đồng, thành tiền 147 triệu đồng.', '174'],
    ['Mua 8 máy tính với đơn giá 14,5 triệu đồng, thành tiền 118 triệu đồng.', '116'],
    ['Đã lắp cho 14/18 lò; chi phí 22,5 triệu đồng mỗi lò, cộng 325 triệu đồng.', '315'],
    ['Mua 4 bộ cảm biến giá 6,5 triệu đồng/bộ, hết 28 triệu đồng.', '26'],
    ['Bản quyền cho 66 máy hết 19,8 triệu đồng, tính ra 330.000 đồng mỗi máy.', '300.000'],
    ['Lắp 12 bộ đèn, mỗi bộ 5,4 triệu đồng, hết 54 triệu đồng.', '4,5'],
    ['Có 5 trường với 2.860 học sinh dùng học bạ số, bình quân 527 em một trường.', '572'],
    [
      'Trồng mới 96 ha rừng, gấp 1,5 lần quý trước (64 ha), bằng 60% kế hoạch năm (160 ha); trong đó keo 60 ha, quế 42 ha, lim xanh 12 ha.',
      '114',
    ],
  ])('name what is wrong in “%s”', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('what else the numbers of a paragraph make', () => {
  test.each([
    [
      'Quý III tiếp nhận 5.250 hồ sơ. Cộng với quý I (3.550 hồ sơ) và quý II (4.200 hồ sơ), chín tháng phường đã tiếp nhận 13.000 hồ sơ.',
      ['13.000', '12.950'],
      '13.000',
    ],
    [
      'Số hóa nốt 252 kết quả còn tồn, chia đều cho 06 công chức, mỗi người 42 kết quả.',
      ['mỗi người 42', 'mỗi người 46'],
      '42',
    ],
    [
      'Mô hình có 24 hộ với 36 ha; năng suất lúa 6,8 tấn/ha, sản lượng 244,8 tấn.',
      ['244,8', '248,4'],
      '248,4 thành 244,8',
    ],
    [
      'Đề nghị hỗ trợ thêm 120 triệu đồng mua 02 máy quét, đơn giá 60 triệu đồng/máy.',
      ['60 triệu', '65 triệu'],
      '60',
    ],
    [
      'Sản lượng chè đạt 840 tấn, tăng 40 tấn (5%) so với cùng kỳ (800 tấn) nhưng giảm 360 tấn (30%) so với quý trước; bằng 17,5% kế hoạch năm (4.800 tấn).',
      ['17,5%', '15,7%'],
      '17,5%',
    ],
    [
      'Bộ phận một cửa tiếp nhận 2.150 hồ sơ, nhiều hơn tháng 2 (1.720 hồ sơ) là 430 hồ sơ.',
      ['là 430', 'là 420'],
      '430',
    ],
    [
      'Có 1.280 hồ sơ thanh toán trực tuyến, đạt 64%, cao hơn mục tiêu 4 điểm phần trăm và tăng 14 điểm phần trăm so với năm 2025 (50%).',
      ['tăng 14', 'tăng 28'],
      '14 điểm',
    ],
    [
      'Hồ sơ tiếp nhận: quý I 2.180, quý II 2.540, quý III 2.700. Quý III tăng 160 hồ sơ (6,3%) so với quý II.',
      ['6,3%', '5,93%'],
      '6,3%',
    ],
    [
      'Nhật ký điện tử được thực hiện trên 120/160 tàu, đạt 75%; 40 tàu vẫn ghi nhật ký giấy.',
      ['40 tàu', '45 tàu'],
      '40',
    ],
    [
      'Ký số: 5.187/5.320 văn bản (97,5%), chưa đạt mục tiêu 98%; cần thêm 27 văn bản mới đủ 98%.',
      ['thêm 27', 'thêm 72'],
      '27',
    ],
    [
      'Đến nay có 9.874/12.460 người kích hoạt định danh, đạt 79,25%; cần thêm 94 tài khoản nữa mới chạm mức 80%.',
      ['thêm 94', 'thêm 49'],
      '94',
    ],
    [
      'Tiếp nhận 318 hồ sơ, nhiều hơn tháng 2/2026 (276 hồ sơ) 42 hồ sơ; tính theo 15 ngày làm việc, bình quân mỗi ngày 21,2 hồ sơ.',
      ['21,2', '22,1'],
      '21,2',
    ],
    [
      'Ban Chỉ đạo họp 2 phiên, Chủ tịch chủ trì cả 2 phiên; có 31 lượt đại biểu dự, phiên đầu 14 người, phiên sau 17 người.',
      ['31 lượt', '34 lượt'],
      '31',
    ],
    [
      'Mở hai lớp tập huấn với 77 người dự: lớp tại Nậm Ngòi 41 người, lớp tại Tả Chải 36 người.',
      ['77 người', '79 người'],
      '77',
    ],
    [
      'Lũy kế có 2.810 tài khoản đã kích hoạt trên 3.630 người từ đủ 14 tuổi, đạt 77,41%, so với mục tiêu 80% còn thiếu 94 tài khoản.',
      ['thiếu 94', 'thiếu 104'],
      '94',
    ],
    [
      'Hồ sơ quá hạn dồn vào đất đai với 46 hồ sơ, chiếm 88,46%; bảo trợ xã hội có 04 hồ sơ, các lĩnh vực khác có 02 hồ sơ.',
      ['88,46%', '92%'],
      '88,46%',
    ],
    [
      'Trong 1.500 ha lúa có 1.230 ha giống chất lượng cao, 150 ha nếp, phần diện tích còn lại (120 ha) gieo các giống khác.',
      ['(120 ha)', '(102 ha)'],
      '120',
    ],
    [
      'Còn 660 ha, tập trung ở hai thôn Rừng Vầu (240 ha) và Khe Vải (220 ha); hai thôn này chiếm 69,7% diện tích chưa cập nhật.',
      ['69,7%', '67,9%'],
      '69,7%',
    ],
    [
      'Có 181 hồ sơ toàn trình và 83 hồ sơ một phần, như vậy hơn hai phần ba hồ sơ trực tuyến là toàn trình (68,56%).',
      ['68,56%', '65,86%'],
      '68,56%',
    ],
  ] as const)('is silent on “%s”, and finds it changed', (text, [said, wrong], right) => {
    expect(reckoned(text)).toEqual([]);
    expect(reckoned(text.replace(said, wrong))).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'Cộng với số đã cấp năm 2025, đến nay toàn xã có 1.260 thẻ, đạt 84%.',
    'Xã còn thiếu 12 giáo viên, tương đương 8% biên chế; chỉ tiêu là 100%, hiện có 138/150 biên chế.',
    'Hỗ trợ thêm 45 triệu đồng mua 03 máy tính và 02 máy in, đơn giá máy tính 12 triệu đồng/máy.',
    'Năng suất lúa 62 tạ/ha, năng suất ngô 48 tạ/ha; sản lượng lúa 3.720 tạ trên 60 ha, sản lượng ngô 960 tạ trên 20 ha.',
    'Đến nay 36 tàu vẫn bám biển; đã lắp thiết bị trên 120/150 tàu, đạt 80%.',
    'Tỷ lệ đạt 81%, vượt mục tiêu 3 điểm phần trăm, tăng 6 điểm phần trăm so với quý trước (75%).',
    'Doanh thu 4,8 tỷ đồng, tăng 800 triệu đồng, tức 20%.',
    'Thôn Đông 120 hộ, thôn Tây 95 hộ; hai thôn này chiếm 43% số hộ toàn xã (500 hộ).',
  ])('is silent on “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});

describe('what tired hands write', () => {
  test.each([
    [
      'Theo lĩnh vực có 1.023 hồ sơ hộ tịch (55%), 456 hồ sơ đất đai (25%), 186 hồ sơ kinh doanh (10%) và 186 hồ sơ khác (10%). Tháng này tiếp nhận 1.860 hồ sơ.',
      '456 thành 465',
    ],
    [
      'Nhóm hạ tầng chi 755 triệu đồng (62,92%), nhóm truyền thông 306 triệu đồng (25,5%) và nhóm an toàn 193 triệu đồng (11,58%).',
      '193 thành 139',
    ],
    [
      'Chứng thực có 5.418 hồ sơ (34,66%), kế đến là hộ tịch 4.926 hồ sơ (33,14%), đất đai 1.874 hồ sơ, bảo trợ xã hội 1.352 hồ sơ; các lĩnh vực khác 1.292 hồ sơ.',
      '36,45%',
    ],
    [
      'Tháng 10 tiếp nhận 1.860 hồ sơ; bình quân 1.642 hồ sơ/tháng, tháng 10 cao hơn mức bình quân này 281 hồ sơ.',
      '218',
    ],
    [
      'Đợt ra quân theo Kế hoạch ngày 05/8/2026, từ ngày 24/8/2026 đến ngày 10/9/2026 kéo dài 28 ngày.',
      '18 ngày',
    ],
    ['Có 186 hồ sơ nộp trực tiếp, giảm 31 hồ sơ, tức giảm một phần sáu.', 'một phần bảy'],
    [
      'Trong 1.200 hồ sơ có 1.128 hồ sơ thanh toán trực tuyến. Cần có 1.140 hồ sơ thanh toán, tức còn thiếu 22 hồ sơ.',
      '12',
    ],
    [
      'Có 1.200 hồ sơ nộp phí, 1.128 hồ sơ nộp qua mạng; thu 162,9 triệu đồng, bình quân 150.000 đồng/hồ sơ.',
      '162,9 thành 169,2',
    ],
    [
      'Đang áp dụng 412 thủ tục. Có 248 thủ tục toàn trình, 131 thủ tục một phần; 43 thủ tục còn lại chỉ cung cấp thông tin.',
      '33',
    ],
    [
      'Trong 89 hồ sơ quá hạn có 52 hồ sơ đất đai, 12 hồ sơ hộ tịch và 16 hồ sơ bảo trợ xã hội.',
      '12 thành 21',
    ],
    [
      'Có 8.190/8.750 hồ sơ nộp phí trực tuyến, cao hơn kỳ trước 3,35 điểm phần trăm; 650 hồ sơ vẫn nộp tiền mặt.',
      '560',
    ],
    [
      'Nhận 236 phản ánh, gồm 98 phản ánh về rác, 71 về đèn, 42 về trật tự và 25 phản ánh khác; đã xử lý xong 229 phản ánh, đang xử lý 17 phản ánh.',
      '7',
    ],
    ['Doanh thu ước 1,26 tỷ đồng, gấp 2,5 lần 6 tháng cuối năm 2025 (840 triệu đồng).', '1,5 lần'],
  ])('is found in “%s”', (text, right) => {
    expect(reckoned(text)).toContainEqual(expect.stringContaining(right));
  });
  test.each([
    'Có 720 văn bản, gồm 470 văn bản đến (tăng 20) và 250 văn bản đi (tăng 10).',
    'Đã mở 5 lớp với 225 người dự. Mỗi lớp học 2 buổi, mỗi buổi 3 giờ, tổng cộng 30 giờ giảng.',
    'Gieo cấy 620 ha, trong đó 155 ha cấy bằng máy (25%); 186 ha phun bằng máy bay (30%), vượt diện tích cấy bằng máy 31 ha (20%).',
    'Hồ sơ khai sinh nhiều gấp bốn lần hồ sơ kết hôn (96 so với 24); nhóm đất đai có 192 hồ sơ.',
    'Ba khoản lớn nhất là camera (276), đường truyền (216) và tập huấn (192 triệu đồng), cộng lại 684 triệu đồng; hai nhóm khác chi 390 triệu đồng và 258 triệu đồng.',
    'Đã lập 12.240 sổ, tăng 2.160 sổ so với cùng kỳ (10.080 sổ). Muốn đạt mục tiêu phải có 13.680 sổ, tức thêm 1.440 sổ, gấp hai lần số phải lập trong 3 tháng cuối năm.',
    'Kích hoạt 372 tài khoản (tháng 7: 110, tháng 8: 126, tháng 9: 136), tăng 62 tài khoản (20%) so với quý II/2026.',
    'Nộp trực tuyến 930 hồ sơ; nộp trực tiếp 310 hồ sơ (25%), giảm 26 hồ sơ.',
    'Camera tốt đạt 87,5%, thấp hơn mục tiêu 90% 2,5 điểm phần trăm, giảm 7,5 điểm phần trăm so với quý trước.',
    'Chứng thực có 5.418 hồ sơ (36,45%), kế đến là hộ tịch 4.926 hồ sơ (33,14%), đất đai 1.874 hồ sơ, bảo trợ xã hội 1.352 hồ sơ; các lĩnh vực khác 1.292 hồ sơ.',
    'Có 13 chỉ tiêu, trong 11 bản; 2 chỉ tiêu chưa đạt là wifi nhà văn hóa (81,82%) và sóng di động (90,91%).',
    'Toàn xã có 3.400 hộ; thôn Cồn Tàu còn nhiều hộ nghèo nhất, 14 hộ, tỷ lệ 4%.',
    'Dự thi có 46 người, nhiều hơn tháng trước 6 người, bằng 115% tháng trước.',
    'Đã giải quyết 93 hồ sơ, trong đó đúng hạn 92 hồ sơ, quá hạn 1 hồ sơ; đang giải quyết 12 hồ sơ.',
    'Trong 410 triệu đồng, nông thôn mới 240 triệu đồng, hai chương trình còn lại lần lượt là 90 triệu đồng và 80 triệu đồng.',
    'Có 2 máy còn chạy Windows 10, cần nâng lên Windows 11.',
    'Tiếp nhận 7.200 hồ sơ, tăng 1.200 hồ sơ, bằng 120% so với cùng kỳ (6.000 hồ sơ).',
  ])('is not seen in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});

describe('lists that stand behind other numbers, or beside them', () => {
  test.each([
    'Đã rà soát 8/10 nhà văn hóa, trong đó 6 nhà văn hóa có mạng, 2 nhà văn hóa chưa có mạng.',
    'Đã có 8/10 thôn báo cáo, gồm 6 thôn nộp đúng hạn và 2 thôn nộp muộn.',
    'Lấy ý kiến 80 người: rất hài lòng 52 người, hài lòng 24 người, gộp hai mức là 76 người (95%); 4 người còn lại chọn bình thường hoặc chưa hài lòng.',
    'Khảo sát 520 hộ: 260 hộ bán hàng ăn, 148 hộ bán tạp hóa; 112 hộ (21,54%) làm dịch vụ.',
    'Khảo sát 520 hộ: 260 hộ bán hàng ăn, 148 hộ bán tạp hóa, 112 hộ làm dịch vụ; 364 hộ (70%) bán qua mạng.',
    'Lập 14 tổ: 8 tổ vùng cao, 6 tổ vùng thấp, 2 tổ chưa có máy.',
    'Có 14 điểm wifi: 8 điểm ở ấp, 6 điểm ở chợ và trường, 2 điểm mới lắp trong quý.',
    'Lắp 20 camera, gồm 12 camera ở chợ, 8 camera ở trường, 3 camera có đèn chiếu sáng.',
    'Giải quyết 1.180/1.200 hồ sơ, gồm 640 hồ sơ đất đai và 500 hồ sơ hộ tịch, còn lại là chứng thực.',
    'Khảo sát 250 hộ, có 200 hộ biết dùng mã QR (80%), 30 hộ mới nghe nói và 18 hộ chưa biết dùng mã QR; 2 phiếu không hợp lệ.',
    'Khảo sát 250 hộ, có 200 hộ dùng nước sạch (80%), 180 hộ dùng mạng cáp quang và 50 hộ chưa dùng nước sạch.',
    'Trong 120 hộ có 90 hộ có mạng, 60 hộ có máy tính, 30 hộ không có mạng.',
    'Toàn xã 1.000 hộ; khảo sát thì 100 hộ trồng cam (25%), 120 hộ trồng bưởi (30%), 100 hộ trồng chè (25%), 80 hộ khác (20%).',
  ])('are left alone where they come out: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });

  test.each([
    [
      'Đã đối soát 3.150/4.200 thửa, đạt 75%, trong đó 2.853 thửa khớp đúng, 315 thửa sai lệch.',
      '3.168 (hoặc sửa một phần: 2.853 thành 2.835)',
    ],
    [
      'Lấy ý kiến 300 người dân, có 276 người hài lòng (92%), 16 người cho là bình thường và 6 người chưa hài lòng.',
      '298 (hoặc sửa một phần: 16 thành 18, 6 thành 8)',
    ],
    [
      'Kết quả khảo sát 520 hộ cho thấy 260 hộ bán hàng ăn uống, 158 hộ bán tạp hóa, vải vóc, 112 hộ làm dịch vụ khác; 364 hộ (70%) có bán qua mạng.',
      '530 (hoặc sửa một phần: 260 thành 250, 158 thành 148, 112 thành 102)',
    ],
    [
      'Rà soát 64 máy tính: 58 máy cài phần mềm diệt virus (90,63%), 08 máy đời cũ đề nghị thay thế.',
      '66 (hoặc sửa một phần: 08 thành 6)',
    ],
    [
      'Trong quý trồng thêm 46 ha hoa, gồm hoa hồng 18 ha, hoa cúc 14,5 ha, hoa lan 9 ha và hoa khác 5,5 ha.',
      '47 (hoặc sửa một phần: 18 thành 17, 14,5 thành 13,5, 9 thành 8, 5,5 thành 4,5)',
    ],
    [
      'Tràn Suối 9,5 ha, Thác Nhồi 8 ha, Đồng Chanh 6 ha, Vực Giảng 4 ha, cộng lại là 26,5 ha.',
      '27,5 (hoặc sửa 9,5 thành 8,5 hoặc 8 thành 7 hoặc 6 thành 5 hoặc 4 thành 3)',
    ],
    [
      'Có 14 điểm wifi công cộng: 8 điểm ở nhà văn hóa ấp, 6 điểm ở trường học, 2 điểm ở chợ.',
      '16 (hoặc sửa một phần: 8 thành 6, 6 thành 4)',
    ],
  ])('are doubted where they do not: %s', (text, right) => {
    expect(reckoned(text)).toEqual([right]);
  });
});

describe('what was saved, added stage by stage, or grew from a base', () => {
  test.each([
    'Mua máy quét hết 62 triệu đồng, tiết kiệm 6 triệu đồng so với giá gói thầu 68 triệu đồng.',
    'Mua máy quét hết 62 triệu đồng, rẻ hơn 6 triệu đồng so với giá thị trường.',
    'Quý III có 15 hồ sơ, giảm 3 hồ sơ so với số đầu năm còn 12 hồ sơ.',
    'Đợt đầu thu 250 phiếu, thu bổ sung 120 phiếu, cuối cùng thu được 360 phiếu hợp lệ.',
    'Ban đầu dự kiến 300 triệu đồng, sau bổ sung 50 triệu đồng, cuối cùng chi 320 triệu đồng.',
    'Ban đầu có 250 hộ đăng ký, cuối cùng 360 hộ tham gia.',
    'So với tháng trước (660 hồ sơ), số hồ sơ tăng 132 hồ sơ, bằng 120%.',
    'So với tháng trước (660 hồ sơ), số hồ sơ tăng 132 hồ sơ, bằng 20%.',
  ])('is left alone where it is right: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });

  test.each([
    [
      'Mua máy quét hết 62 triệu đồng, tiết kiệm 8 triệu đồng so với giá gói thầu 68 triệu đồng.',
      /^6 /u,
    ],
    [
      'Mua máy quét hết 62 triệu đồng, rẻ hơn 8 triệu đồng so với giá gói thầu 68 triệu đồng.',
      /^6 /u,
    ],
    [
      'Phát ra 400 phiếu nhưng đợt đầu chỉ thu được 250 phiếu, thu bổ sung 120 phiếu, cuối cùng thu được 360 phiếu, đạt 90%.',
      /^370 .*120 thành 110/u,
    ],
    [
      'Đợt đầu thu 250 phiếu, đợt sau thu thêm 120 phiếu, nâng tổng số lên 360 phiếu.',
      /^370 .*120 thành 110/u,
    ],
    [
      'So với cùng kỳ năm 2025 (tháng 10/2025 tiếp nhận 660 hồ sơ), số hồ sơ tháng này tăng 123 hồ sơ, bằng 120%.',
      /^118,64% .*123 thành 132/u,
    ],
    [
      'So với tháng trước (660 hồ sơ), số hồ sơ giảm 123 hồ sơ, bằng 80%.',
      /^81,36% .*123 thành 132/u,
    ],
    [
      'Có 1.700 hộ, 7.140 nhân khẩu: Tày 3.123 người (45%), Nùng 1.428 người (20%), Kinh 1.071 người (15%), Dao 714 người (10%), Mông 500 người (7%), Sán Chay 214 người (3%).',
      /^7\.050 .*3\.123 thành 3\.213/u,
    ],
  ])('is doubted where it is not: %s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringMatching(right)]);
  });
});
