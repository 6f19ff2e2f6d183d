import { messagesOf, paragraph, target } from '../../workbook';

const posts = (more: Record<string, string | number>) =>
  target({ 'Chỉ tiêu': 'Tin, bài đăng, phát trong tháng', 'Đơn vị tính': 'tin, bài', ...more });

const targets = [
  posts({ 'Mục tiêu': 60, 'Kết quả': 66 }),
  target({
    TT: '2',
    'Chỉ tiêu': 'Người dự tập huấn kỹ năng số trong tháng',
    'Đơn vị tính': 'người',
    'Mục tiêu': 200,
    'Kết quả': 196,
  }),
  target({
    TT: '3',
    'Chỉ tiêu': 'Hồ sơ quá hạn trong quý',
    'Đơn vị tính': 'hồ sơ',
    'So sánh': '≤',
    'Mục tiêu': 15,
    'Kết quả': 16,
  }),
  target({ TT: '4', 'Chỉ tiêu': 'Văn bản được ký số', 'Mục tiêu': 98, 'Kết quả': '1127/1150' }),
  target({
    TT: '5',
    'Chỉ tiêu': 'Sự cố mạng trong quý',
    'Đơn vị tính': 'sự cố',
    'So sánh': '≤',
    'Mục tiêu': 4,
    'Kết quả': 3,
  }),
];
const said = (text: string) =>
  ['CT11', 'CT18'].flatMap((id) => messagesOf(id, { targets, ...paragraph(text) }));

describe('counts beside their goals', () => {
  test.each([
    'Mở 5 lớp với 196 người dự: ấp Đông 42 người, ấp Đoài 154 người; đạt chỉ tiêu tháng.',
    'Mở 5 lớp với 196 người dự, chưa đạt chỉ tiêu tháng về số người dự (200 người).',
    'Mở 5 lớp với 196 người dự, còn thiếu 4 người so với chỉ tiêu (200 người).',
    'Có 12 người dự, đạt chỉ tiêu (200 người).',
    'Mở 5 lớp với 196 người dự, phấn đấu đạt chỉ tiêu 200 người.',
    'Mở 5 lớp với 196 người dự, để đạt chỉ tiêu 200 người cần mở thêm lớp.',
    'Mở 5 lớp với 196 người dự; riêng cán bộ 210 người, đạt chỉ tiêu 200 người.',
    'Mở 5 lớp với 196 người dự, đạt chỉ tiêu riêng của ấp (180 người).',
    'Cả tháng 210 người dự cả trực tuyến, đạt chỉ tiêu 200 người.',
    'Có 16 hồ sơ trả quá hạn, vượt mức khống chế 15 hồ sơ.',
    'Có 16 hồ sơ trả quá hạn, không nằm trong mức khống chế 15 hồ sơ.',
    'Có 16 hồ sơ trả quá hạn, riêng đất đai 9 hồ sơ, nằm trong mức khống chế 10 hồ sơ.',
    'Có 3 sự cố, nằm trong mức khống chế 4 sự cố.',
    'Có 3 sự cố, không vượt quá mức cho phép (4 sự cố).',
    'Ký số 1.127 văn bản, đạt mục tiêu 98%.',
    'Ký số 1.127 văn bản, trả 90% hồ sơ, chưa đạt mục tiêu 98%.',
    'Đăng 66 tin, bài: cổng thông tin 28 tin, bài, loa 38 tin, bài; vượt 6 tin, bài so với kế hoạch.',
    'Đăng 66 tin, bài; riêng Zalo 14 tin, bài, còn thiếu 6 tin, bài so với kế hoạch.',
    'Đăng 66 tin, bài, còn thiếu 6 tin, bài so với kế hoạch cả năm.',
    'Đăng 66 tin, bài, còn thiếu 6 tin, bài so với kế hoạch (72 tin, bài).',
    'Loa đăng 14 tin, bài, thiếu 6 tin, bài so với kế hoạch.',
  ])('are left alone in %s', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    'Mở 5 lớp với 196 người dự: ấp Đông 42 người, ấp Đoài 154 người, đạt chỉ tiêu tháng về số người dự (200 người).',
    'Có 196 người dự: ấp Đông 42 người, ấp Đoài 154 người; bình quân 39,2 người mỗi lớp, đạt chỉ tiêu (200 người).',
    'Có 196 người dự, hoàn thành kế hoạch 200 người.',
    'Có 196 người dự tập huấn, vượt chỉ tiêu được giao (200 người).',
    'Đăng 66 tin, bài, chưa đạt kế hoạch 60 tin, bài.',
    'Có 16 hồ sơ trả quá hạn, giảm 6 hồ sơ so với kỳ trước và nằm trong mức khống chế 15 hồ sơ.',
    'Có 16 hồ sơ trả quá hạn, không vượt mức cho phép là 15 hồ sơ.',
    'Có 3 sự cố, vượt mức khống chế 4 sự cố.',
    'Toàn xã có 748 văn bản đến, ký số 1.127 văn bản, chưa đạt mục tiêu 98%.',
    'Đăng 66 tin, bài: cổng thông tin 28 tin, bài, loa 38 tin, bài; còn thiếu 6 tin, bài so với kế hoạch.',
    'Đăng 66 tin, bài (loa 52 tin, bài, Zalo 14 tin, bài), tăng 4 tin, bài so với kỳ trước, thiếu 2 tin, bài so với kế hoạch.',
    'Đăng 66 tin, bài, gồm 52 tin, bài trên loa và 14 tin, bài trên Zalo, vượt 9 tin, bài so với kế hoạch.',
  ])('are told wrongly in %s', (text) => {
    expect(said(text)).toHaveLength(1);
  });
});

describe('verdicts by name, and on a bound', () => {
  const named = [
    target({ 'Chỉ tiêu': 'Tỷ lệ quầy hàng chợ nhận ví điện tử', 'Mục tiêu': 90, 'Kết quả': 92.5 }),
    target({
      TT: '2',
      'Chỉ tiêu': 'Tỷ lệ hộ dùng nước sạch tập trung',
      'Mục tiêu': 95,
      'Kết quả': 91.2,
    }),
    target({
      TT: '3',
      'Chỉ tiêu': 'Hồ sơ giải quyết quá hạn trong tháng',
      'Đơn vị tính': 'hồ sơ',
      'So sánh': '≤',
      'Mục tiêu': 5,
      'Kết quả': 6,
    }),
    target({
      TT: '4',
      'Chỉ tiêu': 'Lớp kỹ năng số cho người dân',
      'Đơn vị tính': 'lớp',
      'Mục tiêu': 20,
      'Kết quả': 22,
    }),
  ];
  const told = (text: string) => messagesOf('CT11', { targets: named, ...paragraph(text) });
  test.each([
    'Như vậy, tỷ lệ quầy nhận ví điện tử vẫn chưa đạt mục tiêu 90%.',
    'Tỷ lệ hộ dùng nước sạch đã đạt mục tiêu 95%.',
    'Vì vậy, số hộ dùng nước sạch tập trung đã hoàn thành chỉ tiêu được giao 95%.',
    'Với 6 hồ sơ, xã đã đạt chỉ tiêu không quá 5 hồ sơ quá hạn trong tháng.',
    'Có 6 hồ sơ quá hạn, đạt yêu cầu tối đa 5 hồ sơ.',
    'Với 22 lớp, xã chưa đạt chỉ tiêu ít nhất 20 lớp.',
  ])('are told wrongly in %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });
  test.each([
    'Như vậy, tỷ lệ quầy nhận ví điện tử đã đạt mục tiêu 90%.',
    'Tỷ lệ hộ dùng nước sạch vẫn chưa đạt mục tiêu 95%.',
    'Quý trước, tỷ lệ quầy nhận ví điện tử chưa đạt mục tiêu 90%.',
    'Tỷ lệ quầy nhận ví điện tử ở chợ Hạ chưa đạt mục tiêu 90%.',
    'Khu ẩm thực, tỷ lệ quầy nhận ví điện tử chưa đạt mục tiêu 90%.',
    'Tỷ lệ quầy nhận ví điện tử chưa đạt mục tiêu 95% của năm sau.',
    'Với 6 hồ sơ, xã chưa đạt chỉ tiêu không quá 5 hồ sơ quá hạn trong tháng.',
    'Đã mở 22 lớp kỹ năng số, đạt chỉ tiêu ít nhất 20 lớp.',
  ])('are left alone in %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('verdicts on what the sentence before tells', () => {
  const targets = [
    target({ 'Chỉ tiêu': 'Tỷ lệ người dân có sổ sức khỏe điện tử', 'Kết quả': '29868/33864' }),
    target({
      TT: '2',
      'Chỉ tiêu': 'Tỷ lệ học sinh có học bạ số',
      'Mục tiêu': 95,
      'Kết quả': '486/500',
    }),
    target({
      TT: '3',
      'Chỉ tiêu': 'Số người dự tập huấn kỹ năng số',
      'Đơn vị tính': 'người',
      'Mục tiêu': 200,
      'Kết quả': 196,
    }),
  ];
  const told = (text: string) => messagesOf('CT11', { targets, ...paragraph(text) });
  test.each([
    'Số người dân có sổ sức khỏe điện tử đạt 88,2% dân số, mục tiêu là 90%; trạm y tế nhập tiếp. Như vậy, chỉ tiêu này đã đạt mục tiêu đề ra.',
    'Học bạ số đã lập cho 97,2% học sinh. Kết quả này chưa đạt kế hoạch được giao.',
    'Có 196 người dự tập huấn kỹ năng số. Theo đó, chỉ tiêu trên đã hoàn thành kế hoạch.',
  ])('are told wrongly in %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });
  test.each([
    'Số người dân có sổ sức khỏe điện tử đạt 88,2% dân số, mục tiêu là 90%. Như vậy, chỉ tiêu này chưa đạt mục tiêu đề ra.',
    'Học bạ số đã lập cho 97,2% học sinh. Kết quả này đã vượt kế hoạch được giao.',
    'Sổ sức khỏe điện tử đạt 88,2%, học bạ số đạt 97,2%. Chỉ tiêu này đã đạt mục tiêu đề ra.',
    'Sổ sức khỏe điện tử đạt 88,2%. Kết quả này đã đạt mục tiêu của năm trước.',
    'Sổ sức khỏe điện tử đạt 88,2%. Phấn đấu chỉ tiêu này đạt mục tiêu đề ra.',
    'Tháng trước 88,2% số đơn được trả. Chỉ tiêu này đã đạt mục tiêu đề ra.',
  ])('are left alone in %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
