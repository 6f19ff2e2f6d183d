import { found, line } from '../workbook';

const RULES = ['KY17', 'TH06', 'TH08', 'TH10', 'TH11', 'TH18', 'TH21', 'TH24'];

/** What the rules on numbers say of a paragraph, each remark with the rule's id. */
const said = (text: string) =>
  RULES.flatMap((id) =>
    found(id, { outline: [line('Đoạn', text)] }).map(({ message }) => `${id} ${message}`),
  );

describe('numbers of a paragraph', () => {
  test.each([
    [
      'Cả xã có 1.286 hộ, trong đó 92 hộ nghèo (7,15%), 118 hộ cận nghèo (9,18%).',
      '9,18%',
      '8,19%',
      '9,18',
    ],
    [
      'Quý III thu phí 45,6 triệu đồng, tăng 5,6 triệu đồng (14%) so với quý II (40 triệu đồng).',
      '(14%)',
      '(41%)',
      '14',
    ],
    ['Đã cấp 312 giấy, bình quân mỗi ngày 4 giấy trong 78 ngày làm việc.', '4 giấy', '5 giấy', '4'],
    [
      'Trong 24 thiết bị có 15 thiết bị mua mới, 6 thiết bị điều chuyển và 3 thiết bị được tặng.',
      '6 thiết bị',
      '9 thiết bị',
      '',
    ],
    [
      'Số hồ sơ trễ hạn là 8, chiếm 0,62% trong 1.290 hồ sơ đã giải quyết.',
      '0,62%',
      '6,2%',
      '0,62',
    ],
    [
      'Đến nay 7 trong 9 thôn đã có nhà văn hóa gắn wifi, đạt 77,78%; hai thôn chưa có là Nà Lạng và Khuổi Sao.',
      '77,78%',
      '78,77%',
      '77,78',
    ],
    [
      'Chi 168 triệu đồng cho 4 nhóm việc: tập huấn 36 triệu đồng, máy móc 84 triệu đồng, tuyên truyền 18 triệu đồng, đường truyền 30 triệu đồng.',
      '84 triệu',
      '48 triệu',
      '84',
    ],
    ['Từ 36 điểm thanh toán đầu năm, nay xã có 54 điểm, gấp 1,5 lần.', '1,5 lần', '2,5 lần', '1,5'],
    [
      'Diện tích gieo cấy 620 ha, trong đó lúa lai 248 ha (40%), lúa thuần 372 ha (60%).',
      '372 ha',
      '327 ha',
      '372',
    ],
    ['Số học viên năm nay là 540, ít hơn năm trước 60 người (10%).', '(10%)', '(11%)', '10'],
    [
      'Tỷ lệ người dân có tài khoản tăng từ 68,5% lên 73,2%, tức 4,7 điểm phần trăm.',
      '4,7 điểm',
      '7,4 điểm',
      '4,7',
    ],
    ['Mỗi tuần phát 3 buổi, 13 tuần phát 39 buổi.', '39 buổi', '36 buổi', '39'],
    ['Toàn phường có 12.480 dân, gồm 6.115 nam và 6.365 nữ.', '6.365 nữ', '6.356 nữ', ''],
    [
      'Ba tháng lần lượt tiếp nhận 412, 388 và 450 hồ sơ, tổng cộng 1.250 hồ sơ.',
      '1.250 hồ sơ',
      '1.205 hồ sơ',
      '1.250',
    ],
    [
      'Trong 1.250 hồ sơ, hồ sơ trực tuyến chiếm 72% (900 hồ sơ), còn lại 350 hồ sơ nộp trực tiếp.',
      '350 hồ sơ',
      '530 hồ sơ',
      '350',
    ],
    [
      'Kế hoạch giao 480 tài khoản, mới kích hoạt 396 tài khoản, bằng 82,5% kế hoạch, còn thiếu 84 tài khoản.',
      '84 tài khoản',
      '94 tài khoản',
      '84',
    ],
    [
      'Tổ 1 vận động 34 hộ, tổ 2 vận động 28 hộ, tổ 3 vận động 41 hộ; cả ba tổ được 103 hộ.',
      '103 hộ',
      '130 hộ',
      '103',
    ],
    [
      'Giải quyết 1.188/1.200 hồ sơ đúng hạn (99%), 12 hồ sơ quá hạn (1%).',
      '12 hồ sơ',
      '21 hồ sơ',
      '12',
    ],
    [
      'Ngân sách hỗ trợ 60% là 72 triệu đồng, dân góp 48 triệu đồng, tổng 120 triệu đồng.',
      '72 triệu',
      '27 triệu',
      '72',
    ],
    [
      'Đợt ra quân kéo dài 10 ngày, từ ngày 05/9/2026 đến hết ngày 14/9/2026.',
      '10 ngày',
      '12 ngày',
      '10',
    ],
    ['Máy quét xử lý 45 trang/phút, 20 phút được 900 trang.', '900 trang', '990 trang', '900'],
    [
      'Sản lượng 1.560 tấn trên 240 ha, năng suất bình quân 6,5 tấn/ha.',
      '6,5 tấn',
      '5,6 tấn',
      '6,5',
    ],
    ['Lắp thêm 14 camera, nâng tổng số từ 52 lên 66 camera.', '66 camera', '68 camera', '66'],
    [
      'Trong kỳ có 3 đợt kiểm tra với 42 lượt cơ sở, trung bình 14 lượt cơ sở mỗi đợt.',
      '14 lượt',
      '16 lượt',
      '14',
    ],
    [
      'Tổng vốn 2,4 tỷ đồng, đã giải ngân 1,56 tỷ đồng, đạt 65%; còn 840 triệu đồng chưa giải ngân.',
      '840 triệu',
      '804 triệu',
      '840',
    ],
    [
      'Đã trồng 12.500 cây, vượt 2.500 cây so với kế hoạch 10.000 cây (vượt 25%).',
      'vượt 25%',
      'vượt 52%',
      '25',
    ],
    ['Có 96 tin, bài: 54 tin, 30 bài và 12 phóng sự ảnh.', '30 bài', '36 bài', ''],
    [
      'Số người học giảm 18 người, từ 150 người xuống còn 132 người.',
      '132 người',
      '123 người',
      '132',
    ],
    ['Một nửa trong số 84 hộ được vay vốn, tức 42 hộ, đã trả hết nợ.', '42 hộ', '24 hộ', '42'],
    [
      'Nhóm 1 có 25 chỉ tiêu đạt, nhóm 2 có 13 chỉ tiêu đạt, như vậy 38 chỉ tiêu đã đạt trong tổng số 45 chỉ tiêu (84,44%).',
      '84,44%',
      '84,88%',
      '84,44',
    ],
    [
      'Chi phí tiết kiệm được 35 triệu đồng mỗi tháng, 9 tháng tiết kiệm 315 triệu đồng.',
      '315 triệu',
      '351 triệu',
      '315',
    ],
    ['Tỷ lệ hài lòng 97,6%, trong đó rất hài lòng 61,2% và hài lòng 36,4%.', '36,4%', '34,6%', ''],
    [
      'Quý III tiếp nhận 1.380 hồ sơ, quý II tiếp nhận 1.200 hồ sơ, tăng 180 hồ sơ, tương đương 15%.',
      '15%',
      '13%',
      '15',
    ],
    [
      'Thu ngân sách tháng 9 đạt 1.250 triệu đồng; 9 tháng đạt 9.450 triệu đồng, bằng 90% dự toán năm (10.500 triệu đồng).',
      '90% dự',
      '95% dự',
      '90',
    ],
    [
      'Mua 8 máy tính hết 116 triệu đồng, mỗi máy 14,5 triệu đồng.',
      '14,5 triệu',
      '15,4 triệu',
      '14,5',
    ],
  ])('agree in “%s”, and “%s” as “%s” is found', (text, right, wrong, named) => {
    expect(said(text)).toEqual([]);
    expect(said(text.replace(right, wrong)).join()).toMatch(
      new RegExp(`^(?:TH|KY).*${named}`, 'u'),
    );
  });
  test.each([
    'Nhóm 1 có 25 chỉ tiêu đạt, nhóm 2 có 13 chỉ tiêu đạt, như vậy 38 chỉ tiêu đã đạt.',
    'Mua 2 máy tính 30 triệu đồng, máy in 10 triệu đồng, tổng vốn cả năm 500 triệu đồng.',
    'Mỗi tuần phát 3 buổi, riêng tháng 9 có 5 tuần phát 22 buổi.',
    'Xã có 42 máy: 26 máy mới và 16 máy cũ, 5 máy hỏng.',
    'Số phiếu phát ra 250, thu về 240 (96%), hợp lệ 228 phiếu, bằng 95% số thu về.',
    'Khảo sát 300 người cho thấy 180 người biết dùng VNeID, 150 người biết thanh toán điện tử, trong đó 90 người biết cả hai; còn 60 người chưa biết kỹ năng nào.',
    'Có 3 trong 9 ấp đạt từ 95% trở lên là Hòa Mỹ (96,5%), An Thuận (95,97%) và Cái Sơn (95%); ấp thấp nhất là Bến Chùa (89,02%), kém ấp dẫn đầu 7,48 điểm phần trăm.',
    'Mở 02 lớp với 96 người, bình quân 48 người một lớp (tháng 4 mở 03 lớp với 150 người).',
    'Hơn một nửa trong số 84 hộ được vay vốn, tức 45 hộ, đã trả hết nợ.',
    'Tỷ lệ hài lòng 97,6%, trong đó rất hài lòng 61,2%; chưa hài lòng 2,4%.',
    'Từ 52 camera lên 66 camera, hơn gấp đôi năm 2024 (30 camera).',
    'Có 12 xã trên 500 hộ, bình quân 610 hộ/xã.',
  ])('are right, or not all told, in “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});
