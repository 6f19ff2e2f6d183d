import { reckoned } from './reckoned';

describe('what several changes of one sentence make', () => {
  test.each([
    'Trong 6 tháng, số hộ toàn xã tăng từ 1.825 lên 1.840, tức thêm 15 hộ, còn số hộ có điện thoại thông minh thêm 104 và số hộ có cáp quang thêm 120, nên số hộ chưa có cáp quang giảm từ 657 xuống 552.',
    'Trong quý, số hộ tăng 12 hộ, số hộ có mạng thêm 90 hộ, nên số hộ chưa có mạng giảm từ 378 xuống 300 hộ.',
    'Năm nay thêm 35 học viên, số học viên nữ thêm 41, vì vậy số học viên nam giảm từ 268 xuống 262.',
  ])('is not held against one of them: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });

  test.each([
    ['Trong quý kích hoạt 55 tài khoản; nâng từ 2.336 lên 2.418 tài khoản.', '2.363'],
    ['Trong năm lắp mới 120 camera; nâng từ 1.408 lên 1.600 camera.', '1.480'],
    ['Trong kỳ cấp 115 chữ ký số; số đã cấp tăng từ 1.553 lên 1.650 chữ ký số.', '1.535'],
  ])('is doubted where one change is told: %s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('the share that a gain is of what is named behind it', () => {
  test.each([
    'Lũy kế có 1.310 người được tập huấn; cuối năm trước mới có 824 người, riêng kỳ này thêm 486 người, bằng 37,1% tổng số lũy kế.',
    'Đến nay có 900 hộ dùng cáp quang, quý này tăng 180 hộ, bằng 20% tổng số hộ dùng cáp quang.',
    'Đến nay có 640 gian hàng, năm nay tăng 160 gian hàng, chiếm 25% số gian hàng.',
  ])('is none of what there was before: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });

  test.each([
    ['Tiếp nhận 1.950 hồ sơ, tăng 390 hồ sơ, tương đương 20%.', '25%'],
    ['Tiếp nhận 1.950 hồ sơ, tăng 390 hồ sơ, tương đương 20% số kỳ trước.', '25%'],
    ['Có 640 gian hàng, tăng 128 gian hàng, bằng 20% so với quý trước.', '25%'],
  ])('is doubted where it is of that: %s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
});
