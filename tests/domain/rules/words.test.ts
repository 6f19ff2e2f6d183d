import { figure, found, line, messagesOf, paragraph, target } from './workbook';

describe('what a paragraph’s own numbers make otherwise', () => {
  const TH18 = (text: string) => messagesOf('TH18', paragraph(text));
  const TH11 = (text: string) => messagesOf('TH11', paragraph(text));
  const TH21 = (text: string) => messagesOf('TH21', paragraph(text));
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
  test('TH12 holds a sum against the row that the sentence tells before it', () => {
    const figures = [
      figure('so.suc_khoe', {
        'Nội dung': 'Người được tích hợp sổ sức khỏe điện tử',
        'Đơn vị tính': 'người',
        'Kỳ này': 1275,
        'Lũy kế': 3460,
      }),
    ];
    const told = (sum: string) => {
      const text = `Số người được tích hợp sổ sức khỏe điện tử là 1.275 người, tăng 10,87% (1.150 người); lũy kế là ${sum} người.`;
      return messagesOf('TH12', { figures, ...paragraph(text) });
    };
    expect(told('3.406')).toEqual([expect.stringContaining('3.460')]);
    expect(told('3.460')).toEqual([]);
    expect(told('9.870')).toEqual([]);
  });
});
