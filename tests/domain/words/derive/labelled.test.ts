import { reckoned } from './reckoned';

describe('the first of a list that names each by one word', () => {
  test.each([
    'Lúa 120 ha, ngô 64, rau 41, còn lại 18.',
    'Vụ này gieo trồng lúa 120 ha, ngô 64 ha, rau 41 ha, còn lại 18 ha.',
    'Toàn xã nuôi trâu 90 con, bò 52 con, dê 36 con.',
    'Các hộ bán cam 210 tấn, bưởi 120 tấn, chanh 86 tấn.',
  ])('is no total of the others: %s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });

  test.each([
    ['Trồng 120 ha, gồm ngô 64 ha, rau 41 ha, còn lại 18 ha.', '123'],
    ['Diện tích 120 ha: ngô 64 ha, rau 41 ha, chè 18 ha.', '123'],
    ['Lớp có 150 người, nữ 64 người, nam 68 người.', '132'],
    ['Tổng 120 ha, ngô 64, rau 41, còn lại 18.', '123'],
  ])('is one where words make it so: %s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
});
