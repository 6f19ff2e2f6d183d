import { found, messagesOf, paragraph } from '../../workbook';

describe('TH11', () => {
  test('adds shares of thousands', () => {
    const words = paragraph('Nộp 900/1000 hồ sơ, đạt 1.090,5%; 100/1000 hồ sơ, đạt 10%.');
    expect(found('TH11', words)[0]?.message).toContain('cộng 1.100,5%, không bằng 100%');
  });
  const shares = (text: string) => messagesOf('TH11', paragraph(text));
  test.each([
    'Có 100/300 = 33,3% hồ sơ mới, 100/300 = 33,3% hồ sơ cũ, 100/300 = 33,3% hồ sơ khác.',
    'Có 150/300 = 60% hồ sơ mới, 100/300 = 33% hồ sơ cũ.',
    'Có 300/300 = 90% hồ sơ mới.',
    'Có 150/300 hồ sơ mới, 150/300 = 40% hồ sơ cũ.',
    'Có 1/8 = 12% hồ sơ mới, 7/8 = 87% hồ sơ cũ.',
    'Có 1/8 = 13% hồ sơ mới, 7/8 = 88% hồ sơ cũ.',
  ])('is silent on “%s”', (text) => {
    expect(shares(text)).toEqual([]);
  });
  test('writes a fraction in words without a sign, and what it should be in words too', () => {
    const [message] = shares('Hồ sơ đất đai 768 hồ sơ, bằng một phần ba tổng số 1.536 hồ sơ.');
    expect(message).toContain('Ghi một phần ba (trong');
    expect(message).toContain('768/1.536 = 50%: có lẽ là một nửa');
  });
  test('adds up below 100 and above', () => {
    expect(shares('Có 150/300 = 50% hồ sơ mới, 150/300 = 48% hồ sơ cũ.')).toEqual([
      'Các tỷ lệ 50% + 48% cộng 98%, không bằng 100%.',
    ]);
    expect(shares('Có 1/8 = 12,5% hồ sơ mới, 7/8 = 87,7% hồ sơ cũ.')).toEqual([
      'Các tỷ lệ 12,5% + 87,7% cộng 100,2%, không bằng 100%.',
    ]);
  });
});

describe('TH11', () => {
  test('is silent on Tân Cương’s 91,62% and 8,38%', () => {
    expect(
      found(
        'TH11',
        paragraph('Có 2996/3270 = 91,62% hồ sơ toàn trình, 274/3270 = 8,38% hồ sơ một phần.'),
      ),
    ).toEqual([]);
  });
  test('finds shares of one whole that make 101', () => {
    const [finding] = found(
      'TH11',
      paragraph('Có 2996/3270 = 91,62% hồ sơ toàn trình, 274/3270 = 9,38% hồ sơ một phần.'),
    );
    expect(finding?.message).toContain('cộng 101%');
  });
  const said = (text: string) => messagesOf('TH11', paragraph(text));
  test('reckons the share of a part, where the other part’s is right', () => {
    for (const text of [
      'Có 2.430 hồ sơ trực tuyến, trong đó toàn trình 1.701 hồ sơ, đạt 75%; một phần 729 hồ sơ, đạt 30%.',
      'Trong 2.430 hồ sơ trực tuyến có 1.701 hồ sơ toàn trình (đạt 75%) và 729 hồ sơ một phần (đạt 30%).',
      'Có toàn trình 1.701 hồ sơ, đạt 75%; một phần 729, đạt 30%.',
    ])
      expect(said(text)).toEqual([expect.stringMatching(/^Ghi 75% .* = 70%: .* là 70%; xem lại/u)]);
  });
  test('reckons a share whose digits are swapped, where the whole is given', () => {
    const late = (share: string) =>
      `Đã giải quyết 7.480 hồ sơ, trong đó đúng hạn 7.461 hồ sơ (đạt ${share}%), quá hạn 19 hồ sơ.`;
    expect(said(late('99,57'))).toEqual([
      'Ghi 99,57% (trong “7.461 hồ sơ (đạt 99,57%”), mà 7.461/7.480 = 99,75%: có lẽ là 99,75% (hoặc sửa 7.461 thành 7.448); xem lại các số trong đoạn này.',
    ]);
    expect(said(late('99,75'))).toEqual([]);
    expect(said(late('93,26'))).toEqual([expect.stringContaining('7.461/7.480 = 99,75%')]);
  });
  test('leaves shares of another whole, and what each part reached', () => {
    for (const text of [
      'Có toàn trình 1.701 hồ sơ, đạt 60%; một phần 729 hồ sơ, đạt 26%.',
      'Có trực tuyến 60 hồ sơ (60%), trực tiếp 40 hồ sơ (100%).',
      'Có trước hạn 50 hồ sơ (60%), đúng hạn 10 hồ sơ, quá hạn 40 hồ sơ (40%).',
      'Có toàn trình 60 hồ sơ (70%), một phần 40 giấy (40%).',
      'Có toàn trình 60 hồ sơ (đạt 70% kế hoạch), một phần 40 hồ sơ (40%).',
      'Có toàn trình 60 hồ sơ, tăng 12 hồ sơ, đạt 70%, giảm 3 hồ sơ, một phần 40 hồ sơ (40%).',
    ])
      expect(said(text)).toEqual([]);
  });
});

describe('TH11 on what is left of a hundred', () => {
  const said = (text: string) => messagesOf('TH11', paragraph(text));
  test.each([
    'Có 68,23% hồ sơ trực tuyến; 31,77% còn lại nộp trực tiếp.',
    'Có 50,1% hồ sơ đất đai, 20,2% hộ tịch, còn lại 29,8% lĩnh vực khác.',
    'Có 50% hồ sơ đất đai, 20% hộ tịch, còn lại 32% lĩnh vực khác.',
    'Có 68,23% hồ sơ trực tuyến. Còn lại 30,77% hồ sơ tồn.',
    'Có khoảng 68,23% hồ sơ trực tuyến; 30,77% còn lại nộp trực tiếp.',
    'Đạt 68,23%, còn 400 hồ sơ (30,77%), phần còn lại chờ duyệt.',
    'Có 68,23% hồ sơ trực tuyến; 30,77% nộp trực tiếp.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Có 68,23% hồ sơ trực tuyến; 30,77% còn lại nộp trực tiếp.', '100% − 68,23% = 31,77%'],
    ['Có 68,23% hồ sơ trực tuyến, còn lại 30,77% nộp trực tiếp.', '100% − 68,23% = 31,77%'],
    [
      'Có 50,1% hồ sơ đất đai, 20,2% hộ tịch, còn lại 27,9% lĩnh vực khác.',
      '100% − 50,1% − 20,2% = 29,7%',
    ],
  ])('finds “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('TH11 beside a sentence about the province', () => {
  const own = (share: string) => `Nhận 14 phản ánh, xử lý xong 12 phản ánh, đạt ${share}.`;
  const said = (text: string) => messagesOf('TH11', paragraph(text));
  test.each([
    'Theo bản tin của tỉnh, tháng 7 toàn tỉnh nhận 1.246 phản ánh, tỷ lệ xử lý xong là 91%.',
    'Cả tỉnh đã xử lý xong 1.246 phản ánh, đạt 91%.',
  ])('holds none of its numbers against the commune’s: “%s”', (text) => {
    expect(said(`${own('85,71%')} ${text}`)).toEqual([]);
    expect(said(`${own('87,51%')} ${text}`)).toEqual([expect.stringContaining('85,71%')]);
  });
});
