import { found, line, messagesOf, paragraph } from '../workbook';

const words = (level: string, heading: string, text: string) => [
  line('I', heading),
  line(level, text),
];

describe('KY11', () => {
  const said = (text: string, info: Record<string, string> = {}) =>
    messagesOf('KY11', { info, ...paragraph(text) });

  test.each([
    'Hồ sơ trực tuyến tăng 12 % so với cùng kỳ.',
    'Hồ sơ trực tuyến đạt 1.250,5% so với cùng kỳ.',
    'Hồ sơ trực tuyến tăng  5 hồ sơ so với cùng kỳ.',
    'Hồ sơ trực tuyến tăng 5% so với cùng kỳ.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each(['Hồ sơ tăng % so với cùng kỳ.', 'Có 5 xóm tăng hồ sơ so với cùng kỳ năm 2025.'])(
    'finds “%s”',
    (text) => {
      expect(said(text)).toHaveLength(1);
    },
  );
  test('counts the other sentences, and names their cells', () => {
    const outline = [
      'A tăng so với cùng kỳ.',
      'B giảm so với tuần trước.',
      'C tăng so với quý trước.',
    ].map((text) => line('Đoạn', text));
    const [finding, ...others] = found('KY11', { outline });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ at: { cell: 'C5' }, also: [{ cell: 'C6' }, { cell: 'C7' }] });
    expect(finding?.message).toContain('không có con số (và 2 câu khác): nêu hai con số.');
    expect(said('A tăng so với cùng kỳ.')[0]).toContain('không có con số: nêu hai con số.');
  });
  test.each<readonly [boolean, string, string]>([
    [true, 'Tăng so với cùng kỳ.', '2026-06-30'],
    [false, 'Tăng so với cùng kỳ.', '2026-07-01'],
    [false, 'Tăng so với quý trước.', '2026-01-01'],
    [true, 'Tăng so với đầu năm 2025.', '2026-07-01'],
    [true, 'Tăng so với cuối năm 2024, tốt hơn năm 2024.', ''],
    [false, 'Tăng so với cùng kỳ.', ''],
    [true, 'Tăng so với cùng kỳ.', '2024-02-29'],
  ])('says %s that it was another unit: “%s” since %s', (old, text, from) => {
    expect(said(text, { 'Từ ngày': from })[0]?.includes('01/7/2025')).toBe(old);
  });
});

describe('KY11', () => {
  test('is silent on a comparison with figures', () => {
    expect(
      found('KY11', {
        outline: words('Đoạn', 'A', 'Hồ sơ trực tuyến tăng 12,5% so với cùng kỳ năm trước.'),
      }),
    ).toEqual([]);
  });
  test('waits until guidance is replaced', () => {
    const text = 'Hồ sơ trực tuyến tăng [bao nhiêu phần trăm] so với cùng kỳ năm trước.';
    expect(found('KY11', { outline: words('Đoạn', 'A', text) })).toEqual([]);
  });
  test('asks Dương Hưu for figures, and knows that quý I/2025 was another unit', () => {
    const outline = words('Đoạn', 'A', 'Tỷ lệ hồ sơ trực tuyến tăng so với cùng kỳ năm trước.');
    const [finding] = found('KY11', { outline });
    expect(finding).toMatchObject({ severity: 'Gợi ý' });
    expect(finding?.message).toContain('01/7/2025');
  });
});
