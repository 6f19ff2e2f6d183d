import { figure, found, free, line, paragraph, target, withFree } from './workbook';

describe('TH24', () => {
  const said = (text: string) => found('TH24', paragraph(text)).map(({ message }) => message);
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
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Có 14 tổ với 98 người, bình quân 08 người/tổ.', '98 : 14 = 7'],
    ['Mở 06 lớp cho 240 người, bình quân mỗi lớp 30 người.', '240 : 6 = 40'],
    ['Có 12 sản phẩm, doanh thu 2,1 tỷ đồng, bình quân 157 triệu đồng/sản phẩm.', '= 175'],
  ])('names what “%s” comes to', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('CT18', () => {
  const said = (text: string) => found('CT18', paragraph(text)).map(({ message }) => message);
  test('is silent where nothing is said', () => {
    expect(said('Đạt 86,5%.')).toEqual([]);
  });
  test.each([
    'Đạt 86,5%, vượt 6,5 điểm phần trăm so với mục tiêu 80%.',
    'So với mục tiêu 80%, kết quả đạt 86,5%, vượt 6,5 điểm phần trăm.',
    'Đạt 94,78%, cao hơn mục tiêu 90% là 4,78 điểm phần trăm.',
    'Đạt 97,52%, thấp hơn 0,48 điểm phần trăm so với mức 98%.',
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

describe('TH25', () => {
  const figures = [
    figure('qr.diem', {
      'Nội dung': 'Điểm bán dùng mã QR',
      'Đơn vị tính': 'điểm',
      'Kỳ này': 37,
      'Kỳ trước': 31,
    }),
  ];
  const said = (text: string) =>
    found('TH25', { figures, ...paragraph(text) }).map(({ message }) => message);
  test('is silent where nothing is said', () => {
    expect(said('Có 37 điểm bán dùng mã QR.')).toEqual([]);
  });
  test.each([
    'Có 37 điểm bán dùng mã QR, tăng 6 điểm so với quý trước.',
    'Có 37 điểm bán dùng mã QR, tăng 9 điểm so với cùng kỳ năm trước.',
    'Có 37 điểm bán dùng mã QR, tăng gần 9 điểm so với quý trước.',
    'Có 37 hộ bán dùng mã QR, tăng 9 hộ so với quý trước.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    'Có 37 điểm bán dùng mã QR, tăng 9 điểm so với quý trước.',
    'Có 37 điểm bán dùng mã QR, giảm 6 điểm so với quý trước.',
  ])('names both periods beside “%s”', (text) => {
    expect(said(text)).toEqual([expect.stringContaining('kỳ này 37, kỳ trước 31: tăng 6')]);
  });
});

describe('PL16', () => {
  const sheet = free('Phụ lục II', [
    ['STT', 'Thôn', 'Số hộ', 'Tỷ lệ (%)'],
    [1, 'Bãi Dài', 120, 71],
    [2, 'Gò Mít', 95, 88],
    [3, 'Xóm Rạng', 140, 64],
  ]);
  const said = (text: string) =>
    found('PL16', withFree(paragraph(`${text} (Phụ lục II kèm theo).`), sheet)).map(
      ({ message }) => message,
    );
  test('is silent where nothing is said', () => {
    expect(said('Không có thôn nào')).toEqual([]);
  });
  test.each([
    'Thôn Gò Mít dẫn đầu với 88%, thôn Bãi Dài đạt 71%',
    'Thôn Bãi Dài có 120 hộ, thấp nhất là Xóm Rạng với 64%',
    'Thôn Bãi Dài đạt trên 70%',
    'Thôn Nà Pha đạt 45%',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Thôn Bãi Dài dẫn đầu với 88%', '“Bãi Dài” là 71%; “Gò Mít” là 88%'],
    ['Thôn Bãi Dài dẫn đầu với 71%', '“Gò Mít” là 88%'],
    ['Nhiều hộ nhất là thôn Bãi Dài với 120 hộ', '“Xóm Rạng” là 140'],
    ['Thôn Bãi Dài có 210 hộ', '“Bãi Dài” là 120'],
  ])('names both places beside “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('what a paragraph’s own numbers make otherwise', () => {
  const TH18 = (text: string) => found('TH18', paragraph(text)).map(({ message }) => message);
  const TH11 = (text: string) => found('TH11', paragraph(text)).map(({ message }) => message);
  const TH21 = (text: string) => found('TH21', paragraph(text)).map(({ message }) => message);
  test.each([
    ['Rà soát 240 máy, đã thay 175, còn 56 máy.', '= 65'],
    ['Có 1.482/2.014 hộ nối mạng; còn 542 hộ chưa kết nối.', '= 532'],
    ['Trong 1.845 văn bản có 1.790 văn bản ký số; 65 văn bản mật không ký số.', '= 55'],
    [
      'Nhận 128 phản ánh; theo nguồn có 83 phản ánh qua ứng dụng, 39 phản ánh qua tổng đài và 16 phản ánh trực tiếp.',
      '= 138',
    ],
    ['Có 187 thủ tục toàn trình, 171 thủ tục một phần; như vậy 348 thủ tục làm được.', '= 358'],
  ])('TH18 reckons “%s”', (text, right) => {
    expect(TH18(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'Rà soát 240 máy, đã thay 175, còn 65 máy.',
    'Có 1.482/2.014 hộ nối mạng; còn 532 hộ chưa kết nối.',
    'Kỳ trước chuyển sang 10 hồ sơ, nhận 90 hồ sơ, đã giải quyết 85 hồ sơ, còn 15 hồ sơ.',
    'Các chi bộ có 1.873 đảng viên, bình quân 41 đảng viên/chi bộ, trong đó 812 nữ và 1.061 nam.',
    'Có gần 100 hồ sơ, gồm 40 hồ sơ trực tuyến, 52 hồ sơ trực tiếp.',
    'Có 100 hồ sơ, chủ yếu gồm 40 hồ sơ đất đai, 52 hồ sơ hộ tịch.',
  ])('TH18 is silent on “%s”', (text) => {
    expect(TH18(text)).toEqual([]);
  });
  test.each([
    ['Trong 520 hồ sơ có 415 hồ sơ nộp trực tuyến, đạt 97,81%.', '79,81%'],
    ['Đã giải quyết 3.571 hồ sơ. Trong đó 3.559 hồ sơ đúng hạn, đạt 99,96%.', '99,66%'],
    ['Thanh toán đạt 68,23%; 32,77% còn lại nộp tiền mặt.', '31,77%'],
  ])('TH11 reckons “%s”', (text, right) => {
    expect(TH11(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    ['Giảm từ 19 xuống còn 12 hồ sơ, tức giảm 08 hồ sơ.', '= 7'],
    ['Có 1.236 hồ sơ, tăng 96 hồ sơ (7,77%) so với quý II.', '8,42%'],
    ['Băng thông từ 10 Gbps lên 30 Gbps (gấp 02 lần).', '= 3'],
  ])('TH21 reckons “%s”', (text, right) => {
    expect(TH21(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('words against the tables', () => {
  test('CT11 and TH12 name the number that a slip was meant for', () => {
    const figures = [
      figure('so.may', {
        'Nội dung': 'Máy đọc thẻ đã trang bị',
        'Đơn vị tính': 'máy',
        'Kỳ này': 412,
      }),
    ];
    const outline = [
      line('I', 'KẾT QUẢ'),
      line('Đoạn', 'Đã trang bị 421 máy đọc thẻ cho các thôn.'),
    ];
    expect(found('TH12', { figures, outline })).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'C6' }, also: [{ sheet: 'Số liệu', cell: 'D5' }] },
    ]);
    const targets = [
      target({
        'Chỉ tiêu': 'Hộ gia đình có cáp quang',
        'Đơn vị tính': '%',
        'Mục tiêu': 90,
        'Kết quả': 97.96,
      }),
    ];
    expect(
      found('CT11', { targets, ...paragraph('Hộ gia đình nối cáp quang là 97,69%.') }),
    ).toMatchObject([{ severity: 'Cảnh báo', also: [{ sheet: 'Chỉ tiêu' }] }]);
  });
});
