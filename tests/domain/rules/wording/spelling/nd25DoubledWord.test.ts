import { found, messagesOf, paragraph } from '../../workbook';

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

  test('sees a word said again in small letters, and a phrase said twice', () => {
    const said = (text: string) => messagesOf('ND25', paragraph(text));
    expect(said('Đợt đợt tiêm phòng vụ xuân.')[0]).toContain('“Đợt”');
    expect(said('Do trang thiết bị trang thiết bị đã cũ.')[0]).toContain('“trang thiết bị”');
    expect(said('Phó ban Ban Chỉ đạo triển khai Đề án Đề án 06.')).toEqual([]);
  });

  test.each([' ', '  ', '\u00a0', '\n', '\u200b '])(
    'sees a word and a phrase said twice in a list, whatever blanks are between: “%s”',
    (blank) => {
      const names = ['Cấp Thôn thôn Đông', 'Mua trang thiết bị trang thiết bị mới'];
      const tasks = names.map((name) => ({ 'Tên nhiệm vụ': name.replace(/ /g, blank) }));
      expect(messagesOf('ND25', { tasks })).toEqual([
        expect.stringContaining('“Thôn”'),
        expect.stringContaining('“trang thiết bị”'),
      ]);
    },
  );
});
