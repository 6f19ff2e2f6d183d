import { derive, KINDS } from '../../../../src/domain/words/derive/derive';
import { read } from '../../../../src/domain/words/read';

const reckoned = (text: string) =>
  derive(read(text, true), KINDS, { span: { tháng: 9, quý: 3 } }).map(({ right }) => right);

describe('a difference whose sides words name', () => {
  test.each([
    [
      'Tháng cao điểm là tháng 9 với 981 hồ sơ, tháng thấp nhất là tháng 2 với 598 hồ sơ do trùng Tết, chênh nhau 383 hồ sơ.',
      '383',
      '393',
    ],
    ['Buôn Trấp có 212 hộ, buôn Kla có 168 hộ, hai buôn cách nhau 44 hộ.', '44', '54'],
    ['Bộ phận một cửa nhận 412 lượt, bộ phận hai nhận 377 lượt, hơn kém nhau 35 lượt.', '35', '53'],
    ['Thôn Đông lắp 84 camera, thôn Đoài lắp 65 camera, chênh lệch 19 camera.', '19', '29'],
    [
      'Quý I nhận 2.345 hồ sơ, quý II 2.700 hồ sơ, quý III 2.801 hồ sơ, nhiều hơn quý II 101 hồ sơ.',
      '101',
      '355',
    ],
    [
      'Có 3.286 hồ sơ toàn trình, bằng 40,45% số hồ sơ trực tuyến; 4.838 hồ sơ một phần, nhiều hơn toàn trình 1.552 hồ sơ.',
      '1.552',
      '1.652',
    ],
    ['Thôn Hạ có 415 hộ dùng cáp quang, thôn Thượng 372 hộ, ít hơn thôn Hạ 43 hộ.', '43', '53'],
    [
      'Văn bản đến 3.892 văn bản, văn bản đi 2.338 văn bản, kém văn bản đến 1.554 văn bản.',
      '1.554',
      '1.545',
    ],
    [
      'Tuần 36 tiếp nhận 214 hồ sơ, tuần 37 tiếp nhận 263 hồ sơ. Tuần 38 tiếp nhận 240 hồ sơ, hơn tuần 36 là 26 hồ sơ.',
      '26',
      '36',
    ],
    [
      'Lĩnh vực đất đai có 1.204 hồ sơ, lĩnh vực hộ tịch có 968 hồ sơ; như vậy đất đai nhiều hơn hộ tịch 236 hồ sơ.',
      '236',
      '263',
    ],
    [
      'Thôn Đông đạt 82,4%, thôn Đoài đạt 76,9%, thấp hơn thôn Đông 5,5 điểm phần trăm.',
      '5,5',
      '6,5',
    ],
  ])('is judged in “%s”', (text, right, wrong) => {
    expect(reckoned(text)).toEqual([]);
    expect(reckoned(text.replace(new RegExp(`${right}(?=[^\\d]*$)`, 'u'), wrong))).toEqual([
      expect.stringContaining(right),
    ]);
  });
  test.each([
    'Thôn A có 50 hộ, thôn B có 42 hộ, thôn C có 31 hộ, chênh nhau nhiều nhất 19 hộ.',
    'Thôn A có 50 hộ, thôn B có 42 hộ, thôn C có 31 hộ, chênh nhau 19 hộ.',
    'Nhận 981 hồ sơ, trả 598 hồ sơ, chênh nhau gần 390 hồ sơ.',
    'Đất đai có 620 hồ sơ, hộ tịch có 410 hồ sơ, nhiều hơn chứng thực 75 hồ sơ.',
    'Quý II có 2.700 hồ sơ, trong đó quý II trả trước hạn 1.900 hồ sơ; quý III 2.801 hồ sơ, nhiều hơn quý II 901 hồ sơ trả trước hạn.',
    'Quý II nhận 2.700 hồ sơ, quý III 2.801 hồ sơ, nhiều hơn quý II năm trước 255 hồ sơ.',
    'Bình quân thôn Đông 12 hộ một tổ, thôn Đoài có 96 hộ, nhiều hơn thôn Đông 21 hộ.',
    'Số máy là 45 máy, số người là 38 người, chênh nhau do có máy dự phòng, trong đó 12 máy cũ.',
    'Có 112 hồ sơ đất đai và 96 hồ sơ hộ tịch; mỗi tháng chênh nhau 4 hồ sơ.',
    'Thôn Đông đạt 82,4%, thôn Đoài đạt 76,9%, thấp hơn mục tiêu 8,1 điểm phần trăm.',
    'Quý II nhận 2.700 hồ sơ, giải quyết 2.600 hồ sơ; quý III nhận 2.801 hồ sơ, giải quyết 2.750 hồ sơ, nhiều hơn quý II 150 hồ sơ.',
    'Thôn Hạ có 415 hộ, tăng 12 hộ; thôn Thượng có 372 hộ, tăng 5 hộ, ít hơn thôn Hạ 7 hộ.',
  ])('leaves “%s” alone', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});
