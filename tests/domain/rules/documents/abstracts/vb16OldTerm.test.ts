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
  test('finds both levels beside files sent online, and no level of other things', () => {
    const said = (text: string) => found('VB16', { outline: [line('Đoạn', text)] });
    expect(
      said('Trực tuyến 2.685 hồ sơ: mức độ 4 là 1.742 hồ sơ, mức độ 3 là 943 hồ sơ.'),
    ).toHaveLength(1);
    expect(said('Trực tuyến 90 hồ sơ: toàn trình 60 hồ sơ, một phần 30 hồ sơ.')).toEqual([]);
    expect(said('Hai hệ thống an toàn mức độ 3, một hệ thống mức độ 4.')).toEqual([]);
    expect(said('Có 90 hồ sơ đánh giá hài lòng mức độ 4.')).toEqual([]);
  });
});
