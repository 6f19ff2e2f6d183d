import { reckoned } from './reckoned';

describe('parts that must make their whole, and what is left of it', () => {
  test.each([
    'Khảo sát 300 người: 282 người hài lòng (94%), 18 người góp ý về thời gian chờ, trong đó 5 người chưa hài lòng.',
    'Hỏi 300 người: 282 người hài lòng (94%), 200 người nộp hồ sơ qua mạng, 5 người chưa hài lòng, số còn lại không có ý kiến.',
    'Lấy ý kiến 600 phiếu, 576 người hài lòng (96%), 412 người biết đến Zalo của xã, 6 người chưa hài lòng.',
    'Qua 600 phiếu, 576 người hài lòng (96%), 24 người góp ý thêm, 6 người đề nghị bố trí thêm ghế.',
    'Diện tích 120 ha cây ăn quả phân bố chủ yếu ở thôn Đồng Lau 45 ha, thôn Gò Mít 38 ha.',
    'Cây ăn quả có 120 ha, phân bố ở thôn Đồng Lau 45 ha, thôn Gò Mít 38 ha, các thôn khác còn lại.',
    'Có 18 điểm wifi công cộng, đặt tại 7 nhà văn hóa, 4 bến đò, 5 chợ.',
    'Có 18 điểm wifi công cộng, lắp tại 7 nhà văn hóa, 4 bến đò, 3 chợ, 2 trụ sở; 2 điểm khác ở bến xe.',
    'Xã có 12 tổ, 84 thành viên, tăng 12 thành viên; gồm 29 đoàn viên, 24 hội viên phụ nữ, trong đó 12 người là đảng viên.',
    'Xã có 9 tổ với 63 thành viên, gồm 21 nữ, 40 đảng viên và 18 người dân tộc thiểu số.',
    'Mở 3 lớp cho 120 người, trong đó nữ 60 người, dân tộc thiểu số 30 người, trên 60 tuổi 25 người.',
    'Mở 5 lớp cho 235 người, trong đó Trầm Thượng 56 người, Trầm Hạ 49 người.',
    'Mua 12 máy tính. Trung tâm Phục vụ hành chính công được bố trí 5 máy, Phòng Văn hóa 3 máy, Công an 2 máy.',
    'Có 12 nhiệm vụ quá hạn. Phòng Kinh tế được giao 7 nhiệm vụ, Văn phòng 4 nhiệm vụ, Công an 3 nhiệm vụ.',
    'Mua 12 máy tính, có sẵn 8 máy. Trung tâm được bố trí 9 máy, Phòng Văn hóa 6 máy, Công an 5 máy.',
    'Khai thác hải sản được 385 tấn. Trong đó cá 262 tấn, mực 74 tấn, còn lại 49 tấn là tôm, ghẹ.',
    'Khai thác 385 tấn, nuôi trồng 120 tấn. Trong đó cá 262 tấn, tôm 150 tấn, còn lại 93 tấn là loại khác.',
    'Thôn Cầu Đá có 340 hộ, 323 hộ đã lắp cáp quang, trong số đó vẫn còn 27 hộ phản ánh mạng chậm.',
    'Đã xử lý 120 hồ sơ, trong đó 96 hồ sơ trước hạn, tuy nhiên vẫn còn 4 hồ sơ phải xin lỗi.',
    'Xã còn 45 hộ nghèo, 30 hộ đã có điện thoại thông minh, vẫn còn 25 hộ chưa có internet.',
    'Trong 93 người có 62 người dưới 35 tuổi, 20 người từ 35 đến dưới 60 tuổi, còn 11 người từ 60 tuổi trở lên.',
    'Xã giải quyết việc làm cho 312 lao động. Số đi làm việc ở nước ngoài là 39 người, chiếm 12,5%; 180 người có việc làm trong nước ngoài tỉnh, 93 người trong tỉnh.',
    'Xã giải quyết việc làm cho 312 lao động; đi nước ngoài 39 người (12,5%); cùng kỳ 263 người có việc làm trong nước.',
    'Toàn phường có 62 cán bộ thì 57 người đã được cấp chữ ký số, 3 người đang làm hồ sơ xin cấp, 2 người nghỉ thai sản.',
    'Toàn phường có 62 cán bộ, 57 người đã được cấp chữ ký số, trong đó 3 người mới chuyển đến đang làm hồ sơ xin cấp lại.',
    'So với chỉ tiêu năm (3.900 tài khoản), số đã kích hoạt bằng 60,51%, quý IV còn phải kích hoạt 900 tài khoản.',
    'So với chỉ tiêu năm (3.900 tài khoản), số đã kích hoạt bằng 60,51%, còn phải kích hoạt 1.540 tài khoản.',
    'Giải quyết việc làm cho 318 lao động, đạt 63,6% kế hoạch năm (500 lao động). Quý III còn phải giải quyết việc làm cho 92 lao động để đạt kế hoạch quý.',
    'Giải quyết việc làm cho 318 lao động, đạt 63,6% kế hoạch năm (500 lao động). Để hoàn thành kế hoạch năm, tháng 7 còn phải giải quyết việc làm cho 30 lao động.',
    'Giải quyết việc làm cho 318 lao động, đạt 63,6% kế hoạch năm (500 lao động). Để đạt 80% kế hoạch năm, còn phải giải quyết việc làm cho 82 lao động.',
    'Tổng chi phí 90 triệu đồng; trong đó Nhà nước hỗ trợ 60%, tương ứng 54 triệu đồng, xã viên đối ứng 30 triệu đồng, doanh nghiệp tài trợ 6 triệu đồng.',
    'Tổng chi phí 90 triệu đồng; ngân sách tỉnh hỗ trợ 54 triệu đồng, ngân sách xã hỗ trợ 6 triệu đồng, xã viên đối ứng 30 triệu đồng.',
    'Có 35 người từ 18 tuổi trở lên dự thi, 12 người đạt giải.',
  ])('are left alone where they come out or speak of other things: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });

  test.each([
    [
      'Khảo sát 450 người dân: 414 người rất hài lòng và hài lòng (92%), 37 người thấy bình thường, 9 người không hài lòng.',
      '460 (hoặc sửa một phần: 37 thành 27)',
    ],
    [
      'Phát ra 250 phiếu hỏi, 225 người hài lòng (90%), 16 người cho ý kiến bình thường, 7 người không hài lòng.',
      '248 (hoặc sửa một phần: 16 thành 18, 7 thành 9)',
    ],
    [
      'Diện tích 120 ha cây ăn quả phân bố ở thôn Đồng Lau 45 ha, thôn Gò Mít 38 ha, thôn Bến Củi 29 ha và thôn Cây Da 18 ha.',
      '130 (hoặc sửa một phần: 45 thành 35, 38 thành 28, 29 thành 19, 18 thành 8)',
    ],
    [
      'Xã có 9 tổ công nghệ số với 63 thành viên; gồm 21 đoàn viên thanh niên, 18 hội viên phụ nữ, 19 cán bộ thôn và 9 giáo viên.',
      '67 (hoặc sửa một phần: 18 thành 14, 19 thành 15, 9 thành 5)',
    ],
    [
      'Mở 4 lớp tập huấn cho 180 người, trong đó Gò Mít 52 người, Bến Củi 48 người, Cây Da 54 người, Đồng Lau 36 người.',
      '190 (hoặc sửa một phần: 52 thành 42, 48 thành 38, 54 thành 44, 36 thành 26)',
    ],
    [
      'Cấp 30 máy tính bảng. Trạm Y tế được cấp 11 máy, Công an xã 12 máy và Trung tâm Phục vụ hành chính công 17 máy.',
      '40 (hoặc sửa một phần: 11 thành 1, 12 thành 2, 17 thành 7)',
    ],
    [
      'Có 24 camera an ninh, lắp tại 9 ngã ba, 8 trường học, 6 nhà văn hóa, 3 chợ.',
      '26 (hoặc sửa một phần: 9 thành 7, 8 thành 6, 6 thành 4, 3 thành 1)',
    ],
    [
      'Sản lượng tôm đạt 540 tấn, tăng 40 tấn so với cùng kỳ. Trong đó tôm sú 210 tấn, tôm thẻ 258 tấn, còn lại 27 tấn là tôm càng xanh.',
      '495 (hoặc sửa một phần: 27 thành 72)',
    ],
    [
      'Thôn Gò Mít có 275 hộ, 248 hộ đã dùng hóa đơn điện tử, như vậy vẫn còn 37 hộ dùng hóa đơn giấy.',
      '27 (hoặc sửa 248 thành 238 hoặc 275 thành 285)',
    ],
    [
      'Trong 140 người dự lớp có 85 người dưới 40 tuổi, còn 65 người từ 40 tuổi trở lên.',
      '55 (hoặc sửa 85 thành 75 hoặc 140 thành 150)',
    ],
    [
      'Xã giải quyết việc làm cho 420 lao động. Đi làm việc ở nước ngoài có 63 người, chiếm 15%; 347 người làm việc trong nước.',
      '410 (hoặc sửa một phần: 347 thành 357)',
    ],
    [
      'Toàn xã có 48 cán bộ, công chức thì 41 người đã có chữ ký số, 9 người đang chờ cấp.',
      '7 (hoặc sửa 41 thành 39 hoặc 48 thành 50)',
    ],
    [
      'So với kế hoạch năm (1.200 hộ), số hộ đã lắp đồng hồ nước thông minh đạt 72,5%, còn phải lắp 303 hộ.',
      '330',
    ],
    [
      'Đã thu gom 640 tấn rác, đạt 64% kế hoạch năm (1.000 tấn). Để hoàn thành kế hoạch năm, từ nay đến cuối năm còn phải thu gom 460 tấn.',
      '360 (hoặc sửa 640 thành 540 hoặc 1.000 thành 1.100)',
    ],
    [
      'Tổng chi phí 250 triệu đồng; trong đó ngân sách xã hỗ trợ 40%, tương ứng 100 triệu đồng, hợp tác xã đối ứng 160 triệu đồng.',
      '260 (hoặc sửa một phần: 160 thành 150)',
    ],
    [
      'Số tiền 96 triệu đồng được phân bổ cho tập huấn 36 triệu đồng, truyền thông 24 triệu đồng và bảo trì 46 triệu đồng.',
      '106 (hoặc sửa một phần: 36 thành 26, 24 thành 14, 46 thành 36)',
    ],
    // Of two parts alike, what may be mended is said once.
    [
      'Cấp 30 máy tính bảng. Trạm Y tế được cấp 12 máy, Công an xã 12 máy và Trung tâm Phục vụ hành chính công 16 máy.',
      '40 (hoặc sửa một phần: 12 thành 2, 16 thành 6)',
    ],
    [
      'Tổ Bến Cát 32 hộ, tổ Gò Mít 32 hộ, tổ Cây Da 27 hộ, cộng 81 hộ.',
      '91 (hoặc sửa 32 thành 22 hoặc 27 thành 17)',
    ],
  ])('are doubted where they do not: %s', (text, right) => {
    expect(reckoned(text)).toContain(right);
  });
});

describe('what is still to be done of a whole that a fraction or a share tells', () => {
  test.each([
    [
      'Đã giải ngân 1.944 triệu đồng, đạt 54,00% dự toán năm, vượt mục tiêu 50% của 6 tháng. Số còn phải giải ngân trong 6 tháng cuối năm là 1.756 triệu đồng.',
      '1.656',
    ],
    ['Xã đã trồng 63 ha, đạt 70% kế hoạch năm. Số còn phải trồng là 37 ha.', '27'],
    ['Đã cấp 84 thẻ (56%). Danh sách dài hơn dự kiến. Số chưa cấp là 76 thẻ.', '66'],
    [
      'Mô hình đã lắp 12/30 cân, đạt 40%: Bãi Sú 5 cân, Cồn Ông 4 cân, Cồn Lá 3 cân. Người nuôi đỡ phải chèo thuyền. Theo kế hoạch, còn phải lắp 16 cân nữa.',
      '18',
    ],
    ['Đã tập huấn 240 người, đạt 60% kế hoạch. Như vậy xã còn phải tập huấn 106 người.', '160'],
  ])('%s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });

  test.each([
    'Xã đã trồng 63 ha, đạt 70% kế hoạch năm. Số còn phải trồng là 27 ha.',
    'Đã trồng 65 ha, đạt 70% kế hoạch. Số còn phải trồng là 28 ha.',
    'Đã thu 1.215 triệu đồng, bằng 45% dự toán quý; cả năm còn phải thu 1.845 triệu đồng.',
    'Đã lắp 18/45 camera, đạt 40%; còn phải lắp 20 camera trước tháng 10 và 7 camera trước tháng 12.',
    'Đã cấp 84 thẻ (56%). Riêng tháng 10 còn phải cấp 60 thẻ.',
    'Đã cấp 84 thẻ, đạt 56%. Thôn Hạ còn phải cấp 56 thẻ.',
    'Đã cấp 84 thẻ, đạt 56%. Hiện còn phải cấp 56 thẻ cho người cao tuổi.',
    'Đã giải ngân 1.944 triệu đồng, đạt 54% dự toán năm. Mỗi tháng còn phải giải ngân 276 triệu đồng.',
    'Đã số hóa 1.260 trang, đạt 42% tổng số. Trong đó còn phải số hóa 1.470 trang sổ cũ.',
  ])('but not in %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});

describe('the other of two that leave nothing out', () => {
  test.each([
    ['Học viên nữ là 702 người, chiếm 56,25%. Học viên nam là 556 người.', '546'],
    ['Hồ sơ nộp trực tuyến 1.314 hồ sơ, chiếm 73%; hồ sơ nộp trực tiếp 468 hồ sơ.', '486'],
    ['Hồ sơ giải quyết đúng hạn là 873 hồ sơ (97%), hồ sơ quá hạn là 72 hồ sơ.', '27'],
    ['Có 180 nam (45%) và 202 nữ dự tập huấn.', '220'],
    ['Khách trong nước 2.352 lượt, bằng 84%. Khách nước ngoài 484 lượt.', '448'],
  ])('%s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });

  test.each([
    'Học viên nữ là 702 người, chiếm 56,25%. Học viên nam là 546 người.',
    'Học viên nữ là 702 người, chiếm 56%. Học viên nam là 556 người.',
    'Học viên nữ là 702 người, chiếm 56,25%. Giảng viên nam là 556 người.',
    'Có 180 nam (45%) và 220 nữ dự tập huấn.',
    'Hồ sơ nộp trực tuyến 1.314 hồ sơ, bằng 73% kế hoạch; hồ sơ nộp trực tiếp 468 hồ sơ.',
    'Hồ sơ nộp trực tuyến 1.314 hồ sơ, chiếm 73%; hồ sơ đất đai nộp trực tiếp 468 hồ sơ.',
    'Tháng 9 học viên nữ là 90 người, chiếm 60%; tháng 8 học viên nam là 56 người.',
    'Nữ có 90 người, chiếm 60%; thôn Đoài nam có 56 người.',
    'Thủ tục toàn trình 268 thủ tục, chiếm 67%; thủ tục một phần 123 thủ tục; còn 9 thủ tục chỉ cung cấp thông tin.',
    'Hồ sơ trực tuyến 1.314 hồ sơ (73%), hồ sơ trực tiếp 468 hồ sơ, qua bưu chính 18 hồ sơ.',
  ])('but not in %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});
