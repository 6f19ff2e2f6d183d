import { line, messagesOf } from '../../workbook';

describe('ND30', () => {
  const said = (text: string) => messagesOf('ND30', { outline: [line('Đoạn', text)] });
  test.each([
    'Cộng 1.240 hồ sơ, 12.400 lượt và 1.234.500 lượt.',
    'Theo mục 1.2 hồ sơ phải đủ; tiêu chí 16.2 hộ nghèo.',
    'Bình quân 1,24 hồ sơ mỗi ngày; phiên bản 2.0; ngày 12.10.2026 hồ sơ về đủ.',
    'Quyết định số 12.40/QĐ-UBND, 6.2 tấn rác.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Cộng 1.2400 hồ sơ.', '1.240 hoặc 12.400'],
    ['Cộng 1.24 hồ sơ.', 'thiếu một chữ số'],
    ['Có 12.34.500 lượt khách.', '1.234.500'],
  ])('names what may be meant in “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});
