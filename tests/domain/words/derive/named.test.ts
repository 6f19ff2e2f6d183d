import { reckoned } from './reckoned';

const rights = (text: string) => reckoned(text).map((right) => right.split(' (')[0]);

describe('the share of what there was, told between a gain and its share', () => {
  test.each([
    ['Số hồ sơ mới tăng 162 hồ sơ so với quý I (1.286 hồ sơ), tương đương tăng 11,19%.', '12,6%'],
    ['Lượng khách giảm 240 lượt so với tháng 8 (3.200 lượt), tương ứng giảm 8,11%.', '7,5%'],
    ['Diện tích rau tăng 36 ha so với cùng kỳ (450 ha), tức tăng 9%.', '8%'],
  ])('is wrong in “%s”', (text, right) => {
    expect(rights(text)).toEqual([right]);
  });
  test.each([
    'Số hồ sơ mới tăng 162 hồ sơ so với quý I (1.286 hồ sơ), tương đương tăng 12,60%.',
    'Lượng khách giảm 240 lượt so với tháng 8 (3.200 lượt), tương ứng giảm 7,5%.',
    'Quý này có 486 ha rau, tăng 36 ha so với cùng kỳ (450 ha), tức tăng 8%.',
    'Số lao động tăng 45 người so với tháng 8 (900 người), trong đó nữ tăng 12%.',
  ])('is right, or of other things, in “%s”', (text) => {
    expect(rights(text)).toEqual([]);
  });
});

describe('the difference of two that are named in the sentence before', () => {
  test.each([
    [
      'Bốn thôn ven biển có 1.704 người, bốn thôn ven đầm có 1.423 người. Như vậy, các thôn ven biển nhiều hơn các thôn ven đầm 291 người.',
      '281',
    ],
    [
      'Ba ấp phía bắc có 412 hộ, năm ấp phía nam có 378 hộ. Các ấp phía bắc nhiều hơn các ấp phía nam 43 hộ.',
      '34',
    ],
    [
      'Hai chợ đầu mối có 1.260 sạp, sáu chợ dân sinh có 1.085 sạp. Như vậy các chợ đầu mối nhiều hơn các chợ dân sinh 157 sạp.',
      '175',
    ],
  ])('is wrong in “%s”', (text, right) => {
    expect(rights(text)).toEqual([right]);
  });
  test.each([
    'Bốn thôn ven biển có 1.704 người, bốn thôn ven đầm có 1.423 người. Như vậy, các thôn ven biển nhiều hơn các thôn ven đầm 281 người.',
    'Ba ấp phía bắc có 412 hộ, năm ấp phía nam có 378 hộ. Các ấp phía bắc nhiều hơn các ấp giữa đồng 43 hộ.',
    'Hai chợ đầu mối có 1.260 sạp, sáu chợ dân sinh có 1.085 sạp; quý trước sáu chợ dân sinh có 1.103 sạp. Các chợ đầu mối nhiều hơn các chợ dân sinh 157 sạp.',
  ])('is right, or of others, in “%s”', (text) => {
    expect(rights(text)).toEqual([]);
  });
});

describe('as many items as are told together', () => {
  test.each([
    [
      'Phường mở 3 lớp: lớp dùng trợ lý ảo cho 48 cán bộ, công chức ngày 17/9/2027; lớp bán hàng trực tuyến cho 72 tiểu thương ngày 21/9/2027; lớp dịch vụ công cho 66 người cao tuổi. Cộng cả ba lớp có 168 học viên, tháng trước là 124.',
      '186',
    ],
    [
      'Hội nghị ở thôn Bãi đón 142 chủ tàu; hội nghị ở thôn Cồn đón 85 người. Cộng cả hai hội nghị có 272 lượt người.',
      '227',
    ],
    [
      'Đợt đầu khám cho 215 ngư dân; đợt hai khám cho 164 học sinh; đợt ba khám cho 98 người già; đợt bốn khám cho 120 tiểu thương. Cộng cả bốn đợt khám được 579 lượt người.',
      '597',
    ],
  ])('make another sum in “%s”', (text, right) => {
    expect(rights(text)).toEqual([right]);
  });
  test.each([
    'Phường mở 3 lớp: lớp dùng trợ lý ảo cho 48 cán bộ; lớp bán hàng cho 72 tiểu thương; lớp dịch vụ công cho 66 người cao tuổi. Cộng cả ba lớp có 186 học viên.',
    'Lớp dùng trợ lý ảo cho 8 cán bộ; lớp bán hàng cho 12 tiểu thương. Cộng cả hai lớp có 22 buổi.',
    'Lớp an toàn học 12 buổi; lớp bán hàng học 14 buổi. Cộng cả hai lớp có 62 học viên.',
    'Lớp dùng trợ lý ảo cho 48 cán bộ; lớp bán hàng cho 72 tiểu thương, 10 chủ tàu; lớp dịch vụ công cho 66 người. Cộng cả ba lớp có 196 học viên.',
    'Lớp dùng trợ lý ảo cho 48 cán bộ; lớp bán hàng cho 72 tiểu thương. Cộng cả ba lớp có 168 học viên.',
  ])('are right, or not all, in “%s”', (text) => {
    expect(rights(text)).toEqual([]);
  });
});

describe('what is not done yet', () => {
  test.each([
    [
      'Dự toán năm 2027 sau điều chỉnh là 2.130 triệu đồng; tháng 9 giải ngân 214 triệu đồng, lũy kế 1.583 triệu đồng, đạt 74,32% (Phụ lục 4). Số kinh phí chưa giải ngân còn 557 triệu đồng.',
      '547',
    ],
    [
      'Kho lưu trữ có 4.260 hồ sơ; đã số hóa 3.185 hồ sơ. Số hồ sơ chưa số hóa còn 1.057 hồ sơ.',
      '1.075',
    ],
    [
      'Xã có 1.840 hộ nuôi; đã cập nhật 1.526 hộ, đạt 82,93%. Như vậy, số hộ chưa được cập nhật còn 341 hộ.',
      '314',
    ],
  ])('is left otherwise in “%s”', (text, right) => {
    expect(rights(text)).toEqual([right]);
  });
  test.each([
    'Dự toán năm 2027 là 2.130 triệu đồng; tháng 9 giải ngân 214 triệu đồng, lũy kế 1.583 triệu đồng. Số kinh phí chưa giải ngân còn 547 triệu đồng.',
    'Kho lưu trữ có 4.260 hồ sơ; đã số hóa 3.185 hồ sơ. Số hồ sơ chưa phân loại còn 1.057 hồ sơ.',
    'Xã có 1.840 hộ nuôi; đã cập nhật 1.526 hộ, đạt 82,93%. Số hộ chưa có ao lắng còn 341 hộ.',
  ])('is left, or is of another deed, in “%s”', (text) => {
    expect(rights(text)).toEqual([]);
  });
});

describe('rates whose words name both counts', () => {
  test.each([
    [
      'Phường tiếp nhận 64 phản ánh, kiến nghị, tăng 5 phản ánh so với tháng 8; đã xử lý 59, trong đó 57 phản ánh đúng hạn; 5 phản ánh đang xử lý. Tỷ lệ phản ánh đã xử lý trên số tiếp nhận là 91,29%.',
      '92,19%',
    ],
    [
      'Xã thu về 420 phiếu; hợp lệ 399, trong đó 312 phiếu của nữ. Tỷ lệ phiếu hợp lệ trên tổng số thu về là 59%.',
      '95%',
    ],
    [
      'Ban quản lý kiểm tra 248 lồng bè, đăng ký mới 17 lồng bè; đã gắn biển 217. Tỷ lệ lồng bè đã gắn biển trên số kiểm tra đạt 78,5%.',
      '87,5%',
    ],
  ])('come to another share in “%s”', (text, right) => {
    expect(rights(text)).toEqual([right]);
  });
  test.each([
    'Phường tiếp nhận 64 phản ánh, kiến nghị; đã xử lý 59, trong đó 57 phản ánh đúng hạn. Tỷ lệ phản ánh đã xử lý trên số tiếp nhận là 92,19%.',
    'Phường tiếp nhận 64 phản ánh, lũy kế tiếp nhận 512 phản ánh; đã xử lý 59. Tỷ lệ phản ánh đã xử lý trên số tiếp nhận là 91,29%.',
    'Xã thu về 420 phiếu; hợp lệ 399. Cùng kỳ, tỷ lệ phiếu chưa hợp lệ trên số thu về là 6%.',
  ])('are right, or not sure, in “%s”', (text) => {
    expect(rights(text)).toEqual([]);
  });
});

describe('shares of a list whose sum is not told', () => {
  test.each([
    [
      'Cơ cấu chi trong quý: hạ tầng số 248 triệu đồng, đào tạo 96 triệu đồng, phần mềm và dịch vụ 92 triệu đồng. Riêng hạ tầng số chiếm 58,66% số chi của quý.',
      '56,88%',
    ],
    [
      'Rau màu gồm cải xanh 84 ha, dưa leo 60 ha và hành lá 56 ha. Trong đó cải xanh chiếm 24%.',
      '42%',
    ],
    [
      'Phản ánh chia ra: trật tự 120 phản ánh, môi trường 90 phản ánh, chiếu sáng 70 phản ánh, hạ tầng giao thông 40 phản ánh. Trật tự đông nhất. ',
      '',
    ],
    [
      'Sản lượng trong vụ: tôm sú 312 tấn, cua biển 156 tấn, cá dìa 132 tấn. Riêng tôm sú chiếm 25% tổng sản lượng.',
      '52%',
    ],
  ])('are of the list in “%s”', (text, right) => {
    expect(rights(text)).toEqual(right === '' ? [] : [right]);
  });
  test.each([
    'Cơ cấu chi trong quý: hạ tầng số 248 triệu đồng, đào tạo 96 triệu đồng, dịch vụ 92 triệu đồng. Riêng hạ tầng số chiếm 56,88% số chi của quý.',
    'Cơ cấu chi trong quý: hạ tầng số 248 triệu đồng, đào tạo 96 triệu đồng, dịch vụ 92 triệu đồng. Riêng hạ tầng số chiếm 49,6% dự toán năm.',
    'Dự toán 500 triệu đồng. Cơ cấu chi: hạ tầng số 248 triệu đồng, đào tạo 96 triệu đồng, dịch vụ 92 triệu đồng. Riêng hạ tầng số chiếm 49,6%.',
    'Sản lượng chủ yếu gồm tôm sú 312 tấn, cua biển 156 tấn, cá dìa 132 tấn. Riêng tôm sú chiếm 48% tổng sản lượng.',
  ])('are right, or of another whole, in “%s”', (text) => {
    expect(rights(text)).toEqual([]);
  });
});

describe('means that none of the pairs told before makes', () => {
  test.each([
    [
      'Xã mở 9 lớp với 463 học viên, gồm 246 nam và 217 nữ; so với quý I tăng 3 lớp và 165 học viên. Lũy kế từ đầu năm có 15 lớp, 761 học viên. Bình quân mỗi lớp có 57,88 học viên.',
      '51,44 hoặc 50,73',
    ],
    [
      'Đợt một có 7 tổ, 318 hộ dự. Đợt hai có 11 tổ với 472 hộ. Trung bình mỗi tổ có 53,14 hộ.',
      '45,43 hoặc 42,91',
    ],
    [
      'Chợ có 13 dãy với 468 sạp. Sau sắp xếp còn 12 dãy, 445 sạp. Tính bình quân mỗi dãy có 44,57 sạp.',
      '36 hoặc 37,08',
    ],
  ])('are wrong in “%s”', (text, right) => {
    expect(reckoned(text)).toEqual([right]);
  });
  test.each([
    'Xã mở 9 lớp với 463 học viên; so với quý I tăng 3 lớp và 165 học viên. Lũy kế từ đầu năm có 15 lớp, 761 học viên. Bình quân mỗi lớp có 51,44 học viên.',
    'Xã mở 9 lớp với 463 học viên. Lũy kế từ đầu năm có 15 lớp, 761 học viên. Bình quân mỗi lớp có 50,73 học viên.',
    'Đợt một có 7 tổ, 318 hộ dự. Đợt hai có 11 tổ với 472 hộ. Trung bình mỗi tổ có 43,89 hộ.',
    'Xã mở 9 lớp với 463 học viên. Lũy kế có 15 lớp, 761 học viên. Năm 2026, bình quân mỗi lớp có 57,88 học viên.',
    'Chợ có 13 dãy với 468 sạp. Sau sắp xếp còn 12 dãy, 445 sạp. Bình quân mỗi hộ có 1,45 sạp.',
  ])('are right, or of others, in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});
