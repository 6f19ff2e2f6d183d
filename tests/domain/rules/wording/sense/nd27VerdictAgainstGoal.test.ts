import { found, paragraph } from '../../workbook';

const said = (text: string) => found('ND27', paragraph(text));

describe('ND27', () => {
  test('is silent on verdicts that hold, and where less is better', () => {
    expect(said('Hồ sơ trực tuyến đạt 88%, vượt mục tiêu 80%.')).toEqual([]);
    expect(said('Tỷ lệ hộ nghèo còn 3%, vượt mục tiêu 4%.')).toEqual([]);
  });
  test('says how the two shares stand', () => {
    expect(said('Hồ sơ trực tuyến đạt 88%, chưa đạt mục tiêu 80%.')[0]?.message).toContain(
      '88% cao hơn 80%',
    );
    expect(said('Thanh toán đạt 93% (23/25 hồ sơ), vượt mục tiêu 95%.')).toHaveLength(1);
  });
});
