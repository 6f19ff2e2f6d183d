import { found, paragraph } from '../workbook';

const messages = (rule: string, text: string) =>
  found(rule, paragraph(text)).map(({ message }) => message);

describe('TH21 on percent points', () => {
  test.each([
    'Tỷ lệ trực tuyến của tháng 01 là 60%, đến tháng 6 là 78,61%, tăng 18,61 điểm phần trăm.',
    'Tỷ lệ trực tuyến của tháng 01 là 60%, đến tháng 6 là 78,6%, tăng gần 17,6 điểm phần trăm.',
    'Tỷ lệ đúng hạn đạt 96%, tăng 12 điểm phần trăm so với cùng kỳ.',
    'Nhật ký điện tử đạt 79,91%, vượt mục tiêu 4,91 điểm phần trăm. Tỉnh đặt ra 70% cho năm sau.',
    'Tỷ lệ đúng hạn đạt 96% (mục tiêu 90%); tỷ lệ số hóa tăng 2,5 điểm phần trăm so với quý trước.',
  ])('is silent on “%s”', (text) => {
    expect(messages('TH21', text)).toEqual([]);
  });
  test('names the difference of the two shares', () => {
    const [said] = messages(
      'TH21',
      'Hộ có internet là 48,6%, cao hơn mục tiêu (45%) 4,6 điểm phần trăm.',
    );
    expect(said).toContain('48,6 − 45 = 3,6');
  });
});

describe('TH21 on the direction of a change', () => {
  test.each([
    'Hồ sơ đất đai giảm từ 480 xuống 456 hồ sơ.',
    'Xã nâng hạng, từ 12 lên 8 trong bảng xếp hạng.',
    'Doanh thu tăng từ 900 triệu đồng lên 1,2 tỷ đồng.',
    'Thời hạn nâng từ 12 tháng lên 2 năm.',
  ])('is silent on “%s”', (text) => {
    expect(messages('TH21', text)).toEqual([]);
  });
  test('tells up from down', () => {
    expect(messages('TH21', 'Hồ sơ đất đai đi từ 480 lên 456 hồ sơ.')).toEqual([
      'Ghi lên (trong “từ 480 lên 456 hồ sơ”), mà 456 < 480: có lẽ là xuống; xem lại các số trong đoạn này.',
    ]);
  });
});

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

describe('TH18 on what is left', () => {
  test.each([
    ['Phát hiện 14 tồn tại, đã khắc phục 12, đang khắc phục 03.', '= 2'],
    [
      'Có 11 kiến nghị được xem xét, đã giải quyết 08 kiến nghị, còn 02 kiến nghị chuyển sang quý III.',
      '= 3',
    ],
    [
      'Xã được cấp 480 triệu đồng, đã giải ngân 384 triệu đồng, đạt 80%, còn lại 86 triệu đồng.',
      '= 96',
    ],
  ])('finds “%s”', (text, right) => {
    expect(messages('TH18', text).join()).toContain(right);
  });
  test.each([
    'Có 11 kiến nghị, đã giải quyết 08 kiến nghị, còn 05 kiến nghị (gồm 02 kiến nghị quý I chuyển sang).',
    'Quý I chuyển sang 3 đơn; tiếp nhận 11 đơn, đã giải quyết 08 đơn, còn 06 đơn.',
  ])('is silent on “%s”', (text) => {
    expect(messages('TH18', text)).toEqual([]);
  });
});
