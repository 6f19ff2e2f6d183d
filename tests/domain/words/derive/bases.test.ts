import { derive, KINDS } from '../../../../src/domain/words/derive/derive';
import type { Stated } from '../../../../src/domain/words/derive/numbers';
import { read } from '../../../../src/domain/words/read';
import { messagesOf, paragraph, target } from '../../rules/workbook';
import { reckoned } from './reckoned';

describe('a gain divided by what there is now', () => {
  test.each([
    ['Thời gian chờ rút từ 24 phút xuống 18 phút, giảm 6 phút (33,33%).', '25%'],
    ['Thời gian chờ giảm từ 16 phút còn 12 phút, giảm 4 phút (33,33%), dưới mức 15 phút.', '25%'],
    ['Mở 6 lớp với 270 người dự; so với tháng 9/2026 tăng 2 lớp và 102 người (37,78%).', '60,71%'],
    ['Có 1.080 người tham gia; số người học tăng 440 người, tức 40,74%.', '68,75%'],
    ['Tiếp nhận 1.250 hồ sơ, tăng 430 hồ sơ (34,4%) so với quý trước.', '52,4%'],
    ['Quý II có 180 hồ sơ, quý III có 270 hồ sơ, tăng 90 hồ sơ (33,33%).', '50%'],
    ['Thời gian còn 5,6 ngày, giảm 3,4 ngày (60,71%) so với quý trước.', '37,78%'],
    ['Năng suất 9,6 tấn/ha, cao hơn ao thường (8 tấn/ha) 1,6 tấn/ha, tương ứng 16,67%.', '20%'],
    ['Tiếp 318 lượt công dân, nhiều hơn quý trước (212 lượt) 106 lượt, tức 33,33%.', '50%'],
  ])('is named in “%s”', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'Tháng 9 có 180 hồ sơ, tháng 10 tăng 60 hồ sơ (33,33%).',
    'Năm 2025 có 270 người dự, năm nay tăng 102 người, tức 37,78%.',
    'Từ 270 người, năm nay tăng thêm 102 người (37,78%).',
    'Trong 270 hộ kinh doanh, thêm 102 hộ (37,78%) áp dụng hóa đơn điện tử.',
    'Toàn xã có 270 hộ; trong tháng thêm 102 hộ (37,78%) lắp cáp quang.',
    'Đầu năm có 270 hộ, đến nay tăng 102 hộ (37,78%).',
    'Trước khi sáp nhập, hai xã có 270 hộ, nay tăng 102 hộ (37,78%).',
    'So với 270 người của quý trước, quý này tăng 102 người (37,78%).',
    'Xã đã rà soát 270 thủ tục, giảm được 102 thủ tục (37,78%).',
    'Thời gian theo quy định là 24 giờ, giảm 8,5 giờ (35,42%).',
    'Dự toán 270 triệu đồng, giảm 102 triệu đồng (37,78%) sau thẩm định.',
    'Ao thường thu 8 tấn/ha, ao có cảm biến cao hơn 1,6 tấn/ha, tương ứng 20%.',
    'Giá trúng thầu 198 triệu đồng, thấp hơn giá gói thầu (210 triệu đồng) 12 triệu đồng, tương ứng 5,71%.',
    'Số người học là 1.080 người, dự kiến năm sau tăng 440 người, tức 40,74%.',
  ])('is not told in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});

describe('shares whose part or whole stands elsewhere than right before', () => {
  test.each([
    [
      'Tổ chức 36 cuộc tuần tra: bộ đội chủ trì 24 cuộc, dân quân 12 cuộc (một phần tư).',
      'một phần ba',
    ],
    ['Trong 402 thủ tục, ba phần tư (268 thủ tục) là toàn trình.', 'hai phần ba'],
    ['Xã có 480 hộ, trong đó hai phần ba (360 hộ) đã lắp cáp quang.', 'ba phần tư'],
    ['Lũy kế quý I đón 57.200 lượt khách, bằng 101% mục tiêu quý (52.000 lượt).', '110%'],
    [
      'Có 1.764 hồ sơ trực tuyến. Có 1.176 hồ sơ toàn trình và 588 hồ sơ một phần, tương ứng 66,67% và 34,33%.',
      '33,33%',
    ],
    [
      'Đàn lợn 14.200 con; lợn nái 1.420 con, chiếm một phần mười đàn lợn. Đã tiêm cho 12.780 con lợn, đạt 92% tổng đàn.',
      '90%',
    ],
    [
      'Ba lĩnh vực được 2.300 hồ sơ, chiếm 69,65% tổng số tiếp nhận; bốn lĩnh vực còn lại có 1.100 hồ sơ.',
      '67,65%',
    ],
    ['Doanh thu đạt 460 triệu đồng, bằng 105% tháng 10 (400 triệu đồng).', '115%'],
    ['Tiếp nhận 546 hồ sơ, bằng 115% năm 2025 (520 hồ sơ).', '105%'],
    [
      'Có 200 người trả lời; 184 người hài lòng, bằng 90% số phiếu thu về, 16 người chưa hài lòng.',
      '92%',
    ],
    [
      'Phát ra 300 phiếu, thu về 280 phiếu; 266 phiếu hài lòng, bằng 85% số phiếu thu về, 14 phiếu chưa hài lòng.',
      '95%',
    ],
    ['Cuộc thi nhận 40 hồ sơ, chọn 12 sáng kiến vào vòng trong, bằng 35%.', '30%'],
    [
      'Chứng thực 1.080 hồ sơ (37,89%), hộ tịch 640 hồ sơ (22,46%); hai lĩnh vực này chiếm 60,53% tổng số.',
      '60,35%',
    ],
    [
      'Trong 487,5 triệu đồng đã chi, camera chiếm 34,46%, đường truyền chiếm 25,64%; hai khoản này cộng lại là 283 triệu đồng.',
      '293',
    ],
    ['Sổ sức khỏe điện tử đạt 80%; cứ 05 người dân thì 03 người có sổ.', '4'],
    ['Cứ 10 hộ thì 7 hộ có điện thoại thông minh, tức 75%.', '70%'],
  ])('are named in “%s”', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'Bộ đội chủ trì 24 cuộc, dân quân chủ trì 12 cuộc (một nửa số cuộc của bộ đội), cộng 36 cuộc.',
    'Trong 402 thủ tục, hai phần ba (268 thủ tục) là toàn trình, một nửa số ấy (134 thủ tục) có phí.',
    'Trong 402 thủ tục có 268 thủ tục toàn trình; ba phần tư (201 thủ tục) phát sinh hồ sơ.',
    'Trong 402 thủ tục, hơn ba phần năm (268 thủ tục) là trực tuyến.',
    'Trong 402 hộ nghèo, 90% (1.200 nhân khẩu) có thẻ bảo hiểm.',
    'Quý II có 380 hồ sơ, nay chỉ bằng 90% (342 hồ sơ).',
    'Quý I đón 57.200 lượt khách, bằng 28,6% kế hoạch năm; quý II phấn đấu 60.000 lượt khách.',
    'Tháng 9 nhận 300 hồ sơ, chiếm 40% hồ sơ quý III; tháng 8 nhận 250 hồ sơ.',
    'Đàn lợn 14.200 con, đàn trâu 3.000 con. Đã tiêm 2.700 con trâu, đạt 90% tổng đàn.',
    'Ba lĩnh vực có 2.300 hồ sơ, chiếm 57,5% tổng số; trong bốn lĩnh vực còn lại, đất đai có 1.100 hồ sơ.',
    'Ba lĩnh vực có 2.300 hồ sơ, chiếm 57,5% kế hoạch; các lĩnh vực còn lại có 1.100 hồ sơ.',
    'Đã thu 45 phiếu, đạt 75% mẫu dự kiến; còn lại có 3 phiếu không hợp lệ.',
    'Doanh thu tháng 11 đạt 460 triệu đồng, bằng 92% kế hoạch (500 triệu đồng).',
    'Có 40 hồ sơ dự thi, chọn 12 sáng kiến vào vòng trong, bằng 120% năm trước.',
    'Có 40 hồ sơ dự thi, chọn 12 sáng kiến, trong đó 3 sáng kiến của nông dân, bằng 25%.',
    'Chứng thực 1.080 hồ sơ (37,89%), hộ tịch 640 hồ sơ (22,46%), trong hai lĩnh vực này có 60,53% hồ sơ trực tuyến.',
    'Chứng thực 1.080 hồ sơ (đúng hạn 98%), hộ tịch 640 hồ sơ (đúng hạn 97%); hai lĩnh vực này chiếm 60,35% tổng số.',
    'Sổ sức khỏe điện tử đạt 80%; cứ 10 người thì 3 người có điện thoại thông minh.',
    'Đã cấp 72 thẻ, còn 8 thẻ (10%).',
    'Cứ 3 người dân thì 2 người có sổ, tức 67%.',
    'Cứ 10 hộ thì 7 hộ có điện thoại thông minh; tỷ lệ hộ có Internet là 75%.',
  ])('are right, or of something else, in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});

describe('differences from what a bracket tells', () => {
  test.each([
    [
      'Mỗi tháng phải chi 87,5 triệu đồng, cao hơn mức bình quân chín tháng (65,28 triệu đồng) 32,22 triệu đồng.',
      '22,22',
    ],
    ['Khối tiểu học có 1.260 học sinh, nhiều hơn khối THCS (1.243 học sinh) 27 học sinh.', '17'],
    [
      'Mỗi tháng xử lý 1.640 văn bản, nhiều hơn mức 1.500 văn bản/tháng của quý I là 120 văn bản.',
      '140',
    ],
    ['Khối tiểu học có 860 học sinh, nhiều hơn khối mầm non (540 cháu) 230 em.', '320'],
    ['Thôn Đoài có 412 hộ, ít hơn thôn Đông (451 hộ) 93 hộ.', '39'],
    ['Có 414 người học, tăng 126 người, bằng 1,64 lần quý I (252 người).', '162'],
    [
      'Tiếp nhận 2.184 hồ sơ, tăng 88 hồ sơ so với quý II và tăng 364 hồ sơ (20%) so với cùng kỳ năm 2025 (1.720 hồ sơ).',
      '1.720 thành 1.820',
    ],
    [
      'Mở lớp cho 486 người (mục tiêu 450 người), nhiều hơn quý II 115 người; so với mục tiêu thì vượt 46 người.',
      '36',
    ],
    ['Trồng 128 ha (kế hoạch 115 ha), vượt kế hoạch 23 ha.', '13'],
    ['Kết nạp 27 hội viên (chỉ tiêu 30 hội viên), so với chỉ tiêu còn thiếu 5 hội viên.', '3'],
    ['Quý I 800 hồ sơ, quý II 1.040 hồ sơ, quý sau tăng 24% so với quý trước.', '30%'],
    [
      'Cùng kỳ năm 2025, hai đơn vị cũ tiếp nhận 2.030 hồ sơ, như vậy quý I năm nay tăng 460 hồ sơ, bằng 120%.',
      '460 thành 406',
    ],
    ['Toàn trình 2.400 hồ sơ, gấp đôi số hồ sơ một phần (800 hồ sơ).', '3 lần'],
    ['Xã đang có 46 camera, quý IV lắp thêm 14 camera, nâng tổng số lên 66 camera.', '60'],
    [
      'Hiện có 9 trạm phát sóng; lắp thêm 02 trạm để đến ngày 31/12/2026 có 12 trạm.',
      '12 thành 11',
    ],
  ])('are named in “%s”', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'Khối tiểu học có 1.260 học sinh, bình quân 30 học sinh một lớp, nhiều hơn khối THCS (28 học sinh) 2 học sinh.',
    'Khối tiểu học có 1.260 học sinh, bình quân 30 học sinh một lớp, nhiều hơn khối THCS (1.243 học sinh) 17 học sinh.',
    'Thôn Đoài 412 hộ, nhiều hơn thôn Đông (380 hộ) 32 hộ và thôn Trung (400 hộ) 12 hộ.',
    'Thôn Đoài 412 hộ, ít hơn hai thôn Đông (280 hộ) và Trung (400 hộ) cộng lại 268 hộ.',
    'Thôn Đoài 412 hộ, nhiều hơn thôn Đông (trên 380 hộ) khoảng 30 hộ.',
    'Các thôn vùng thấp có 412 hộ, nhiều hơn vùng cao (380 hộ). 45 hộ chưa có điện.',
    'Mực nước cao nhất là 3,42 m. Mức này cao hơn đỉnh cùng kỳ (3,15 m) 0,27 m và thấp hơn đỉnh lũ (4,1 m) 0,68 m.',
    'Trung tâm nhận hồ sơ nhiều hơn tuần 39 (148 hồ sơ) 12 hồ sơ nhưng ít hơn cùng kỳ (171 hồ sơ) 11 hồ sơ.',
    'Có 414 người học, tăng 30 người so với quý II, bằng 1,64 lần quý I (252 người).',
    'Có 414 người học, trong đó nữ tăng 62 người, bằng 1,64 lần quý I (252 người).',
    'Mở 12 lớp cho 486 người (mục tiêu 450 người), trong đó 250 người nữ, vượt mục tiêu 40 người.',
    'Mở 12 lớp cho 486 người (mục tiêu 450 người); mục tiêu năm vượt 86 người.',
    'Trồng 128 ha (kế hoạch 115 ha), riêng chè 45 ha, vượt 5 ha so với kế hoạch.',
    'Trồng 128 ha chè (kế hoạch 115 ha) và 60 ha quế (kế hoạch 50 ha), vượt kế hoạch 23 ha.',
    'Cùng kỳ, phường tiếp nhận 2.030 hồ sơ; tháng trước 700 hồ sơ, tháng này tăng 70 hồ sơ, bằng 10%.',
    'Xã đang có 46 camera, hỏng 3 camera, quý IV lắp thêm 14 camera, nâng tổng số lên 57 camera.',
    'Đã có 24 lớp, mở thêm 16 lớp cho 720 người, mỗi lớp 45 người, đưa tổng số cả năm lên 40 lớp.',
    'Xã đang có 12 lớp, mở thêm 4 lớp để mỗi thôn có 1 lớp.',
  ])('are right, or of something else, in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});

describe('a total that is raised from what the sheets tell', () => {
  const sums: readonly Stated[] = [
    { value: 555, unit: 'ha', words: new Set(['ha', 'diện', 'tích', 'mã', 'vùng', 'trồng']) },
    { value: 1848e6, unit: 'đồng', words: new Set(['kinh', 'phí', 'giải', 'ngân']) },
  ];
  const raised = (text: string) =>
    derive(read(text, true), KINDS, { sums: () => sums }).map(({ right }) => right);
  const MORE = 'Cấp mã vùng trồng thêm 105 ha, gồm chè 45 ha và quế 60 ha, đưa tổng diện tích lên';
  const PAID = 'Phấn đấu giải ngân 2.040 triệu đồng, đạt 85% dự toán, tức là trong tháng giải ngân';

  test('is what comes to it, parts or not, told in either order', () => {
    expect(raised(`${MORE} 660 ha.`)).toEqual([]);
    expect(raised(`${MORE} 650 ha.`)).toEqual(['660']);
    expect(raised(`${PAID} thêm 192 triệu đồng.`)).toEqual([]);
    expect(raised(`${PAID} thêm 182 triệu đồng.`)).toEqual([expect.stringContaining('192')]);
  });
  test('may be reckoned from what the last period had, told by its target', () => {
    const tea = (then: number) =>
      messagesOf('TH21', {
        targets: [
          target({
            'Chỉ tiêu': 'Diện tích chè ghi nhật ký',
            'Đơn vị tính': 'ha',
            'Mục tiêu': 90,
            'Kết quả': 86.5,
            'Kỳ trước': then,
          }),
          target({
            TT: '2',
            'Chỉ tiêu': 'Diện tích cam có mã vùng trồng',
            'Đơn vị tính': 'ha',
            'Mục tiêu': 60,
            'Kết quả': 64,
          }),
        ],
        ...paragraph(
          'Diện tích chè ghi nhật ký tăng thêm 12,5 ha, đưa tổng diện tích lên 86,5 ha.',
        ),
      });
    expect(tea(74)).toEqual([]);
  });
});

describe('the share of a side that a sentence before it counts', () => {
  test.each([
    [
      'Theo đối tượng, 238 học viên gồm 96 người nuôi ong, 57 tiểu thương, 43 người cao tuổi và 42 cán bộ thôn. Học viên nữ có 127 người. Như vậy phụ nữ chiếm 55,36% tổng số học viên.',
      '53,36%',
    ],
    [
      'Xã tiếp nhận 1.250 hồ sơ. Có 985 hồ sơ nộp trực tuyến. Như vậy hồ sơ trực tuyến chiếm 87,8% tổng số hồ sơ.',
      '78,8%',
    ],
    [
      'Lớp có 64 người. Trong đó nam là 28 người. Tính ra nam giới chiếm 47,35% số người học.',
      '43,75%',
    ],
  ])('%s', (text, right) => {
    expect(reckoned(text)).toEqual([right]);
  });

  test.each([
    'Xã tiếp nhận 1.250 hồ sơ. Có 985 hồ sơ nộp trực tuyến. Như vậy hồ sơ trực tuyến chiếm 78,8% tổng số hồ sơ.',
    'Lớp có 64 người. Nam là 28 người. Nữ chiếm 56,25% tổng số người học.',
    'Học viên nữ có 127 người. Như vậy phụ nữ chiếm 53,36% tổng số học viên.',
  ])('but not in %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});
