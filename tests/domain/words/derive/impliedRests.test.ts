import { reckoned } from './reckoned';

describe('the rest that a part and its share imply', () => {
  test.each([
    'Kết quả chung: đã giải quyết 873 hồ sơ (97%), đang giải quyết 20 hồ sơ, trả lại 7 hồ sơ.',
    'Đã cấp 450 tài khoản (90%), còn 35 tài khoản chưa cấp, khóa 15 tài khoản.',
    'Đã sửa 190 máy (95%), đang sửa 6 máy, chờ linh kiện 3 máy, thanh lý 1 máy.',
  ])('may be told in several: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });

  test.each([
    ['Kết quả chung: đã giải quyết 873 hồ sơ (97%), còn 72 hồ sơ đang giải quyết.', '27'],
    ['Đã cấp 450 tài khoản (90%), còn 500 tài khoản chưa cấp.', '50'],
    ['Đã sửa 380 máy (95%), còn 25 máy đang sửa, chờ linh kiện 3 máy.', '20'],
  ])('is doubted where they do not make it: %s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
});
