import { reckoned } from './reckoned';

describe('numbers that a paragraph’s other numbers make', () => {
  test.each([
    'Toàn xã có 3.412 hộ với 13.650 khẩu, bình quân 4 khẩu một hộ; hộ nghèo còn 102 hộ, chiếm 2,99%.',
    'Trong quý, Bộ phận Một cửa tiếp nhận 2.846 hồ sơ, trong đó nộp trực tuyến 2.391 hồ sơ, bằng 84,01%; số còn lại là 455 hồ sơ nộp trực tiếp.',
    'Đã chứng thực điện tử 318 bản sao, tăng 12% so với quý trước; lĩnh vực hộ tịch giải quyết 640 hồ sơ, đúng hạn 638 hồ sơ.',
    'Xã có 11 thôn, 9 thôn có tổ công nghệ số hoạt động tốt, 2 thôn hoạt động còn yếu; tổng số thành viên 77 người.',
    'So với cùng kỳ năm trước (1.980 hồ sơ), số hồ sơ tăng 866, tức 43,74%; riêng đất đai tăng gấp đôi.',
    'Kinh phí cấp năm 2026 là 900 triệu đồng, đã giải ngân 540 triệu đồng (60%), còn 360 triệu đồng sẽ giải ngân trong quý IV.',
    'Tổ chức 05 lớp tập huấn cho 210 người, trong đó 120 người là đoàn viên; bình quân mỗi lớp 42 người.',
    'Mạng di động phủ 10/11 thôn (90,91%); thôn còn lại đang chờ nhà mạng khảo sát, dự kiến xong trong tháng 11.',
    'Có 45 sản phẩm lên sàn, 18 sản phẩm OCOP; doanh thu qua sàn 1,8 tỷ đồng, chiếm 15% doanh thu bán hàng của các hộ.',
    'Số phản ánh tiếp nhận 64, đã xử lý 61 (95,31%), 3 phản ánh đang xác minh; thời gian xử lý trung bình 2,5 ngày.',
    'Chữ ký số đã cấp 58 chứng thư, gồm 6 chứng thư tổ chức và 52 chứng thư cá nhân; thu hồi 4 chứng thư của người nghỉ việc.',
    'Kết quả trên cao hơn mức bình quân của tỉnh 3,2 điểm phần trăm (88,5%).',
    'Tỷ lệ thanh toán trực tuyến quý II là 71%, quý III là 78%, tăng 7 điểm phần trăm.',
    'Có 1.204 học sinh dùng học bạ số, đạt 100%; 36 giáo viên trong tổng số 38 giáo viên đã có chữ ký số.',
    'Hệ thống truyền thanh có 22 cụm loa, 20 cụm hoạt động tốt, sửa chữa 3 lượt cụm.',
    'Toàn xã có 6.120 người trong độ tuổi được cấp tài khoản mức 2, vượt 120 người so với chỉ tiêu 6.000 người.',
    'Tiếp 96 lượt công dân, giải quyết 12 đơn trên tổng số 13 đơn, còn 01 đơn đang xác minh.',
    'Hội Phụ nữ hướng dẫn 340 hội viên, Đoàn Thanh niên hướng dẫn 265 đoàn viên, Hội Nông dân hướng dẫn 198 hội viên cài ứng dụng.',
    'Năm 2025 có 7 nhiệm vụ chậm, năm nay chỉ còn 2 nhiệm vụ chậm, giảm 5 nhiệm vụ.',
    'Đường truyền được nâng từ 100 Mbps lên 300 Mbps, gấp ba lần trước đây; chi phí mỗi tháng 1,2 triệu đồng.',
    'Có 27 văn bản đến khẩn được xử lý trong ngày, chiếm 4,5% tổng số văn bản đến; văn bản đi 412 văn bản, ký số 100%.',
    'Xã được hỗ trợ 20 bộ máy tính, đã lắp 12 bộ cho trường học và 8 bộ cho nhà văn hóa.',
    'Trên 70% hộ kinh doanh (khoảng 130 hộ) chấp nhận thanh toán mã QR, trong đó chợ Phú Lộc có 48 hộ, đạt 96%.',
    'Mục tiêu đến cuối năm là 90%, hiện đạt 81,4%, còn thiếu 8,6 điểm phần trăm.',
    'Ba lĩnh vực nhiều hồ sơ nhất là hộ tịch 640 hồ sơ, đất đai 512 hồ sơ và chứng thực 498 hồ sơ, chiếm 58% tổng số hồ sơ.',
    'Đợt cao điểm kéo dài 30 ngày, từ ngày 01/9/2026 đến ngày 30/9/2026, kích hoạt thêm 412 tài khoản.',
    'Trạm Y tế lập 2.210 sổ sức khỏe, nâng tổng số lên 9.870 sổ, đạt 72,3% dân số.',
    'Nhóm từ 15 đến 35 tuổi chiếm 46%, nhóm trên 60 tuổi chiếm 11%.',
    'Trong 540 phiếu khảo sát thu về, 486 phiếu hài lòng (90%), 43 phiếu bình thường (7,96%), 11 phiếu chưa hài lòng (2,04%).',
    'Bình quân mỗi ngày tiếp 38 lượt người, ngày cao nhất 74 lượt, ngày thấp nhất 15 lượt.',
    'UBND xã giao 14 việc cho các thôn, hoàn thành 10 việc, đang làm 3 việc, 1 việc xin lùi hạn.',
    'Thu phí 48,6 triệu đồng, trong đó qua ngân hàng 41,3 triệu đồng (84,98%).',
    'Khu vực gần chợ cập nhật 166/180 nhà trọ (92,22%), khu vực khác 50/60 nhà trọ (83,33%); cả xã còn 24 nhà trọ chưa cập nhật.',
    'Kiện toàn 9 tổ với 66 thành viên, nhiều hơn quý trước 4 người; trong đó khu vực Đồi Chè có 37 người, khu vực Bến Đá có 29 người.',
    'Ba thôn Đồi Chè, Bến Đá, Cây Gạo mỗi tổ 8 người, bốn thôn còn lại mỗi tổ 7 người; toàn xã có 7 tổ với 53 thành viên.',
    'Có 873/918 hồ sơ nộp phí trực tuyến, đạt 95,1%; 45 hồ sơ còn lại (4,9%) nộp tiền mặt.',
    'Số hóa còn thiếu 1,99 điểm phần trăm so với mục tiêu 100%, ý kiến hài lòng còn thiếu 1 điểm phần trăm.',
    'Lắp 8 điểm wifi mới, đến nay toàn xã có 19 điểm; 5 điểm ở nhà văn hóa, 3 điểm ở trạm y tế và trường học.',
    'Đến 30/9, có 4 trong 5 chỉ tiêu kinh tế số đạt kế hoạch, tương đương 80%.',
    'Đã mở 27 lớp, có 1.215 người dự, bình quân 45 người/lớp (cùng kỳ 40 người/lớp).',
    'Thu 360 phiếu: 216 phiếu rất hài lòng (60%), 126 phiếu hài lòng (35%), 18 phiếu chưa hài lòng (5%).',
    'Đã đăng 216 tin, bài, tăng 20% so với cùng kỳ (180 tin, bài); gồm 120 tin và 96 bài.',
    'Còn 54 kết quả, phấn đấu mỗi tháng số hóa ít nhất 18 kết quả.',
    'Dự toán là 640 triệu đồng, phân bổ cho cảng cá 260 triệu đồng, chợ 140 triệu đồng, tập huấn 90 triệu đồng, an toàn thông tin 150 triệu đồng.',
    'Đá Cóc còn 80 ha, Bãi Lau và Phú Điền mỗi thôn còn 50 ha.',
    'Đăng, phát 324 tin, bài, bình quân 36 tin, bài mỗi tháng, tăng 18 tin, bài so với quý trước.',
    'Xã theo dõi 10 chỉ tiêu: 08 chỉ tiêu đạt, trong đó 03 chỉ tiêu vượt mục tiêu; 02 chỉ tiêu chưa đạt.',
    'Tiếp nhận 5.250 hồ sơ, nhiều hơn quý II 1.050 hồ sơ và gấp 1,5 lần cùng kỳ năm 2025 (3.500 hồ sơ).',
    'Thu được hơn 38,6 tỷ đồng, bằng 112% dự toán (34.500 triệu đồng); tăng 6.440 triệu đồng, tương ứng 20%. Bình quân mỗi tháng thu 6,44 tỷ đồng.',
    'Có 2.928/3.050 hộ dùng nước sạch. Còn 122 hộ chưa có, riêng ấp Cái Trôm còn 27 hộ.',
    'Lắp 36 camera tại 12 thôn, bình quân 03 camera một thôn. Ba thôn Phú Cốc, Tiến Thịnh và An Trạch mỗi thôn có 04 camera.',
    'Xử lý trong 9,5 phút, rút ngắn 90 giây so với tháng 2 (11 phút) và thấp hơn mức trần 12 phút.',
    'Tuần lễ diễn ra trong 07 ngày, từ ngày 18/5/2026 đến ngày 24/5/2026.',
    'Khảo sát 500 người, có 482 người hài lòng, đạt 96,4% (18 người chưa hài lòng), cao hơn kết quả quý II (95,8%) 0,6 điểm phần trăm.',
    'Kinh phí 850 triệu đồng, đã chi 612 triệu đồng (72%), còn 50 triệu đồng đang làm thủ tục thanh toán.',
    'Chợ có 90 quầy, 81 quầy đã dán mã, bằng 90%; 5 quầy chưa dán là quầy hàng rong.',
    'Xã có 14 thôn, các tổ công tác xuống thôn 42 lượt, mỗi thôn vùng cao được kiểm tra bốn lượt.',
  ])('are left alone where they are right: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });

  test.each([
    ['Toàn xã có 3.412 hộ với 13.648 khẩu, bình quân 5 khẩu một hộ.', '4'],
    ['Hộ nghèo còn 102 hộ trong tổng số 3.412 hộ, chiếm 3,99%.', '2,99'],
    [
      'Trong quý tiếp nhận 2.846 hồ sơ, trong đó nộp trực tuyến 2.391 hồ sơ, bằng 84,01%; số còn lại là 465 hồ sơ nộp trực tiếp.',
      '455',
    ],
    ['Xã có 11 thôn, 9 thôn có tổ công nghệ số hoạt động tốt, 3 thôn hoạt động còn yếu.', '2'],
    ['Lúa chất lượng cao chiếm 868 ha, bằng 70% diện tích; 382 ha còn lại là lúa thuần.', '372'],
    ['Đã cập nhật 50/60 nhà trọ (83,33%); cả xã còn 24 nhà trọ chưa cập nhật.', '10'],
    ['Chợ có 90 quầy, 81 quầy đã dán mã, bằng 90%; 11 quầy chưa dán.', '9'],
    ['Tuần lễ diễn ra trong 06 ngày, từ ngày 18/5/2026 đến ngày 24/5/2026.', '7'],
    [
      'Hộ tịch có 1.890 hồ sơ (38%), chứng thực 1.575 hồ sơ (30%), đất đai 1.050 hồ sơ (20%).',
      '36',
    ],
    ['Tiếp nhận 5.250 hồ sơ, gấp 1,4 lần cùng kỳ năm 2025 (3.500 hồ sơ).', '1,5'],
    [
      'Giải ngân hết 12.480 triệu đồng còn lại trong 06 tháng, bình quân mỗi tháng 2.180 triệu đồng.',
      '2.080',
    ],
    ['Mở thêm 2 lớp tập huấn, mỗi lớp 40 người, tổng cộng 90 người.', '80'],
    [
      'So với cùng kỳ năm trước (1.980 hồ sơ), số hồ sơ tiếp nhận là 2.846 hồ sơ, tăng 876 hồ sơ.',
      '866',
    ],
    [
      'So với cùng kỳ năm trước (1.980 hồ sơ), số hồ sơ tiếp nhận là 2.846 hồ sơ, tăng 34,74%.',
      '43,74',
    ],
    [
      'Kinh phí cấp năm 2026 là 900 triệu đồng, đã giải ngân 540 triệu đồng (65%), phần còn lại giải ngân trong quý IV.',
      '60',
    ],
    [
      'Kinh phí cấp là 900 triệu đồng, đã giải ngân 540 triệu đồng (60%), còn 460 triệu đồng.',
      '360',
    ],
    ['Tổ chức 05 lớp tập huấn cho 210 người; bình quân mỗi lớp 52 người.', '42'],
    ['Số phản ánh tiếp nhận 64 phản ánh, đã xử lý 61 phản ánh (95,13%).', '95,31'],
    ['Số phản ánh tiếp nhận 64, đã xử lý 61, 5 phản ánh đang xác minh.', '3'],
    ['Tỷ lệ thanh toán trực tuyến quý II là 71%, quý III là 78%, tăng 9 điểm phần trăm.', '7'],
    ['Có 36 giáo viên trong tổng số 38 giáo viên đã có chữ ký số, còn 4 giáo viên chưa có.', '2'],
    ['Giải quyết 12 đơn trên tổng số 13 đơn, đạt 93,21%.', '92,31'],
    ['Năm 2025 có 7 nhiệm vụ chậm, năm nay chỉ còn 2 nhiệm vụ chậm, giảm 4 nhiệm vụ.', '5'],
    ['Đường truyền được nâng từ 100 Mbps lên 300 Mbps, gấp hai lần trước đây.', '3'],
    ['Mục tiêu đến cuối năm là 90%, hiện đạt 81,4%, còn thiếu 9,6 điểm phần trăm.', '8,6'],
    [
      'Trong 540 phiếu khảo sát thu về, 468 phiếu hài lòng (90%), 43 phiếu bình thường (7,96%), 11 phiếu chưa hài lòng (2,04%).',
      '486',
    ],
    [
      'UBND xã giao 14 việc cho các thôn, hoàn thành 10 việc, đang làm 5 việc, 1 việc xin lùi hạn.',
      '3',
    ],
    ['Thu phí 48,6 triệu đồng, trong đó qua ngân hàng 41,3 triệu đồng (89,48%).', '84,98'],
    ['Lắp 8 điểm wifi mới, nâng tổng số từ 11 điểm lên 29 điểm.', '19'],
    ['Có 4 trong 5 chỉ tiêu kinh tế số đạt kế hoạch, tương đương 75%.', '80'],
    ['Doanh thu qua sàn 1,8 tỷ đồng, chiếm 25% doanh thu bán hàng của các hộ (12 tỷ đồng).', '15'],
    ['Văn bản đi 412 văn bản, ký số 406 văn bản, còn 16 văn bản mật ký giấy.', '6'],
    ['Đoàn viên 240 người, hội viên phụ nữ 310 người, cộng cả hai là 540 người tham gia.', '550'],
    ['Chi phí thuê 12 camera là 43,2 triệu đồng, bình quân 3,2 triệu đồng mỗi camera.', '3,6'],
    ['Hồ sơ đất đai 512 hồ sơ, bằng một phần tư tổng số 1.536 hồ sơ.', 'một phần ba'],
    ['Hồ sơ đất đai 740 hồ sơ, bằng một phần ba tổng số 1.536 hồ sơ.', '48,18%'],
    ['Hồ sơ đất đai 768 hồ sơ, bằng một phần ba tổng số 1.536 hồ sơ.', 'một nửa'],
    [
      'Kiện toàn 9 tổ với 66 thành viên, nhiều hơn quý trước 4 người; trong đó khu vực Đồi Chè có 37 người, khu vực Bến Đá có 39 người.',
      '29',
    ],
    [
      'Tiếp nhận 1.864 hồ sơ, tăng 119 hồ sơ so với quý trước (1.745 hồ sơ). Tháng 7 nhận 598 hồ sơ, tháng 8 nhận 624 hồ sơ, tháng 9 nhận 624 hồ sơ.',
      '642',
    ],
    [
      'Nộp trực tuyến 1.598 hồ sơ, đạt 85,73%, tăng 170 hồ sơ và cao hơn 4,77 điểm phần trăm (quý II là 81,83%).',
      '3,9',
    ],
    [
      'Thôn Đồi Chè dẫn đầu với 93,97%, thôn Cây Gạo thấp nhất với 85,79%, chênh nhau 8,28 điểm phần trăm.',
      '8,18',
    ],
    ['Đợt cao điểm từ ngày 24/8/2026 đến ngày 10/9/2026 kéo dài 28 ngày, đi qua 5 thôn.', '18'],
    [
      'Năm 2025 bán được 250 triệu đồng, năm nay 400 triệu đồng, tăng 150 triệu đồng (tăng 50%).',
      '60',
    ],
    ['Việc số hóa hạn đến ngày 31/8/2026, hoàn thành ngày 04/9/2026, chậm 05 ngày.', '4'],
  ])('are named where they are not: %s', (text, right) => {
    expect(reckoned(text).join(' ')).toMatch(new RegExp(`(?<![\\d.,])${right}(?!\\d)`));
  });
});

describe('what there was before it rose', () => {
  test.each([
    '181/186 tàu duy trì tín hiệu, đạt 97,31%; 5 tàu mất tín hiệu đang nằm bờ. Quý I, tỷ lệ này là 94,57%. Sau một quý, số tàu duy trì tín hiệu tăng từ 174 lên 181 tàu, tức thêm 7 tàu.',
    '412/420 hộ đã dán mã; 8 hộ chưa dán. Số hộ đã dán mã tăng từ 398 lên 412 hộ.',
    'Có 12 trạm hỏng được sửa; số trạm hoạt động tăng từ 230 lên 245 trạm, thêm 15 trạm.',
  ])('is right in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
  test.each([
    ['Trong quý kích hoạt 55 tài khoản; nâng từ 2.336 lên 2.418 tài khoản.', '2.363'],
    ['Phường lắp thêm 16 camera, nâng số camera từ 134 lên 160 camera.', '144'],
    ['Xã kết nạp 12 đảng viên, đưa số đảng viên từ 423 lên 425 đảng viên.', '413'],
  ])('is wrong in “%s”', (text, right) => {
    expect(reckoned(text)[0]).toContain(right);
  });
});
