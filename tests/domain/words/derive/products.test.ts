import { reckoned } from './reckoned';

/** So many, at so much each, and what they come to. */
describe('products and means', () => {
  test.each([
    'Mua 14 máy tính cho 3 phòng, đơn giá 16,5 triệu đồng, hết 231 triệu đồng.',
    'Mua 12 máy tính và 3 máy in, mỗi máy 14,5 triệu đồng, hết 217,5 triệu đồng.',
    'Trao 3 giải nhất, 5 giải nhì, mỗi giải 2 triệu đồng, tổng cộng 16 triệu đồng.',
    'Mua 12 máy tính, đơn giá 14,5 triệu đồng, cùng 2 máy in, hết 186 triệu đồng.',
    'Mở 6 lớp, mỗi lớp 2 buổi, mỗi buổi 3 giờ, tổng cộng 36 giờ.',
    'Mở 5 lớp, bình quân mỗi lớp 41 người, tổng cộng 207 người.',
    'Mở 5 lớp, mỗi lớp từ 40 đến 45 người, tổng cộng 212 người.',
    'Mở 5 lớp, mỗi lớp khoảng 40 người, tổng cộng 212 người.',
    'Mỗi thôn được hỗ trợ 10 triệu đồng, riêng 3 thôn đặc biệt khó khăn được 45 triệu đồng.',
    'Mỗi hộ được hỗ trợ 5 triệu đồng; đến nay 12 hộ đã nhận đủ, 3 hộ nhận đợt đầu được 9 triệu đồng.',
    'Lắp 4 trạm, mỗi trạm 38 triệu đồng, tổng mức đầu tư cả đường dây 200 triệu đồng.',
    'Mỗi lớp 40 người, riêng 6 lớp ở thôn có 210 người.',
    'Hỗ trợ 20 hộ nghèo, mỗi hộ 2 triệu đồng, và 5 hộ cận nghèo, mỗi hộ 1 triệu đồng, tổng kinh phí 45 triệu đồng.',
    'Kinh phí thuê 12 điểm wifi, mỗi điểm 300.000 đồng/tháng, tổng 9 tháng là 32,4 triệu đồng.',
    'Từ nguồn 200 triệu đồng mua 8 camera (15 triệu đồng/chiếc), còn lại chi lắp đặt.',
    'Bổ sung 150 triệu đồng kéo 15 km cáp quang, bình quân 10 triệu đồng/km.',
    'Bổ sung 12 máy tính cho 6 đơn vị, bình quân 2 máy mỗi đơn vị.',
    'Xử phạt 9 chủ với tổng số tiền 31,5 triệu đồng, bình quân 3,5 triệu đồng mỗi trường hợp.',
    'Kiểm tra 120 cơ sở, xử phạt 9 cơ sở, nhắc nhở 27 cơ sở, thu phạt 31,5 triệu đồng, bình quân 3,5 triệu đồng mỗi trường hợp bị phạt.',
    'Chi trả cho 286/298 đối tượng, tổng tiền 471,9 triệu đồng, bình quân mỗi người 1,65 triệu đồng.',
    'Có 64 cửa hàng tham gia, chiếm 80% số cửa hàng trên tuyến (80 cửa hàng). Sau 10 ngày cả tuyến có 3.200 giao dịch, trung bình 40 giao dịch một cửa hàng.',
    'Xã xử lý 4.860 văn bản, tăng so với cùng kỳ (4.320 văn bản), bình quân 540 văn bản/tháng.',
    'Sấy 45 mẻ, mỗi mẻ tiết kiệm 1,2 m³ củi; vụ trước sấy 40 mẻ, tiết kiệm 44 m³ củi.',
    'Tiết kiệm 1,2 m³ củi mỗi mẻ; năm 2026 sấy 45 mẻ, tiết kiệm 54 m³ củi.',
    'Mỗi thẻ 85.000 đồng, tổng tiền mua thẻ cho 126 con là 10,71 triệu đồng.',
    'Mỗi bộ điều khiển giá 6,5 triệu đồng, 16 bộ hết 104 triệu đồng.',
    'Mỗi máy giá 15 triệu đồng; mua 4 máy được giảm 2 triệu đồng, hết 58 triệu đồng.',
    'Trao 1 giải nhất 3 triệu đồng, 2 giải nhì 4 triệu đồng và 3 giải ba mỗi giải 1 triệu đồng, tổng tiền thưởng 10 triệu đồng.',
    'Trao 1 giải nhất 5 triệu đồng, 2 giải nhì mỗi giải 3 triệu đồng, 3 giải ba mỗi giải 2 triệu đồng, tổng tiền thưởng cả giải tập thể 20 triệu đồng.',
    'Xây mới 14 nhà và sửa chữa 08 nhà. Với mức 60 triệu đồng một nhà xây mới và 30 triệu đồng một nhà sửa chữa, tổng kinh phí là 1.080 triệu đồng.',
    'Mua 30 bộ bàn ghế giá 1,2 triệu đồng/bộ, 2 tủ hồ sơ giá 3 triệu đồng/chiếc, vận chuyển 1 triệu đồng, tổng cộng 43 triệu đồng.',
    'Mua 4 máy quét, mỗi máy 9 triệu đồng, hết 36 triệu đồng; 12 máy tính, mỗi máy 14 triệu đồng, hết 168 triệu đồng; tổng cộng 204 triệu đồng.',
    'Ba lớp ban ngày, mỗi lớp 40 người; hai lớp buổi tối, mỗi lớp 35 người; tổng cộng 190 người.',
    'Mở 10 lớp, trong đó 6 lớp ở làng, mỗi lớp 50 người, 4 lớp ở thôn, mỗi lớp 45 người, tổng cộng 480 người.',
    'Mô hình có 3 hộ tham gia, mỗi hộ 0,8 ha, tổng diện tích 2,4 ha.',
    'Lắp cho 14/18 lò, chi phí 22,5 triệu đồng mỗi lò, cộng với 4 lò lắp năm trước là 405 triệu đồng.',
    'Có 12 xóm, mỗi xóm được cấp 2 loa, tổng số loa toàn xã là 36 loa.',
    'Thuê 3 xe trong 5 ngày, giá 1,2 triệu đồng/ngày, hết 18 triệu đồng.',
    'Thuê 3 xe trong 5 ngày, mỗi xe 1,2 triệu đồng một ngày, hết 18 triệu đồng.',
    'Tổ chức 6 buổi cho 4 xóm, mỗi buổi 30 người, tổng cộng 180 lượt người.',
    'Trong 9 tháng, mỗi tổ nhận 300.000 đồng/tháng, 12 tổ hết 32,4 triệu đồng.',
    'Còn 684 tài khoản, chia cho 6 tháng cuối năm là 114 tài khoản mỗi tháng.',
    'Dự toán 640 triệu đồng, đã giải ngân 352 triệu đồng. Tính bình quân 5 tháng đầu năm, mỗi tháng giải ngân 70,4 triệu đồng.',
    'Kế hoạch mở 6 lớp, mỗi lớp 40 người, nhưng thực tế 5 lớp, tổng cộng 210 người.',
    'Dự kiến mở 6 lớp, mỗi lớp 40 người; đã mở 5 lớp, tổng cộng 212 người.',
    'Mua 2 máy chủ, đơn giá trúng thầu 95 triệu đồng, hết 190 triệu đồng.',
    'Mua 12 máy tính i5, đơn giá chưa thuế 14 triệu đồng, thành tiền 181,44 triệu đồng.',
    'Mua 12 máy tính, đơn giá 14 triệu đồng (chưa thuế), thành tiền có thuế 181,4 triệu đồng.',
    'Mua 12 máy tính, đơn giá 14 triệu đồng, thành tiền sau thuế là 181,4 triệu đồng.',
    'Có 5 tổ, mỗi tổ 7 người, tổng số thành viên kể cả tổ trưởng 40 người.',
    'Kéo 3,6 km cáp, đơn giá 10 triệu đồng/km, hết 36 triệu đồng.',
    'Mỗi tháng họp 2 buổi, 9 tháng được 18 buổi.',
    'Hai khu phố mỗi khu phố 3 camera, ba khu phố mỗi khu phố 2 camera, cộng 12 camera.',
    'Mỗi tổ hiện có bình quân 8 thành viên (88 người, 11 tổ). Quý I mỗi thành viên đến nhà hướng dẫn bình quân 12 lượt hộ.',
    'Chín quyển này ước có 2.700 trang; hai cán bộ, mỗi người mỗi ngày quét 75 trang, làm trong 18 ngày làm việc là xong.',
    'Mô hình có 3 hộ tham gia, mỗi hộ 0,8 ha, tổng diện tích nhà màng của xã 3,4 ha.',
    'Mở 5 lớp tập huấn, mỗi lớp 40 người, tổng cộng 200 người, đưa cả năm lên 20 lớp với 840 người.',
    'Mở 4 lớp, mỗi lớp 45 người, cộng 180 người, nâng số cả năm lên 28 lớp với 1.212 người.',
    'Trong 7 ngày hỗ trợ 310 lượt người, bình quân mỗi ngày hơn 40 lượt người.',
    'Trong 7 ngày hỗ trợ hơn 310 lượt người, bình quân mỗi ngày hơn 54 lượt người.',
    'Trong 7 ngày hỗ trợ 310 lượt người, bình quân mỗi ngày làm việc hơn 60 lượt người.',
    'Trong 12 tháng tiếp nhận 1.200 hồ sơ, bình quân mỗi tháng tăng hơn 140 hồ sơ.',
    'Đài phát 24 tin, trang điện tử đăng 36 bài. Từ đầu năm tổng cộng 70 tin, bài.',
  ])('are right or not all told in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
  test.each([
    ['Trong 7 ngày hỗ trợ 310 lượt người, bình quân mỗi ngày hơn 54 lượt người.', '44'],
    ['Có 4 sự cố, gián đoạn tổng cộng 160 phút. Nếu chia đều thì mỗi sự cố mất 45 phút.', '40'],
    ['Đài phát 24 tin, trang điện tử đăng 36 bài. Tổng cộng 70 tin, bài.', '60'],
    [
      'Trung tâm thay 14 máy tính dùng trên 8 năm, đơn giá 16,5 triệu đồng, hết 213 triệu đồng từ nguồn tiết kiệm chi, ít hơn giá dự kiến (240 triệu đồng) 9 triệu đồng.',
      '231',
    ],
    [
      'Xã mua mới 12 máy tính Dell Vostro 3020, đơn giá 14,8 triệu đồng, thành tiền 176,7 triệu đồng; đến nay cơ quan xã có 58 máy tính, trong đó 41 máy mua từ năm 2022 đến nay và 17 máy mua trước năm 2022.',
      '177,6',
    ],
    [
      'Về lò gạch, đã lắp cảm biến khí thải cho 14/18 lò, tăng 1 lò so với tuần trước, đạt 77,78%; chi phí 22,5 triệu đồng mỗi lò, cộng 325 triệu đồng do các chủ lò tự chi trả (Phụ lục 3).',
      '315',
    ],
    [
      'Trong quý, ngân sách hỗ trợ 60 chủ tàu thuê bao vệ tinh, mỗi tàu 0,9 triệu đồng một quý, cộng 45 triệu đồng; mua 20 máy tính bảng, mỗi máy 1,7 triệu đồng, hết 34 triệu đồng.',
      '54',
    ],
    [
      'Đã mua 10 máy tính cho bộ phận một cửa, mỗi máy 15,5 triệu đồng, thành tiền 150 triệu đồng, thấp hơn giá gói thầu (160 triệu đồng) 5 triệu đồng.',
      '155',
    ],
    [
      'Đề nghị UBND tỉnh hỗ trợ 350 triệu đồng kéo điện cho trạm thu phát sóng tại bản Huổi Ca và 150 triệu đồng mua 04 máy quét, đơn giá 50 triệu đồng/máy, tổng cộng 500 triệu đồng.',
      '3',
    ],
    [
      'Lò sấy thảo quả bằng năng lượng mặt trời ở thôn Sín Chải rút thời gian sấy từ 48 giờ xuống 30 giờ mỗi mẻ (giảm 37,5%), tiết kiệm 1,2 m³ củi mỗi mẻ; năm 2026 sấy 45 mẻ, tiết kiệm 64 m³ củi.',
      '54',
    ],
    [
      'Đề nghị UBND tỉnh bổ sung 150 triệu đồng kéo 18 km cáp quang cho 276 hộ chưa có đường truyền, bình quân 10 triệu đồng/km.',
      '15',
    ],
    [
      'Mở 12 lớp tập huấn: 6 lớp cho công nhân, mỗi lớp 75 người; 4 lớp cho chủ nhà trọ, mỗi lớp 50 người; 2 lớp cho tổ công nghệ số, mỗi lớp 28 người; tổng cộng 760 người.',
      '706',
    ],
    [
      'Cuộc thi sáng kiến phố nghề nhận 25 hồ sơ dự thi, trao 5 giải gồm 1 giải nhất 5 triệu đồng, 1 giải nhì 4,5 triệu đồng và 3 giải ba mỗi giải 2,5 triệu đồng, tổng tiền thưởng 16 triệu đồng.',
      '17',
    ],
    [
      'Chương trình xóa nhà tạm, nhà dột nát hỗ trợ 22 nhà, gồm 14 nhà xây mới và 08 nhà sửa chữa. Với mức 60 triệu đồng một nhà xây mới và 30 triệu đồng một nhà sửa chữa, tổng kinh phí hỗ trợ là 1.180 triệu đồng.',
      '1.080',
    ],
    [
      'Tổ kiểm tra liên ngành kiểm tra 120 nhà trọ, nhắc nhở 27 chủ, xử phạt 9 chủ với tổng số tiền 31,5 triệu đồng, bình quân 4,5 triệu đồng mỗi trường hợp.',
      '3,5',
    ],
    [
      'Chi trả trợ cấp an sinh qua tài khoản cho 286/298 đối tượng (95,97%), tổng tiền 471,9 triệu đồng, bình quân mỗi người 1,56 triệu đồng; 12 người nhận tiền mặt do đang đổi số căn cước.',
      '1,65',
    ],
    [
      'Tuyến phố không dùng tiền mặt Lý Nam Đế khai trương ngày 18/9/2026 với 64 cửa hàng tham gia, chiếm 80% số cửa hàng trên tuyến (80 cửa hàng). Sau 10 ngày có 3.200 giao dịch, trung bình 40 giao dịch một cửa hàng.',
      '50',
    ],
    [
      'Xã xử lý 4.860 văn bản trên môi trường điện tử, tăng 12,5% so với cùng kỳ (4.320 văn bản), bình quân 450 văn bản/tháng; gồm 3.159 văn bản đến (65%) và 1.701 văn bản đi (35%).',
      '540',
    ],
    [
      'Bàn hướng dẫn lưu động ở chợ Vực mở mỗi tuần 2 buổi, từ 7 giờ 30 đến 10 giờ 30, cả quý 26 buổi, giúp 338 lượt người nộp hồ sơ, bình quân 15 lượt người mỗi buổi.',
      '13',
    ],
    [
      'Lũy kế 6 tháng đã kích hoạt 916/1.600 tài khoản, đạt 57,25% chỉ tiêu năm; còn 684 tài khoản, chia cho 6 tháng cuối năm là 141 tài khoản mỗi tháng.',
      '114',
    ],
    [
      'Dự toán năm 2027 cho chuyển đổi số là 640 triệu đồng; đến hết tháng 5 giải ngân 352 triệu đồng (55%), còn 288 triệu đồng. Tính bình quân 5 tháng đầu năm, mỗi tháng phường giải ngân 72,4 triệu đồng.',
      '70,4',
    ],
  ])('name what is wrong in “%s”', (text, right) => {
    expect(reckoned(text)).toContainEqual(expect.stringContaining(right));
  });
});

describe('means of a span that stands beside them', () => {
  test.each([
    [
      'Đã giải ngân 1.944 triệu đồng, đạt 54,00% dự toán năm; trong đó hạ tầng số 1.120 triệu đồng, đào tạo 324 triệu đồng, nền tảng du lịch 500 triệu đồng. Tính bình quân, mỗi tháng của 6 tháng đầu năm đã giải ngân 342 triệu đồng.',
      '324',
    ],
    [
      'Bộ phận Một cửa tiếp nhận 1.530 hồ sơ, trong đó trực tuyến 1.224 hồ sơ. Mỗi tháng trong 6 tháng qua tiếp nhận 225 hồ sơ.',
      '255',
    ],
    ['Trạm y tế khám 2.340 lượt. Bình quân mỗi tuần của 13 tuần khám 108 lượt.', '180'],
  ])('%s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });

  test.each([
    'Đã giải ngân 1.944 triệu đồng. Tính bình quân, mỗi tháng của 6 tháng đầu năm đã giải ngân 324 triệu đồng.',
    'Trạm y tế khám 2.340 lượt. Bình quân mỗi tuần của 13 tuần khám 180 lượt.',
    'Đã giải ngân 1.944 triệu đồng, còn 1.656 triệu đồng. Mỗi tháng của 6 tháng cuối năm phải giải ngân 267 triệu đồng.',
    'Đã giải ngân 1.944 triệu đồng. Mỗi tháng trong 6 tháng tới dự kiến giải ngân 342 triệu đồng.',
  ])('but not in %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});
