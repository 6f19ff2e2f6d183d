import { reckoned } from './reckoned';

describe('parts that count across the others', () => {
  test.each([
    'Lĩnh vực đất đai tiếp nhận 310 hồ sơ, đã giải quyết 290 hồ sơ, quá hạn 15 hồ sơ.',
    'Các lĩnh vực khác tiếp nhận 900 hồ sơ, đã giải quyết 856 hồ sơ, quá hạn 21 hồ sơ, còn 44 hồ sơ đang giải quyết.',
    'Tổ công tác nhận 420 kiến nghị, đã xử lý 370 kiến nghị, trễ hạn 30 kiến nghị.',
    'Trung tâm nhận 640 phiếu, đã xử lý 600 phiếu, đúng hạn 590 phiếu, quá hạn 10 phiếu, đang xử lý 40 phiếu.',
    'Lớp học có 486 người, cán bộ 54 người, người dân 432 người, nữ 12 người.',
    'Tiếp nhận 310 hồ sơ, đã giải quyết 280 hồ sơ, đang giải quyết trong hạn 20 hồ sơ, quá hạn 10 hồ sơ.',
  ])('are not added to them: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });

  test.each([
    [
      'Lĩnh vực hộ tịch tiếp nhận 310 hồ sơ, đã giải quyết 280 hồ sơ, quá hạn 15 hồ sơ, đang giải quyết 20 hồ sơ.',
      '280 thành 290',
    ],
    ['Lớp học có 486 người, cán bộ 54 người, người dân 423 người, nữ 150 người.', '423 thành 432'],
    [
      'Bộ phận một cửa tiếp nhận 420 hồ sơ, giải quyết trước hạn 290 hồ sơ, đúng hạn 100 hồ sơ, quá hạn 20 hồ sơ.',
      '100 thành 110',
    ],
    [
      'Tiếp nhận 310 hồ sơ, đã giải quyết 280 hồ sơ, đang giải quyết trong hạn 20 hồ sơ, quá hạn 11 hồ sơ.',
      '11 thành 10',
    ],
  ])('leave a slip of the others to be seen: %s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
});
