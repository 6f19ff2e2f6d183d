import { line, messagesOf } from '../../workbook';

describe('TH26', () => {
  const said = (text: string) => messagesOf('TH26', { outline: [line('Đoạn', text)] });
  test.each([
    'Đạt 75%, tăng 5 điểm phần trăm so với quý trước (70%).',
    'Đạt 75%, tăng 7,14% so với quý trước (70%).',
    'Tiếp nhận 1.050 hồ sơ, tăng 5% so với quý trước (1.000 hồ sơ).',
    'Đạt 75%, tăng 5% so với quý trước.',
    'Đạt gần 75%, tăng 5% so với quý trước (70%).',
    'Đạt 75% kế hoạch; giá trị tăng 5% so với cùng kỳ, tỷ lệ hộ nghèo còn 70%.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Đạt 75%, tăng 5% so với quý trước (70%).', '5 điểm phần trăm (tính theo phần trăm là 7,14%)'],
    ['Tỷ lệ đúng hạn 98,2%, cao hơn 6,2% so với tháng 8 (92%).', '6,2 điểm phần trăm'],
    ['Tỷ lệ hộ nghèo 4,5%, giảm 1,5% so với cùng kỳ (6%).', '1,5 điểm phần trăm'],
  ])('names the points in “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});
