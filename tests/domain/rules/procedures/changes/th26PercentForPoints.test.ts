import { line, messagesOf } from '../../workbook';

describe('TH26', () => {
  const said = (text: string) => messagesOf('TH26', { outline: [line('Đoạn', text)] });
  test.each([
    'Đạt 75%, tăng 5 điểm phần trăm so với quý trước (70%).',
    'Đạt 75%, tăng 7,14% so với quý trước (70%).',
    'Tiếp nhận 1.050 hồ sơ, tăng 5% so với quý trước (1.000 hồ sơ).',
    'Đạt 75%, tăng 5% so với quý trước.',
    'Đạt gần 75%, tăng 5% so với quý trước (70%).',
    'Tỷ lệ từ 70% lên 75%, tăng 5 điểm phần trăm.',
    'Tỷ lệ từ 70% lên 75%, tăng 7,14%.',
    'Hộ nghèo từ 5% xuống 4%, doanh thu của các cơ sở chế biến trên địa bàn xã tăng 1%.',
    'Tỷ lệ từ gần 70% lên 75%, tăng 5%.',
    'Tỷ lệ quý II đạt 70%, quý III đạt 75%, tăng 5 điểm %.',
    'Đạt 75%, trong khi quý II là 70%, tăng 7,14%.',
    'Tăng 5 điểm phần trăm (từ 70% lên 75%).',
    'Số lượt từ 1.000 lượt lên 1.050 lượt, tăng 5%.',
    'Tỷ lệ từ 70% lên 75%; thu ngân sách tháng này tăng 5%.',
    'Đạt 75% kế hoạch; giá trị tăng 5% so với cùng kỳ, tỷ lệ hộ nghèo còn 70%.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Đạt 75%, tăng 5% so với quý trước (70%).', '5 điểm phần trăm (tính theo phần trăm là 7,14%)'],
    ['Tỷ lệ đúng hạn 98,2%, cao hơn 6,2% so với tháng 8 (92%).', '6,2 điểm phần trăm'],
    ['Tỷ lệ hộ nghèo 4,5%, giảm 1,5% so với cùng kỳ (6%).', '1,5 điểm phần trăm'],
    [
      'Đạt 96,25% (mục tiêu 95%), tăng 2,42% so với mức 93,83% của quý II.',
      '2,42 điểm phần trăm (tính theo phần trăm là 2,58%)',
    ],
    ['Tỷ lệ từ 85,98% lên 90%, tăng 4,02%.', '4,02 điểm phần trăm'],
    ['Tỷ lệ trực tuyến từ mức 70% lên mức 75%, tức tăng 5%.', '5 điểm phần trăm'],
    ['Tỷ lệ tăng từ 70% lên 75% (tăng 5%).', '5 điểm phần trăm'],
    ['Tỷ lệ hộ nghèo giảm từ 6% xuống còn 4,5%, giảm 1,5%.', '1,5 điểm phần trăm'],
    ['Tỷ lệ số hóa tăng 5% (từ 70% lên 75%).', '5 điểm phần trăm'],
    ['Tỷ lệ số hóa tăng thêm 5%, từ 70% lên 75%.', '5 điểm phần trăm'],
    ['Đạt 75%, trong khi quý II là 70%, tăng 5%.', '5 điểm phần trăm'],
    ['Quý II đạt 70%, quý III đạt 75%, tăng 5%.', '5 điểm phần trăm'],
    ['Tháng 8 là 70%, tháng 9 là 75%, tức là đã tăng 5%.', '5 điểm phần trăm'],
    ['Tỷ lệ ký số từ 92,5% của quý II lên 98% trong quý III, cao hơn 5,5%.', '5,5 điểm phần trăm'],
  ])('names the points in “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});
