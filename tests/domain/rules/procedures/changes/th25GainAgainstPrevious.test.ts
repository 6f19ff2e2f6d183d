import { figure, found, free, messagesOf, paragraph, target, withFree } from '../../workbook';

const row = (code: string, name: string, unit: string, now: number, then: number) =>
  figure(code, { 'Nội dung': name, 'Đơn vị tính': unit, 'Kỳ này': now, 'Kỳ trước': then });

describe('TH25', () => {
  const figures = [
    row('qr.diem', 'Điểm bán dùng mã QR', 'điểm', 37, 31),
    row('hs.qua_han', 'Hồ sơ giải quyết quá hạn', 'hồ sơ', 8, 10),
    row('hs.giai_quyet', 'Hồ sơ đã giải quyết', 'hồ sơ', 20, 14),
    row('sl.lua', 'Sản lượng lúa', 'tấn', 4320, 4000),
    row('ns.lua', 'Năng suất lúa bình quân', 'tạ/ha', 71.5, 70.8),
    row('thu', 'Thu ngân sách trên địa bàn', 'triệu đồng', 6480, 5400),
    row('vl', 'Lao động có việc làm mới', 'người', 312, 260),
  ];
  const targets = [
    target({ 'Chỉ tiêu': 'Hồ sơ nộp trực tuyến', 'Kết quả': 90, 'Kỳ trước': 84 }),
    target({
      TT: '2',
      'Chỉ tiêu': 'Tàu cá lắp thiết bị giám sát hành trình',
      'Kết quả': '93/96',
      'Kỳ trước': 94.79,
    }),
    target({
      TT: '3',
      'Chỉ tiêu': 'Hồ sơ thanh toán trực tuyến',
      'Kết quả': '4000/4300',
      'Kỳ trước': 93.02,
    }),
    target({
      TT: '4',
      'Chỉ tiêu': 'Thôn được phủ sóng di động 4G trở lên',
      'Kết quả': '10/11',
      'Kỳ trước': 90.91,
    }),
  ];
  const said = (text: string) => messagesOf('TH25', { figures, targets, ...paragraph(text) });
  test.each([
    'Có 37 điểm bán dùng mã QR.',
    'Có 8 hồ sơ giải quyết quá hạn, ít hơn 6 tháng cuối năm 2025 là 2 hồ sơ.',
    'Từ 12 điểm (đầu nhiệm kỳ) nay có 37 điểm bán dùng mã QR, tức sau 13 tháng tăng 25 điểm.',
    'Có 37 điểm bán dùng mã QR, tăng 6 điểm so với quý trước.',
    'Có 37 điểm bán dùng mã QR, tăng 6 điểm (19,35%) so với quý trước (31 điểm).',
    'Có 37 điểm bán dùng mã QR, tăng 9 điểm so với cùng kỳ năm trước.',
    'Có 37 điểm bán dùng mã QR, tăng gần 9 điểm so với quý trước.',
    'Trong 20 hồ sơ đã giải quyết có 12 hồ sơ đúng hạn và 8 hồ sơ giải quyết quá hạn, giảm 2 hồ sơ so với quý trước.',
    'Sản lượng ngô đạt 9.150 tấn, tăng 320 tấn so với quý trước.',
    'Có 37 điểm bán dùng mã QR, vượt mục tiêu 7 điểm.',
    'Có 37 điểm bán dùng mã QR, tăng 7 điểm so với kế hoạch.',
    'Có 37 hộ bán dùng mã QR, tăng 9 hộ so với quý trước.',
    'Có 37 điểm bán dùng mã QR, tăng so với quý trước và giảm so với cùng kỳ.',
    'Sản lượng lúa đạt 4.320 tấn, tăng 320 tấn (8%) so với quý trước nhưng giảm 180 tấn so với cùng kỳ.',
    'Thu ngân sách 6,48 tỷ đồng, tăng 1,08 tỷ đồng so với quý trước, bằng 120% quý trước.',
    'Sản lượng lúa đạt 4.320 tấn, gấp 1,08 lần quý trước; tháng 01 là 1.400 tấn, tháng 02 là 1.500 tấn.',
    'Sản lượng lúa đạt 4.320 tấn; thôn Đông 700 tấn, tức nhiều hơn 50 tấn so với thôn Đoài.',
    'Nộp trực tuyến 90%, tăng 6 điểm phần trăm so với quý trước (84%).',
    'Số hồ sơ giải quyết quá hạn giảm từ 10 xuống còn 08 hồ sơ.',
    'Có 93/96 tàu cá lắp thiết bị giám sát hành trình, tăng 02 tàu so với quý trước.',
    'Sóng 4G đã phủ 10/11 thôn (90,91%), không đổi so với quý trước.',
    'Loa mới phủ 10/11 xóm (90,91%), tăng 9,09 điểm phần trăm so với quý trước (81,82%).',
    'Sản lượng lúa đạt 4.320 tấn, thêm 320 tấn so với quý trước, trong đó thôn Đông thêm 190 tấn, thôn Đoài thêm 130 tấn.',
    'Hồ sơ thanh toán trực tuyến là 4.000 hồ sơ, đạt 93,02%, tăng 32 hồ sơ so với quý trước (3.968 hồ sơ).',
    'So với quý trước, sản lượng lúa tăng 320 tấn, từ 4.000 tấn lên 4.320 tấn, trong khi ngô, khoai, lạc vụ đông giảm 34 tấn, từ 460 tấn xuống 426 tấn.',
    'Sản lượng lúa tăng từ 4.000 tấn lên 4.320 tấn, tức thêm 320 tấn, gồm thôn Đông thêm 190 tấn và thôn Đoài thêm 130 tấn.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  const ofPoints = 'kỳ này 37, kỳ trước 31: tăng 6 (19,35%)';
  const ofFiles = 'kỳ này 8, kỳ trước 10: giảm 2 (20%)';
  const ofRice = 'kỳ này 4.320, kỳ trước 4.000: tăng 320 (8%)';
  const ofMoney = 'kỳ này 6.480, kỳ trước 5.400: tăng 1.080 (20%)';
  test.each([
    ['Có 37 điểm bán dùng mã QR, tăng 9 điểm so với quý trước.', ofPoints],
    [
      'Hồ sơ thanh toán trực tuyến đạt 93,02%, tăng 0,57 điểm phần trăm so với quý trước.',
      'kỳ trước 93,02%: không đổi',
    ],
    ['Có 37 điểm bán dùng mã QR, giảm 6 điểm so với quý trước.', ofPoints],
    [
      'Sóng 4G đã phủ 10/11 thôn (90,91%), tăng 9,09 điểm phần trăm so với quý trước (81,82%).',
      'kỳ trước 90,91%',
    ],
    ['Có 37 điểm bán dùng mã QR, nhiều hơn quý trước 7 điểm.', ofPoints],
    ['Có 37 điểm bán dùng mã QR, ít hơn quý trước 6 điểm.', 'sửa “ít hơn” thành “nhiều hơn”'],
    ['Có 37 điểm bán dùng mã QR (quý trước 33 điểm).', ofPoints],
    ['Có 37 điểm bán dùng mã QR, giảm so với quý trước.', ofPoints],
    ['Sản lượng lúa đạt 4.230 tấn, tăng 320 tấn so với quý trước.', 'Lời ghi 4.230 (“4.230 tấn'],
    ['Hồ sơ giải quyết quá hạn là 08 hồ sơ, cao hơn kỳ trước.', ofFiles],
    ['So với quý trước, 37 điểm bán dùng mã QR, thêm 5 điểm.', ofPoints],
    [
      'Hồ sơ giải quyết quá hạn là 08 hồ sơ, gồm 06 hồ sơ đất đai và 02 hồ sơ khác, tăng 02 hồ sơ so với quý trước.',
      ofFiles,
    ],
    ['Sản lượng lúa đạt 4.320 tấn, tăng 9% so với kỳ trước.', ofRice],
    ['Sản lượng lúa đạt 4.320 tấn, gấp 1,2 lần quý trước.', ofRice],
    ['Sản lượng lúa đạt 4.320 tấn, tăng so với 4.100 tấn của quý trước.', ofRice],
    ['Năng suất lúa bình quân 71,5 tạ/ha, thấp hơn quý trước 0,7 tạ/ha.', 'tăng 0,7'],
    ['Thu ngân sách trên địa bàn 6,48 tỷ đồng, cao hơn quý trước 1,8 tỷ đồng.', ofMoney],
    ['Thu ngân sách trên địa bàn 6.480 triệu đồng, bằng 112% quý trước.', ofMoney],
    ['Lao động có việc làm mới là 312 lao động, tăng 62 người so với quý trước.', 'kỳ trước 260'],
    [
      'Hồ sơ nộp trực tuyến đạt 90%, tăng 8 điểm phần trăm so với quý trước.',
      'kỳ trước 84%: tăng 6',
    ],
    [
      'Có 93/96 tàu cá lắp thiết bị giám sát hành trình, tăng 03 tàu so với quý trước.',
      'kỳ trước 91: tăng 2',
    ],
  ])('names both periods beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
  test('takes words for a period to mean Kỳ trước where most of what is told by them agrees', () => {
    const text = (by: number) =>
      `Có 37 điểm bán dùng mã QR, tăng 6 điểm so với cùng kỳ. Thu ngân sách trên địa bàn 6.480 triệu đồng, tăng 20% so với cùng kỳ. Sản lượng lúa đạt 4.320 tấn, tăng ${by} tấn.`;
    expect(said(text(320))).toEqual([]);
    expect(
      said(`${text(320)} Số vụ 8 hồ sơ giải quyết quá hạn, giảm 3 hồ sơ so với cùng kỳ.`),
    ).toEqual([expect.stringContaining(ofFiles)]);
  });
  test('lets two numbers that contradict each other be told as such, with what the table has', () => {
    const text = 'Sản lượng lúa đạt 4.320 tấn, tăng 8% so với quý trước (4.100 tấn).';
    expect(said(text)).toEqual([]);
    const [remark] = found('TH21', { figures, ...paragraph(text) });
    expect(remark?.message).toContain('ghi kỳ trước của “Sản lượng lúa” là 4.000');
  });
});

describe('TH25 on what the last part of the period brought', () => {
  const figures = [
    row('hs.tiep_nhan', 'Hồ sơ đã tiếp nhận', 'hồ sơ', 4860, 4338),
    row('ssk', 'Người dân tích hợp sổ sức khỏe điện tử', 'người', 3120, 2795),
    row('kp', 'Kinh phí đã giải ngân', 'triệu đồng', 1000, 888.5),
    row('bts', 'Trạm phát sóng di động', 'trạm', 14, 13),
    row('camera', 'Camera an ninh', 'camera', 48, 44),
  ];
  const body = (...texts: string[]) =>
    messagesOf('TH25', { figures, ...paragraph(texts.join(' ')) });
  const files = 'Tiếp nhận 4.860 hồ sơ; riêng tháng 10 tiếp nhận 522 hồ sơ.';
  const money =
    'Đến ngày 31/10/2026 giải ngân 1.000 triệu đồng; riêng tháng 10 là 111,5 triệu đồng.';
  const people = (own: number) =>
    `Có 3.120 người dân tích hợp sổ sức khỏe điện tử (5.200 người thuộc diện); riêng tháng 10 có thêm ${own} người.`;
  const stations = (told: string) => `Có 14 trạm phát sóng di động, ${told}, trong đó VNPT 5 trạm.`;
  const grown = 'Tiếp nhận 4.860 hồ sơ, tăng 522 hồ sơ so với 9 tháng.';
  const cameras = 'Có 48 camera an ninh, tăng 4 chiếc so với 9 tháng.';

  test('is silent where all agree, and where nothing else tells that the month is meant', () => {
    expect(body(files, money, people(325))).toEqual([]);
    expect(body(people(352))).toEqual([]);
    expect(body(stations('tăng 1 trạm so với 9 tháng'), cameras)).toEqual([]);
    expect(body(stations('tăng 3 trạm so với 9 tháng'))).toEqual([]);
  });
  test('names how many the whole grew by', () => {
    expect(body(files, money, people(352))).toEqual([expect.stringContaining('tăng 325')]);
    expect(body(files, people(325), money.replace('111,5', '101,5'))).toEqual([
      expect.stringContaining('tăng 111,5'),
    ]);
    expect(body(stations('giảm 1 trạm so với 9 tháng'), cameras, grown)).toEqual([
      expect.stringContaining('tăng 1'),
    ]);
  });
});

describe('TH25 on changes told the other way', () => {
  const figures = [
    row('to.tv', 'Thành viên tổ công nghệ số cộng đồng', 'người', 63, 56),
    row('hs.truc_tiep', 'Hồ sơ nộp trực tiếp', 'hồ sơ', 310, 336),
    row('hs.mot_phan', 'Hồ sơ trực tuyến một phần', 'hồ sơ', 310, 284),
  ];
  const sheet = free('Phụ lục II', [
    ['STT', 'Nội dung', 'Quý I', 'Quý II', 'Quý III'],
    [1, 'Hạ tầng', 120, 264.5, 300.1],
    ['', 'Tổng cộng', 193.5, 545.2, 548.6],
  ]);
  const said = (text: string) =>
    messagesOf('TH25', withFree({ figures, ...paragraph(text) }, sheet));
  test.each([
    'Bảy tổ có 63 thành viên (mỗi tổ 09 người), bớt 07 thành viên so với kỳ trước.',
    'Bảy tổ có 63 thành viên, mỗi tổ 9 thành viên, giảm 7 thành viên so với tháng 9/2026.',
    'Số hồ sơ nộp trực tiếp là 310 hồ sơ, tăng 26 hồ sơ so với quý trước.',
    'Riêng quý III chi 548,6 triệu đồng, ít hơn quý II 3,4 triệu đồng.',
    'Quý III chi 548,6 triệu đồng, giảm 355,1 triệu đồng so với quý I.',
  ])('finds %s', (text) => {
    expect(said(text)).toHaveLength(1);
  });
  test.each([
    'Bảy tổ có 63 thành viên (mỗi tổ 09 người), thêm 07 thành viên so với kỳ trước.',
    'Bảy tổ có 63 thành viên, bớt 07 thành viên so với cùng kỳ năm trước.',
    'Hồ sơ trực tuyến một phần là 310 hồ sơ, tăng 26 hồ sơ so với quý trước.',
    'Riêng quý III chi 548,6 triệu đồng, nhiều hơn quý II 3,4 triệu đồng.',
    'Tổng cộng 1.840 văn bản, tăng 80 văn bản so với quý trước.',
  ])('is silent on %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('TH25 on changes of what is only named', () => {
  const figures = [
    row('tt.luot', 'Lượt tương tác trên các kênh', 'lượt', 25600, 22400),
    row('kp.gn', 'Kinh phí đã giải ngân', 'triệu đồng', 590, 510),
    row('hs.qua_han', 'Hồ sơ giải quyết quá hạn', 'hồ sơ', 8, 10),
    row('hs.toan_trinh', 'Hồ sơ trực tuyến toàn trình', 'hồ sơ', 1568, 1402),
    row('hs.mot_phan', 'Hồ sơ trực tuyến một phần', 'hồ sơ', 639, 686),
  ];
  const targets = [
    target({ 'Chỉ tiêu': 'Mức độ hài lòng của người dân', 'Kết quả': 94, 'Kỳ trước': 96 }),
    target({ TT: '2', 'Chỉ tiêu': 'Văn bản được ký số', 'Kết quả': 98.5, 'Kỳ trước': 97 }),
  ];
  const said = (text: string) => messagesOf('TH25', { figures, targets, ...paragraph(text) });
  test.each([
    'Có 282/300 người hài lòng; tỷ lệ hài lòng tăng 2 điểm phần trăm so với kỳ trước do chờ lâu.',
    'Tỷ lệ hài lòng của người dân cao hơn 2 điểm phần trăm so với kỳ trước.',
    'Mức độ hài lòng tăng 2 điểm so với kỳ trước.',
    'Lượt tương tác giảm so với kỳ trước, chỉ còn 25.600 lượt; mỗi bài 800 lượt.',
    'Lượt tương tác trên các kênh giảm mạnh so với kỳ trước.',
    'Số lượt tương tác giảm 3.200 lượt so với kỳ trước.',
    'Lượt tương tác giảm 14,29% so với kỳ trước.',
    'Kinh phí giải ngân ít hơn kỳ trước 80 triệu đồng.',
    'Số hồ sơ giải quyết quá hạn vẫn tăng so với kỳ trước.',
    'Đã xong việc; hồ sơ trực tuyến toàn trình giảm so với kỳ trước.',
    'Văn bản được ký số giảm 1,5 điểm phần trăm so với kỳ trước.',
    'Số hồ sơ trực tuyến một phần tăng 47 hồ sơ so với kỳ trước.',
  ])('finds %s', (text) => {
    expect(said(text)).toHaveLength(1);
  });
  test.each([
    'Có 282/300 người hài lòng; tỷ lệ hài lòng giảm 2 điểm phần trăm so với kỳ trước.',
    'Tỷ lệ hài lòng tăng 2 điểm phần trăm so với cùng kỳ năm trước.',
    'Tỷ lệ hài lòng dự kiến tăng 2 điểm phần trăm so với kỳ trước.',
    'Phấn đấu tỷ lệ hài lòng tăng 2 điểm phần trăm so với kỳ trước.',
    'Kỳ trước, tỷ lệ hài lòng tăng 2 điểm phần trăm so với quý trước.',
    'Tỷ lệ hài lòng về chứng thực tăng 2 điểm phần trăm so với kỳ trước.',
    'Tỷ lệ hài lòng tăng 3 điểm phần trăm so với kỳ trước.',
    'Tỷ lệ hài lòng tăng gần 2 điểm phần trăm so với kỳ trước.',
    'Tỷ lệ hài lòng ở Bến Đò tăng 2 điểm phần trăm so với kỳ trước.',
    'Lượt tương tác tăng so với kỳ trước, đạt 25.600 lượt.',
    'Lượt tương tác trên Zalo giảm so với kỳ trước, chỉ còn 6.400 lượt.',
    'Lượt tương tác giảm so với kỳ trước, chỉ còn 6.400 lượt.',
    'Lượt tương tác giảm so với kỳ trước.',
    'Số hồ sơ trực tuyến giảm 166 hồ sơ so với kỳ trước.',
    'Hồ sơ trực tuyến giảm so với kỳ trước.',
    'Lũy kế, kinh phí đã giải ngân ít hơn kỳ trước 80 triệu đồng.',
    'Kinh phí giải ngân của xã bạn ít hơn kỳ trước 80 triệu đồng.',
    'Số hồ sơ giải quyết quá hạn giảm so với kỳ trước.',
    'Nếu không có sự cố thì hồ sơ trực tuyến toàn trình giảm so với kỳ trước.',
    'Số hồ sơ trực tuyến toàn trình chưa trả giảm so với kỳ trước.',
    'Văn bản được ký số giảm 1,5% so với chỉ tiêu kỳ trước.',
  ])('is silent on %s', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('holds what goes on from the sentence before against its row', () => {
    const words = (way: string) =>
      `Đến nay giải ngân 1.480 triệu đồng. Riêng quý này giải ngân 590 triệu đồng, ${way} hơn kỳ trước 80 triệu đồng.`;
    expect(said(words('ít'))).toHaveLength(1);
    expect(said(words('nhiều'))).toEqual([]);
  });
});

describe('TH25 on what is counted up to the period', () => {
  const figures = [
    figure('dt.nguoi', {
      ...{ 'Nội dung': 'Người dự tập huấn', 'Đơn vị tính': 'người' },
      ...{ 'Kỳ này': 172, 'Lũy kế': 968, 'Kỳ trước': 117 },
    }),
  ];
  const info = { 'Loại kỳ': 'Tháng', 'Kỳ số': '8', Năm: 2026 };
  const said = (text: string) => messagesOf('TH25', { info, figures, ...paragraph(text) });
  test.each([
    'Lũy kế 8 tháng có 968 người dự tập huấn. Riêng tháng 8 có 172 người.',
    'Lũy kế 8 tháng có 968 người dự tập huấn, tăng 172 người so với 7 tháng.',
    'Lũy kế 8 tháng có 968 người dự tập huấn, tăng 318 người so với 8 tháng năm 2025.',
    'Lũy kế 8 tháng có 968 người dự tập huấn; riêng tháng 8 năm 2025 chỉ có 120 người.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    'Lũy kế 8 tháng có 968 người dự tập huấn. Riêng tháng 8 có 182 người.',
    'Lũy kế 8 tháng có 968 người dự tập huấn, tăng 182 người so với 7 tháng.',
  ])('finds “%s”', (text) => {
    expect(said(text)).toEqual([
      expect.stringContaining('lũy kế 968, đến hết kỳ trước 796: tăng 172'),
    ]);
  });
});

describe('TH25 on what a change is told of', () => {
  const figures = [
    row('cho.quay', 'Quầy hàng chợ huyện', 'quầy', 150, 150),
    row('cho.vi', 'Quầy hàng chợ huyện nhận ví điện tử', 'quầy', 132, 117),
    row('hs.mang', 'Hồ sơ nộp qua mạng', 'hồ sơ', 1320, 1100),
    row('hs.quay', 'Hồ sơ nộp tại quầy', 'hồ sơ', 205, 240),
    row('dt', 'Doanh thu bán hàng trên mạng', 'triệu đồng', 15430, 11275),
  ];
  const targets = [
    target({ 'Chỉ tiêu': 'Tỷ lệ giải ngân vốn đầu tư', 'Kết quả': '640/1000', 'Kỳ trước': 51.2 }),
  ];
  const said = (text: string) => messagesOf('TH25', { figures, targets, ...paragraph(text) });
  test.each([
    'Có 132 trong 150 quầy hàng chợ huyện nhận ví điện tử, đạt 88%, tăng 15 quầy so với kỳ trước.',
    'Đến nay 132 quầy trong tổng số 150 quầy hàng chợ huyện nhận ví điện tử, tăng 15 quầy so với kỳ trước.',
    'Chợ huyện có 132 trên 150 quầy hàng nhận ví điện tử, thêm 15 quầy so với quý trước.',
    'So với quý trước, hồ sơ nộp qua mạng tăng 220 hồ sơ, từ 1.100 lên 1.320 hồ sơ, tương ứng 20%, còn hồ sơ nộp tại quầy giảm 35 hồ sơ, từ 240 xuống 205 hồ sơ.',
    'So với kỳ trước, hồ sơ nộp qua mạng tăng 220 hồ sơ, từ 1.100 lên 1.320 hồ sơ, còn số tại quầy giảm 35 hồ sơ.',
    'Giải ngân 640 triệu đồng (64%), trong đó riêng tháng 6 là 93 triệu đồng, gấp 1,5 lần tháng 5 (62 triệu đồng).',
    'Giải ngân vốn đầu tư đạt 64%; riêng tháng 6 chi 93 triệu đồng, tăng 50% so với tháng 5.',
    'So với quý trước, số đơn tăng, doanh thu bán hàng trên mạng từ 11.275 lên 15.430 triệu đồng.',
    'So với kỳ trước, doanh thu bán hàng trên mạng tăng từ 11,275 lên 15,43 tỷ đồng.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    [
      'Có 132 trong 150 quầy hàng chợ huyện nhận ví điện tử, đạt 88%, tăng 17 quầy so với kỳ trước.',
      'kỳ trước 117: tăng 15',
    ],
    ['Có 132 quầy nhận ví điện tử ở chợ huyện, tăng 18 quầy so với kỳ trước.', 'kỳ trước 117'],
    [
      'So với kỳ trước, hồ sơ nộp qua mạng tăng 220 hồ sơ, từ 1.100 lên 1.320 hồ sơ, còn hồ sơ nộp tại quầy là 205 hồ sơ, giảm 53 hồ sơ.',
      'kỳ trước 240: giảm 35',
    ],
    [
      'So với kỳ trước, doanh thu bán hàng trên mạng tăng từ 11.725 lên 15.430 triệu đồng.',
      'kỳ trước 11.275',
    ],
    ['Giải ngân vốn đầu tư đạt 64%, gấp 1,5 lần kỳ trước.', 'kỳ trước 51,2%'],
  ])('names both periods beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('TH25 on a change told of the sentence before', () => {
  const figures = [
    row('hs.nhan', 'Hồ sơ tiếp nhận', 'hồ sơ', 1425, 1318),
    row('hs.tra', 'Hồ sơ đã giải quyết', 'hồ sơ', 1373, 1256),
    row('vn.nguoi', 'Người được cấp chữ ký số', 'người', 868, 724),
    row('tau.luot', 'Lượt tàu cập bến', 'lượt', 642, 780),
  ];
  const said = (text: string) => messagesOf('TH25', { figures, ...paragraph(text) });
  test.each([
    [
      'Bộ phận Một cửa tiếp nhận 1.425 hồ sơ. Hồ sơ chứng thực nhiều nhất. Như vậy, so với kỳ trước tăng 170 hồ sơ.',
      'tăng 107',
    ],
    ['Cấp chữ ký số cho 868 người. Con số này tăng 154 người so với tháng trước.', 'tăng 144'],
    ['Bến đón 642 lượt tàu. Như vậy, giảm so với quý trước 183 lượt.', 'giảm 138'],
  ])('names that of the row of “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'Bộ phận Một cửa tiếp nhận 1.425 hồ sơ. Như vậy, so với kỳ trước tăng 107 hồ sơ.',
    'Tiếp nhận 1.425 hồ sơ, trả 1.373 hồ sơ. Như vậy, so với kỳ trước tăng 117 hồ sơ.',
    'Tiếp nhận 1.425 hồ sơ. Như vậy, so với cùng kỳ năm trước tăng 117 hồ sơ.',
    'Tiếp nhận 1.425 hồ sơ. Hồ sơ đất đai so với kỳ trước tăng 117 hồ sơ.',
    'Cấp chữ ký số cho 868 người. Như vậy, so với kỳ trước tăng gần 154 người.',
    'Bến đón 642 lượt tàu. Như vậy, so với kỳ trước giảm 52 lượt tàu cá.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('TH25 on what all together changed by', () => {
  const figures = [
    row('hs.truc_tiep', 'Hồ sơ nộp trực tiếp', 'hồ sơ', 369, 495),
    row('th.nguoi_dan', 'Người dân được tập huấn', 'người', 432, 306),
    row('gh.ocop', 'Gian hàng của hộ kinh doanh', 'gian hàng', 84, 60),
  ];
  const said = (text: string) => messagesOf('TH25', { figures, ...paragraph(text) });
  test.each([
    'Số hồ sơ nộp trực tiếp giảm còn 369 hồ sơ dù tổng số tăng 9,33% so với kỳ trước.',
    'Số người dân được tập huấn là 432 người, cộng chung tăng 135 người so với kỳ trước.',
    'Hộ kinh doanh mở 84 gian hàng, cả hai loại hình tăng 31 gian hàng so với kỳ trước.',
    'Nộp trực tiếp 369 hồ sơ, còn tổng số hồ sơ tăng 210 hồ sơ so với kỳ trước.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Số hồ sơ nộp trực tiếp là 369 hồ sơ, giảm 162 hồ sơ so với kỳ trước.', 'giảm 126'],
    ['Số người dân được tập huấn là 432 người, tăng 135 người so với kỳ trước.', 'tăng 126'],
    ['Tổng số gian hàng của hộ kinh doanh là 84, tăng 42 gian hàng so với kỳ trước.', 'tăng 24'],
  ])('speaks on “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('TH25 on a period named with its year', () => {
  const info = { 'Loại kỳ': 'Quý', 'Kỳ số': '1', Năm: 2027 };
  const figures = [
    row('hs.nhan', 'Hồ sơ tiếp nhận', 'hồ sơ', 5106, 4812),
    row('hs.ty_le', 'Tỷ lệ hồ sơ nộp trực tuyến', '%', 86.0016, 73),
  ];
  const said = (text: string) => messagesOf('TH25', { info, figures, ...paragraph(text) });
  test.each([
    ['Tiếp nhận 5.106 hồ sơ, tăng 249 hồ sơ (6,11%) so với quý IV/2026.', 'tăng 294'],
    ['Tiếp nhận 5.106 hồ sơ, tăng 249 hồ sơ so với quý IV năm 2026.', 'tăng 294'],
    ['Tiếp nhận 5.106 hồ sơ, giảm 294 hồ sơ so với quý IV/2026.', 'tăng 294'],
  ])('is the last one in “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'Tiếp nhận 5.106 hồ sơ, tăng 294 hồ sơ (6,11%) so với quý IV/2026.',
    'Tỷ lệ hồ sơ nộp trực tuyến đạt 86,00%, tăng 13 điểm phần trăm so với quý trước.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});
