import { figure, line, messagesOf } from '../../workbook';

describe('ND30', () => {
  const said = (text: string) => messagesOf('ND30', { outline: [line('Đoạn', text)] });
  test.each([
    'Cộng 1.240 hồ sơ, 12.400 lượt và 1.234.500 lượt.',
    'Theo mục 1.2 hồ sơ phải đủ; tiêu chí 16.2 hộ nghèo.',
    'Bình quân 1,24 hồ sơ mỗi ngày; phiên bản 2.0; ngày 12.10.2026 hồ sơ về đủ.',
    'Quyết định số 12.40/QĐ-UBND, 6.2 tấn rác.',
    'Sản lượng 1.240 tấn, 12.400,5 kg và 1.234.500 đồng.',
    'Diện tích 0.1234 ha, rộng 46.5 ha, cáp dài 6.25 km.',
    'Thủ tục mã 1.004227 hồ sơ đúng hạn; mã số 2.0008 con dấu.',
    'Phần mềm phiên bản 10.0.19045 máy chạy ổn định.',
    'Hạn ngày 12.10.2026 máy về đủ; địa chỉ 10.0.0.1 máy chủ.',
    'Chi 1.240 triệu đồng, bằng 1,2400 tỷ đồng.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Cộng 1.2400 hồ sơ.', '1.240 hoặc 12.400'],
    ['Cộng 1.24 hồ sơ.', 'có lẽ là 1.240 hoặc 124, hoặc thiếu một chữ số khác.'],
    ['Có 13.26 nhân khẩu.', 'có lẽ là 13.260 hoặc 1.326, hoặc thiếu một chữ số khác.'],
    ['Có 1.6668 hồ sơ.', 'có lẽ là 1.668 hoặc 16.668.'],
    ['Có 12.34.500 lượt khách.', 'có lẽ là 1.234.500.'],
    ['Sản lượng trong quý 1.2400 tấn.', '1.240 hoặc 12.400'],
    ['Thu gom 3.8000 kg rác.', '3.800 hoặc 38.000'],
    ['Chi 12.5000 triệu đồng.', '12.500 hoặc 125.000'],
    ['Trồng 2.3500 cây xanh.', '2.350 hoặc 23.500'],
    ['Thu 1.25.000 đồng phí.', '125.000'],
    ['Đàn gia cầm 15.2000 con.', '15.200 hoặc 152.000'],
    ['Dùng 1.2400,5 lít dầu.', '1.240'],
    ['Có 1.0240 học viên dự.', '1.024'],
    ['Đường dài 1.2345 m.', '1.234 hoặc 12.345 hoặc 1,2345'],
    ['Hỗ trợ 2.5000.000 đồng.', '25.000.000'],
    ['Sản lượng đạt 1.864.8 tấn.', 'có lẽ là 1.864,8.'],
    ['Giải ngân 2.140.25 triệu đồng.', 'có lẽ là 2.140,25.'],
  ])('names what may be meant in “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
  test('names the one number of the sheets or the words that fingers made it of', () => {
    const outline = [line('Đoạn', 'Nộp trực tuyến 1.6668 hồ sơ.')];
    const told = line('Đoạn', 'Trong số 1.668 hồ sơ ấy, 12 hồ sơ quá hạn.');
    const right = 'có lẽ là 1.668 (số ấy có ở nơi khác).';
    expect(messagesOf('ND30', { outline: [...outline, told] })).toEqual([
      expect.stringContaining(right),
    ]);
    const figures = (...all: number[]) =>
      all.map((value, at) => figure(`a.b${at}`, { 'Kỳ này': value }));
    expect(messagesOf('ND30', { outline, figures: figures(1668) })).toEqual([
      expect.stringContaining(right),
    ]);
    expect(messagesOf('ND30', { outline, figures: figures(1668, 1666) })).toEqual([
      expect.stringContaining('1.668 hoặc 16.668.'),
    ]);
  });
});
