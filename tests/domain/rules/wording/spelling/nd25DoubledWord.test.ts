import { found, paragraph } from '../../workbook';

describe('ND25', () => {
  const said = (text: string) => found('ND25', paragraph(text));
  test('is silent on words that are said twice and on compounds side by side', () => {
    for (const text of [
      'Xã luôn luôn quan tâm; tỷ lệ tăng dần dần qua năm năm.',
      'Cán bộ bộ phận Một cửa được tập huấn; toàn xã xã hội hóa được 12 triệu đồng.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds a word typed twice', () => {
    expect(said('Toàn xã đã có có 12 mô hình.')[0]).toMatchObject({ severity: 'Gợi ý' });
    expect(said('Cả tuần tuần xử lý 12 hồ sơ.')[0]).toMatchObject({ severity: 'Gợi ý' });
  });
});
