import { reckoned } from './reckoned';

const TAUGHT =
  'Đã mở 09 lớp cho 414 người, bình quân 46 người một lớp; số người học tăng 162 người, ';

describe('how many times another period’s number one is', () => {
  test.each([
    'bằng 1,64 lần quý I (252 người)',
    'bằng 1,64 lần so với quý I (252 người)',
    'gấp 1,64 lần quý I (252 người)',
    'gấp 1,64 lần con số 252 người của quý I',
    'tức bằng 1,64 lần của quý I (252 người)',
    'bằng 1,64 lần mức 252 người của quý I',
    'bằng 1,64 lần cùng kỳ (252 người)',
    'đạt 1,64 lần so với cùng kỳ năm trước (252 người)',
    'tức là 1,64 lần quý I',
    'tương đương 1,64 lần quý I (252 người)',
    'quý I có 252 người, số này bằng 1,64 lần quý I',
    'bằng 1,64 lần (quý I có 252 người)',
  ])('is judged in “%s”', (words) => {
    expect(reckoned(`${TAUGHT}${words}.`)).toEqual([]);
    expect(reckoned(`${TAUGHT}${words.replace('1,64', '1,46')}.`)).toEqual(['1,64 lần']);
  });

  test.each([
    ['Tháng 10 đạt 4.500 lượt, gấp ba tháng 9 (2.250 lượt).', ['2 lần']],
    ['Quý III thu 720 triệu đồng, gấp bốn quý II (240 triệu đồng).', ['3 lần']],
    ['Tháng 10 đạt 4.500 lượt, gấp hai tháng 9 (2.250 lượt).', []],
    ['Quý III có 360 hồ sơ khai sinh, gấp ba hồ sơ kết hôn (120 hồ sơ).', []],
    ['Tháng 9 mở 6 lớp, gấp ba số lớp của tháng 8; cùng kỳ (4 lớp) ít hơn.', []],
  ])('may be told in a word: “%s”', (text, right) => {
    expect(reckoned(text)).toEqual(right);
  });

  test('is less than once as much, too', () => {
    const said = (times: string) =>
      reckoned(`Trong quý tiếp 252 lượt công dân, chỉ bằng ${times} lần cùng kỳ (414 lượt).`);
    expect(said('0,61')).toEqual([]);
    expect(said('0,71')).toEqual(['0,61 lần']);
  });

  test.each([
    'Xã đã tổ chức 9 lớp, đạt 3 lần kiểm tra quý I.',
    'Đạt 2 lần so với kế hoạch 5 lớp, 414 người và 252 người.',
    'Kiểm tra bằng 2 lần (quý I 3 lần, quý II 4 lần).',
    'Phí bằng 2 lần mức quy định 5 triệu đồng, thu 12 triệu đồng.',
    'Tiền phạt bằng 1,5 lần mức cũ, thu 414 triệu đồng so với 252 triệu đồng.',
    'Quý II có 414 lượt, quý I có 252 lượt; riêng lượt khách nước ngoài bằng 1,5 lần quý I.',
    'Sản lượng 414 tấn, giá bán bằng 1,2 lần cùng kỳ (sản lượng 252 tấn).',
    'Có 414 người dự, bằng 1,6 lần quý I (252 người).',
    'Có 414 người, bằng gần 1,7 lần quý I (252 người).',
    'Mỗi năm trả lãi, đạt 2 lần năm 2025 và 3 lần năm 2024.',
  ])('is not told, or right, in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
});
