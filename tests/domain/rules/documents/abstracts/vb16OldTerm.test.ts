import { found, line } from '../../workbook';

describe('VB16', () => {
  test('is silent on today’s terms', () => {
    expect(
      found('VB16', {
        outline: [line('Đoạn', 'Dịch vụ công trực tuyến toàn trình; cấp độ 3 an toàn thông tin.')],
      }),
    ).toEqual([]);
  });
  test('finds Dương Hưu’s levels 3 and 4', () => {
    expect(
      found('VB16', {
        outline: [line('Đoạn', 'Tuyên truyền dịch vụ công trực tuyến mức độ 3, 4.')],
      }),
    ).toHaveLength(1);
  });
});
