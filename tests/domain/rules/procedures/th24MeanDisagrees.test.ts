import { figure, found, line, messagesOf, paragraph } from '../workbook';

const messages = (rule: string, text: string) => messagesOf(rule, paragraph(text));

describe('TH24 on “một” for each', () => {
  test.each([
    'Tổ chức 04 lớp cho 236 người, bình quân 59 người một lớp.',
    'Tổ chức 04 lớp cho 236 người, bình quân khoảng 60 người một lớp.',
    'Trong 04 lớp có 236 người, riêng 62 người một lớp phải học bù.',
  ])('is silent on “%s”', (text) => {
    expect(messages('TH24', text)).toEqual([]);
  });
  test.each([
    ['Tổ chức 04 lớp cho 236 người, bình quân 62 người một lớp.', '236 : 4 = 59'],
    ['Xã có 2.150 hộ, 10.320 nhân khẩu (bình quân 5,8 người một hộ).', '= 4,8'],
    ['Hỗ trợ 350 triệu đồng cho 14 nhà văn hóa, mỗi nhà văn hóa 35 triệu đồng.', '350 : 14 = 25'],
  ])('finds “%s”', (text, right) => {
    expect(messages('TH24', text).join()).toContain(right);
  });
});

describe('TH24', () => {
  const said = (text: string) => messagesOf('TH24', paragraph(text));
  test('is silent where nothing is said', () => {
    expect(said('Có 14 tổ với 98 người.')).toEqual([]);
  });
  test.each([
    'Có 14 tổ với 98 người, bình quân 07 người/tổ.',
    'Có 14 tổ với 100 người, bình quân 07 người/tổ.',
    'Mở 06 lớp cho 240 người, bình quân mỗi lớp 40 người.',
    'Lắp đặt 18 camera tại 06 nút (03 camera/nút).',
    'Có 12 sản phẩm, doanh thu 2,1 tỷ đồng, bình quân 175 triệu đồng/sản phẩm.',
    'Có 14 tổ với 98 người, bình quân gần 08 người/tổ.',
    'Bình quân 08 người/tổ; mỗi ca 02 người.',
    'Tổ chức 07 lớp cho 10.000 người, bình quân 1.429 người/lớp.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Có 14 tổ với 98 người, bình quân 08 người/tổ.', '98 : 14 = 7'],
    ['Mở 06 lớp cho 240 người, bình quân mỗi lớp 30 người.', '240 : 6 = 40'],
    ['Có 12 sản phẩm, doanh thu 2,1 tỷ đồng, bình quân 157 triệu đồng/sản phẩm.', '= 175'],
    [
      'Có 42 gian hàng, gồm 28 gian của xã và 14 gian bạn, bán 378 triệu đồng, bình quân 10 triệu đồng một gian.',
      '378 : 42 = 9',
    ],
  ])('names what “%s” comes to', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
  test('is sure where nothing else can be meant', () => {
    const severity = (text: string) => found('TH24', paragraph(text)).map((one) => one.severity);
    expect(severity('Có 14 tổ với 98 người, bình quân 08 người/tổ.')).toEqual(['Lỗi']);
    expect(severity('Có 14 tổ với 98 người. Bình quân mỗi tổ 08 người.')).toEqual(['Cảnh báo']);
  });
});

describe('TH24 on so much to each of what is done of a whole', () => {
  const said = (mean: string) =>
    messages(
      'TH24',
      `Đã cấp 18/24 mã (75%) cho 432 ha, bình quân ${mean} ha mỗi mã; còn thiếu 06 mã.`,
    );
  test('divides by the part', () => {
    expect(said('24')).toEqual([]);
  });
  test('finds what neither the part nor the whole makes', () => {
    expect(said('42').join()).toContain('432 : 18 = 24');
  });
});

describe('TH24 by what stands elsewhere', () => {
  const figures = [
    figure('truyen_thong.tin_bai', {
      'Nội dung': 'Tin, bài đã đăng, phát',
      'Đơn vị tính': 'tin, bài',
      'Kỳ này': 168,
    }),
  ];
  const said = (text: string) => messagesOf('TH24', { figures, ...paragraph(text) });
  test.each([
    'Các kênh có 50.400 lượt tương tác, bình quân 300 lượt mỗi tin, bài.',
    'Các kênh có 50.300 lượt tương tác, bình quân 285 lượt mỗi tin, bài.',
    'Các kênh có 50.400 lượt tương tác, bình quân 120 lượt mỗi tin, bài trên Zalo.',
    'Các kênh có 50.400 lượt tương tác; 180 tin, bài trên trang, bình quân 280 lượt mỗi tin, bài.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('names the mean that comes out even', () => {
    const text = 'Các kênh có 50.400 lượt tương tác, bình quân 280 lượt mỗi tin, bài.';
    expect(said(text)).toEqual([expect.stringContaining('50.400 : 168 = 300')]);
  });
});

describe('TH24 by how many there are in all', () => {
  const figures = [
    figure('to_cns.to', { 'Nội dung': 'Tổ công nghệ số', 'Đơn vị tính': 'tổ', 'Kỳ này': 12 }),
  ];
  const said = (text: string) => messagesOf('TH24', { figures, ...paragraph(text) });
  test.each([
    'Các tổ đi từng nhà hướng dẫn 2.016 lượt hộ, bình quân 168 lượt hộ mỗi tổ.',
    'Các tổ vùng cao hướng dẫn 2.016 lượt hộ, bình quân 186 lượt hộ mỗi tổ.',
    'Các tổ còn lại hướng dẫn 2.016 lượt hộ, bình quân 186 lượt hộ mỗi tổ.',
    'Ba tổ hướng dẫn 558 lượt hộ, bình quân 186 lượt hộ mỗi tổ.',
    'Các tổ hướng dẫn 2.015 lượt hộ, bình quân 186 lượt hộ mỗi tổ.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  const wrong = 'Các tổ đi từng nhà hướng dẫn 2.016 lượt hộ, bình quân 186 lượt hộ mỗi tổ.';
  test('names the mean that comes out even', () => {
    expect(said(wrong)).toEqual([expect.stringContaining('2.016 : 12 = 168')]);
  });
  test.each([
    [['Toàn xã có 12 thôn với 1.220 hộ.'], 1],
    [['Toàn xã có 12 thôn chưa có cáp.'], 0],
    [['Toàn xã có 12 thôn với 1.220 hộ.', 'Xã có 14 thôn, 2 chợ.'], 0],
  ])('takes it from sentences that agree: %j', (others, count) => {
    const text = 'Đoàn xuống thôn 36 lượt, tính ra mỗi thôn được kiểm tra bốn lượt.';
    const outline = [line('I', 'KẾT QUẢ'), ...[...others, text].map((one) => line('-', one))];
    expect(messagesOf('TH24', { outline })).toHaveLength(count);
  });
});
