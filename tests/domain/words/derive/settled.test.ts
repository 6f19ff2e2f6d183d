import { read } from '../../../../src/domain/words/read';
import { claimsOf, reckoned as reckonedIn } from './reckoned';

const TEN_MONTHS = { tháng: 10, quý: 3, tuần: 43 };
const reckoned = (text: string) => reckonedIn(text, TEN_MONTHS);

describe('numbers of a list that comes out', () => {
  test.each([
    'Khảo sát 300 lượt người dân: 174 phiếu rất hài lòng, 108 phiếu hài lòng, 14 phiếu bình thường, 4 phiếu không hài lòng.',
    'Giải ngân hết 250 triệu đồng còn lại: tháng 11 là 150 triệu đồng, tháng 12 là 100 triệu đồng.',
    'Đến nay đã hoàn thành 13 nhiệm vụ (65%), gồm 11 nhiệm vụ trong hạn và 2 nhiệm vụ quá hạn; 4 nhiệm vụ đang triển khai trong hạn; 2 nhiệm vụ chưa thực hiện; còn 1 nhiệm vụ quá hạn chưa hoàn thành.',
    'Có 7 nhiệm vụ trong hạn, 1 nhiệm vụ quá hạn. Còn 1 nhiệm vụ quá hạn chưa hoàn thành.',
  ])('are not doubted for what others make by chance: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });

  test('are doubted where the list does not come out', () => {
    expect(
      reckoned(
        'Khảo sát 300 lượt người dân: 174 phiếu rất hài lòng, 180 phiếu hài lòng, 14 phiếu bình thường, 4 phiếu không hài lòng.',
      ),
    ).toEqual([expect.stringContaining('180 thành 108')]);
  });
});

describe('lists in a unit of their own', () => {
  test.each([
    [
      'Hệ thống có 48 mắt, gồm 20 camera ở trung tâm, 16 camera dọc đường, 14 camera ở các bản; 45 camera hoạt động tốt.',
      '14 thành 12',
    ],
    [
      'Xã có 2.150 học sinh: mầm non 620 em, tiểu học 380 em, trung học cơ sở 700 em; 46/50 phòng học có màn hình.',
      '380 thành 830',
    ],
    ['Toàn xã có 21 trạm, gồm Viettel 9 cột, VNPT 7 cột, MobiFone 6 cột.', '22'],
  ])('make their total: %s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });

  test.each([
    'Xã có 12 thôn, gồm 3.400 hộ, 12.300 nhân khẩu, 2 dân tộc.',
    'Mở 4 lớp tập huấn: 35 học viên lớp 1, 40 học viên lớp 2, 38 học viên lớp 3.',
    'Trang bị 40 bộ máy tính, gồm 8 máy in, 6 máy in màu, 4 máy in lớn.',
    'Năm 2026 có 60 buổi phát thanh, gồm 24 tin bài về VNeID, 18 tin bài về an ninh mạng, 9 tin bài khác.',
    'Có 96 camera: 40 mắt ở chợ; 26 mắt ở trường; 30 mắt ở bến. Có 3 mắt hỏng.',
  ])('say nothing where they count other things or come out: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});

describe('lists that brackets or shares count', () => {
  const classes = (last: number) =>
    `Mở 12 lớp tập huấn cho 564 người, bình quân 47 người mỗi lớp: 5 lớp cho thành viên tổ (205 người), 4 lớp cho tiểu thương (196 người), 3 lớp cho hội viên (${last} người).`;
  const fields = (share: string) =>
    `Chứng thực có 1.930 hồ sơ, chiếm ${share}; hộ tịch 1.060 hồ sơ, chiếm 21,81%; đất đai 615 hồ sơ, chiếm 12,65%; bốn lĩnh vực còn lại 1.255 hồ sơ, chiếm 25,82%.`;

  test('are silent where they come out', () => {
    expect(reckoned(classes(163))).toEqual([]);
    expect(reckoned(fields('39,71%'))).toEqual([]);
    expect(
      reckoned(
        'Mở 12 lớp (đạt 120% kế hoạch quý) cho 564 người, bình quân 47 người mỗi lớp: 5 lớp (205 người), 4 lớp (196 người), 3 lớp (163 người).',
      ),
    ).toEqual([]);
  });
  test('name the one that does not', () => {
    expect(reckoned(classes(173))).toEqual([expect.stringContaining('173 thành 163')]);
    expect(claimsOf(fields('37,91%'), TEN_MONTHS)).toEqual([
      expect.objectContaining({ right: '39,71%', how: '1.930/4.860 = 39,71%' }),
    ]);
  });
});

test('what is saved is reckoned as a fall', () => {
  const water = (share: number) =>
    `Lượng nước tưới giảm từ 20 m³ xuống 14 m³ một ngày, tiết kiệm ${share}%.`;
  expect(reckoned(water(30))).toEqual([]);
  expect(reckoned(water(40))).toEqual([expect.stringContaining('30%')]);
  expect(reckoned('Chi 450 triệu đồng, tiết kiệm 10% chi thường xuyên.')).toEqual([]);
});

describe('prices and means beside what they are of', () => {
  test.each([
    ['Cấp 120 triệu đồng mua 9 camera (15 triệu đồng một chiếc).', '9 thành 8'],
    ['Mua 6 máy tính (16,5 triệu đồng mỗi bộ), hết 90 triệu đồng.', '15'],
    [
      'Đã có 9/10 nhà văn hóa phát wifi. Mỗi tháng 9 điểm này có 2.700 lượt truy cập, bình quân 330 lượt một điểm.',
      '300',
    ],
    [
      'Xã tiếp nhận 4.860 hồ sơ, bình quân 486 hồ sơ một tháng; riêng tháng 10 tiếp nhận 522 hồ sơ, nhiều hơn mức bình quân 46 hồ sơ.',
      '36',
    ],
  ])('name the right one: %s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });

  test.each([
    'Mua 6 máy tính (15 triệu đồng mỗi bộ), hết 90 triệu đồng; mua 3 máy in (5 triệu đồng mỗi chiếc), hết 15 triệu đồng.',
    'Hỗ trợ 320 triệu đồng, gồm 120 triệu đồng mua 8 camera (15 triệu đồng một chiếc) và 200 triệu đồng kéo cáp về 4 điểm (50 triệu đồng một điểm).',
    'Kích hoạt tiếp 116 tài khoản định danh điện tử, bình quân mỗi tháng 58 tài khoản.',
    'Xã tiếp nhận 4.860 hồ sơ, bình quân 486 hồ sơ một tháng; riêng tháng 10 nhiều hơn mức bình quân 36 hồ sơ.',
    'Có 84/112 hộ dùng mã QR, đạt 75%, tăng 3 hộ so với 9 tháng (31 hộ ở trung tâm xã); còn 28 hộ chưa dùng.',
  ])('are silent where they agree or speak of other things: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});

test('a ratio of lengths or areas is no day', () => {
  const [figure] = read('mới kéo được 7/12 km cáp').figures;
  expect(figure?.sign).toBe('÷');
});

test.each([
  'Lĩnh vực chứng thực nhiều nhất với 236 hồ sơ, tiếp đến là đất đai 148 hồ sơ và bảo trợ xã hội 96 hồ sơ.',
  'Tháng này xã giải quyết 420 hồ sơ; đất đai chậm: 4 trong 6 hồ sơ quá hạn thuộc lĩnh vực này.',
  'Lũy kế 8 tháng, xã tiếp nhận 4.860 hồ sơ, trong đó trực tuyến 4.374 hồ sơ (90%), trực tiếp 486 hồ sơ; đã giải quyết 4.832 hồ sơ, có 38 hồ sơ quá hạn.',
  'Dự toán phân ra: thiết bị 520 triệu đồng, đường truyền 300 triệu đồng, tập huấn 180 triệu đồng, truyền thông 160 triệu đồng, mô hình chè 90 triệu đồng. Ba khoản nhỏ nhất (90 + 160 + 180 = 430 triệu đồng) chiếm 34,4% dự toán.',
  'Kích hoạt 1.960 tài khoản, riêng tháng 8 là 154 tài khoản; bốn tháng còn lại phải làm 440 tài khoản.',
  'Số hồ sơ quá hạn ba tháng là 18 hồ sơ, gần bằng một nửa số quá hạn từ đầu năm (38 hồ sơ).',
  'Hai nhiệm vụ xong sau hạn: rà soát thủ tục (hạn ngày 10/8/2026) chậm 3 ngày, khảo sát nhu cầu (hạn ngày 20/8/2026) chậm 5 ngày; tổng cộng chậm 8 ngày.',
  'Bốn lớp có 172 người dự, lớp đông nhất 48 người, lớp ít nhất 38 người, chênh nhau 10 người; hai lớp còn lại có 86 người.',
  'Tiếp nhận 640 hồ sơ, tăng 32 hồ sơ (5,26%) so với tháng 7; đã giải quyết 612 hồ sơ. So với tháng 6 (580 hồ sơ) tăng 60 hồ sơ.',
])('what is right is not doubted: %s', (text) => {
  expect(reckoned(text)).toEqual([]);
});
