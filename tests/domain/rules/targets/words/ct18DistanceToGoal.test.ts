import { messagesOf, paragraph, target } from '../../workbook';

describe('CT18', () => {
  const said = (text: string) => messagesOf('CT18', paragraph(text));
  test('is silent where nothing is said', () => {
    expect(said('Đạt 86,5%.')).toEqual([]);
  });
  test.each([
    'Đạt 86,5%, vượt 6,5 điểm phần trăm so với mục tiêu 80%.',
    'So với mục tiêu 80%, kết quả đạt 86,5%, vượt 6,5 điểm phần trăm.',
    'Đạt 94,78%, cao hơn mục tiêu 90% là 4,78 điểm phần trăm.',
    'Đạt 97,52%, thấp hơn 0,48 điểm phần trăm so với mức 98%.',
    'Đạt 80%, tăng 7,13 điểm phần trăm so với cuối quý II (72,87%) nhưng kém mục tiêu 85% là 5 điểm phần trăm.',
    'Đạt 66,4% (cuối năm 2026 là 61,2%), còn thiếu 3,6 điểm phần trăm so với mục tiêu 70%.',
    'Số trong tuần giảm 10% nhưng lũy kế đã vượt mục tiêu 80% là 1 điểm phần trăm.',
    'Đạt 86,5%, vượt trên 6 điểm phần trăm so với mục tiêu 80%.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Đạt 86,5%, vượt 5,5 điểm phần trăm so với mục tiêu 80%.', 'vượt 6,5'],
    ['Đạt 94,78%, cao hơn mục tiêu 90% là 5,78 điểm phần trăm.', 'vượt 4,78'],
    ['Đạt 97,52%, thấp hơn 4,8 điểm phần trăm so với mức 98%.', 'thấp hơn 0,48'],
  ])('names the distance of “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('CT18 against the rows of Chỉ tiêu', () => {
  const targets = [
    target({ 'Chỉ tiêu': 'Thanh toán phí trực tuyến', 'Mục tiêu': 95, 'Kết quả': 93.6 }),
    target({ TT: '2', 'Chỉ tiêu': 'Hồ sơ trực tuyến', 'Mục tiêu': 90, 'Kết quả': 96.5 }),
    target({
      TT: '3',
      'Chỉ tiêu': 'Lớp tập huấn',
      'Đơn vị tính': 'lớp',
      'Mục tiêu': 5,
      'Kết quả': 6,
    }),
  ];
  const said = (text: string) => messagesOf('CT18', { targets, ...paragraph(text) });
  test.each([
    'Đạt 93,6%, cao hơn kỳ trước 3,35 điểm phần trăm và cao hơn mục tiêu 1,4 điểm phần trăm.',
    'Thanh toán đạt 93,6%, vượt 1,4 điểm phần trăm so với mục tiêu đề ra.',
    'Thanh toán đạt 93,6%, còn thấp hơn mục tiêu 4,1 điểm phần trăm.',
    'Nộp trực tuyến đạt 96,5%, thấp hơn chỉ tiêu được giao 6,5 điểm.',
    'Hai chỉ tiêu vượt là lớp tập huấn (vượt 2 lớp) và tin, bài.',
    'Lớp tập huấn (thiếu 1 lớp) do mưa lũ.',
    'Hai chỉ tiêu chưa đạt là ký số (97%, yêu cầu 98%), thanh toán (93,6%, kém mục tiêu 4,1 điểm phần trăm).',
  ])('finds “%s”', (text) => {
    expect(said(text)).toHaveLength(1);
  });
  test.each([
    'Đạt 93,6%, cao hơn kỳ trước 3,35 điểm phần trăm nhưng còn thấp hơn mục tiêu 1,4 điểm phần trăm.',
    'Nộp trực tuyến đạt 96,5%, vượt mục tiêu 6,5 điểm.',
    'Trường học đạt 88%, thấp hơn mục tiêu 7 điểm phần trăm.',
    'Phấn đấu đạt 93,6%, vượt mục tiêu 2 điểm phần trăm.',
    'Cùng kỳ đạt 93,6%, vượt mục tiêu 2 điểm phần trăm.',
    'Đạt 93,6% (kỳ trước 96,5%), thấp hơn mục tiêu 1,4 điểm phần trăm.',
    'Đạt 93,6%, thấp hơn gần 2 điểm phần trăm so với mục tiêu.',
    'Hai chỉ tiêu chưa đạt là thanh toán (93,6%, yêu cầu 95%), ký số (kém mục tiêu 2,59 điểm phần trăm).',
    'Chưa đạt là thanh toán (93,6%) và ký số văn bản (thấp hơn mục tiêu 2,59 điểm phần trăm).',
    'Lớp tập huấn (vượt 1 lớp), đạt 80%, tăng 7,13 điểm so với cuối quý II (72,87%) nhưng kém mục tiêu 85% là 5 điểm.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('CT18 beside a former level', () => {
  const said = (text: string) => messagesOf('CT18', paragraph(text)).length;
  test.each([
    'Đạt 96,25% (mục tiêu 95%), tăng 2,42 điểm phần trăm so với mức 93,83% của quý II.',
    'Đạt 96,25% (95%), tăng 2,42 điểm phần trăm so với mức 93,83%.',
    'Đạt 96,25% (95%), cao hơn 2,42 điểm phần trăm so với mức 93,83% của kỳ trước.',
    'Đạt 96,25% (95%), cao hơn 2,42 điểm phần trăm so với mức 93,83% kỳ trước.',
    'Đạt 96,25% (95%), cao hơn 2,42 điểm phần trăm so với mức 93,83% (quý II).',
    'Đạt 96,25% (95%), cao hơn 2,42 điểm phần trăm so với mức 93,83% đạt được cuối quý II.',
    'Đạt 96,25% (95%), cao hơn 2,42 điểm phần trăm so với mức 93,83% đầu năm.',
    'Đạt 96,25% (95%), cao hơn 2,42 điểm phần trăm so với mức 93,83% hồi tháng 6.',
    'Đạt 96,25% (95%), thấp hơn 2,42 điểm phần trăm so với mức 98,67% của năm trước.',
    'Đạt 96,25% (95%), cao hơn 2,42 điểm phần trăm so với mức 93,83% cùng kỳ.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toBe(0);
  });
  test.each([
    'Đạt 97,52%, thấp hơn 4,8 điểm phần trăm so với mức 98% được giao.',
    'Đạt 97,52%, thấp hơn 4,8 điểm phần trăm so với mức 98% tỉnh giao.',
    'Đạt 97,52%, thấp hơn 4,8 điểm phần trăm so với mục tiêu 98% của năm 2026.',
  ])('finds “%s”', (text) => {
    expect(said(text)).toBe(1);
  });
});

describe('CT18 on a goal told beside its result', () => {
  const said = (text: string) => messagesOf('CT18', paragraph(text));
  test.each([
    'Có 24 doanh nghiệp dùng phần mềm (80%), tăng 3 doanh nghiệp so với cuối năm 2026, đạt mục tiêu 80%.',
    'Thanh toán trực tuyến đạt 94,5%, chưa đạt mục tiêu đề ra (95%).',
    'Thanh toán trực tuyến đạt 96,5%, vượt mục tiêu 95%.',
    'Thanh toán trực tuyến đạt 94,5%, phấn đấu hết năm đạt mục tiêu 95%.',
    'Hồ sơ quá hạn là 0,9%, đạt mục tiêu dưới 1%.',
    'Tỷ lệ văn bản chậm còn 1,15%, đạt mục tiêu 1,5%.',
    'Hộ nghèo giảm còn 2%, đạt mục tiêu 3%.',
    'Thanh toán trực tuyến tăng 4%, đạt mục tiêu 95%.',
    'Sổ sức khỏe đạt 63%, thấp hơn mục tiêu 7 điểm phần trăm, còn thiếu 693 người để đạt mục tiêu 70%.',
    'Thanh toán trực tuyến 94,5%; ký số đạt mục tiêu 95%.',
    'Thanh toán trực tuyến 94,5%, riêng ký số đạt mục tiêu 95%.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    [
      'Có 24 doanh nghiệp dùng phần mềm (75%), tăng 3 doanh nghiệp so với cuối năm 2026, đạt mục tiêu 80%.',
      '75% thấp hơn 80%: chưa đạt',
    ],
    [
      'Đạt 94,5%, tăng 2 điểm phần trăm so với tháng 8, đạt mục tiêu đề ra (95%).',
      '94,5% thấp hơn 95%',
    ],
    ['Thanh toán trực tuyến đạt 96,5%, chưa đạt mục tiêu 95%.', '96,5% vượt 95%: đã đạt'],
    ['Thanh toán trực tuyến đạt 95%, không đạt mục tiêu 95%.', '95% đúng bằng 95%'],
  ])('finds “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('CT18 against a level that was promised', () => {
  const said = (text: string) => messagesOf('CT18', paragraph(text));
  const ABOVE = 'Thanh toán trực tuyến đạt 90%, cao hơn tháng 8 (88,53%) 1,47 điểm phần trăm';
  test.each([
    `${ABOVE} và đã đạt mức 90% cam kết với thành phố.`,
    `${ABOVE} nhưng chưa đạt mức 92% đã cam kết.`,
    `${ABOVE}; riêng thẻ đã đạt mức 95% theo thống kê của ngân hàng.`,
    `${ABOVE}, phấn đấu đạt mức 92% đã cam kết.`,
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    `${ABOVE} và đã đạt mức 92% cam kết với thành phố.`,
    'Ký số đạt 97,4%, đạt mức 98% tỉnh giao.',
    'Ký số đạt 97,4%, chưa đạt mức 95% đề ra.',
  ])('finds “%s”', (text) => {
    expect(said(text)).toHaveLength(1);
  });
});

describe('CT18 on counts told before their distance', () => {
  const target9 = target({
    'Chỉ tiêu': 'Tin, bài đăng, phát trong tuần',
    'Đơn vị tính': 'tin, bài',
    'Mục tiêu': 8,
    'Kết quả': 9,
  });
  const said = (text: string) => messagesOf('CT18', { ...paragraph(text), targets: [target9] });
  test.each([
    'Đăng 9 tin, bài: cổng 4, loa 3, Zalo 2; vượt 1 tin, bài so với mục tiêu tuần.',
    'Trang Zalo đăng 2 tin, bài, còn thiếu 1 tin, bài so với chỉ tiêu.',
    'Đăng 9 tin, bài, riêng Zalo 2, còn thiếu 1 tin, bài so với mục tiêu tuần.',
    'Đăng 9 tin, bài, còn thiếu 91 tin, bài so với kế hoạch năm.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('finds the other side and another distance', () => {
    const list = 'Đăng 9 tin, bài: cổng 4, loa 3, Zalo 2;';
    for (const wrong of ['còn thiếu 1', 'vượt 2'])
      expect(said(`${list} ${wrong} tin, bài so với mục tiêu tuần.`)).toEqual([
        expect.stringContaining('kết quả 9, mục tiêu 8: vượt 1'),
      ]);
  });
});

describe('CT18 on what a goal takes yet', () => {
  const targets = [
    target({ 'Chỉ tiêu': 'Người lớn có chữ ký số', 'Mục tiêu': 50, 'Kết quả': '3127/7240' }),
    target({ TT: '2', 'Chỉ tiêu': 'Sạp chợ nhận mã QR', 'Mục tiêu': 90, 'Kết quả': '212/265' }),
    target({
      TT: '3',
      'Chỉ tiêu': 'Lượt người dự tập huấn',
      'Đơn vị tính': 'lượt',
      'Mục tiêu': 450,
      'Kết quả': 318,
    }),
  ];
  const said = (text: string) => messagesOf('CT18', { targets, ...paragraph(text) });
  test.each([
    [
      'Chữ ký số mới đạt 43,19%; để đạt mục tiêu cần ít nhất 3.620 người, tức còn thiếu 593 người.',
      'còn thiếu 493',
    ],
    ['Muốn đạt mục tiêu phải có 239 sạp nhận mã QR, còn thiếu 72 sạp.', 'còn thiếu 27'],
    ['Để đạt mục tiêu cần tối thiểu 450 lượt người dự, hiện còn thiếu 123 lượt.', 'còn thiếu 132'],
  ])('finds “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'Để đạt mục tiêu cần ít nhất 3.620 người, tức còn thiếu 493 người.',
    'Để đạt mục tiêu cần ít nhất 3.620 người, tức còn thiếu gần 500 người.',
    'Muốn đạt 95% phải có 252 sạp nhận mã QR, còn thiếu 40 sạp.',
    'Cần ít nhất 3.620 tờ rơi, còn thiếu 1.200 tờ.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});
