import { orphans } from '../../../../src/domain/words/known/numbers/orphans';
import { factsOf, figure, gridsOf, paragraph, target, type Changes } from '../../rules/workbook';

const changes: Changes = {
  figures: [
    figure('hoso.dang_giai_quyet', {
      'Nội dung': 'Hồ sơ đang giải quyết',
      'Kỳ này': 84,
      'Kỳ trước': 60,
    }),
    figure('y_te.so_suc_khoe', {
      'Nội dung': 'Người được tích hợp sổ sức khỏe điện tử',
      'Đơn vị tính': 'người',
      'Kỳ này': 428,
      'Lũy kế': 6915,
      'Kỳ trước': 502,
    }),
  ],
  targets: [
    target({
      'Chỉ tiêu': 'Hộ kinh doanh dùng hóa đơn điện tử từ máy tính tiền',
      'Kết quả': 41.5,
      'Kỳ trước': 36.5,
    }),
  ],
};

const wrong = (text: string) =>
  orphans(factsOf(gridsOf({ ...paragraph(text), ...changes }))).map(
    ({ figure: { digits }, fact }) => `${digits}: ${fact.value}`,
  );

describe('a number that was right in the last period', () => {
  test.each([
    ['a short one, far off', 'Đến cuối kỳ, đang giải quyết 60 hồ sơ.', ['60: 84']],
    ['its digits turned', 'Đến cuối kỳ, đang giải quyết 48 hồ sơ.', ['48: 84']],
    [
      'the sum of the row told before',
      'Có 428 người được tích hợp sổ sức khỏe điện tử, giảm 74 người so với tháng trước; lũy kế 6.487 người.',
      ['6.487: 6915'],
    ],
    [
      'the sum behind a month that is held against',
      'Có 428 người được tích hợp sổ sức khỏe điện tử, giảm 74 người so với tháng 5, nâng lũy kế lên 6.951 người.',
      ['6.951: 6915'],
    ],
    [
      'what came in the period',
      'Có thêm 502 người được tích hợp sổ sức khỏe điện tử.',
      ['502: 428'],
    ],
    [
      'what came, its digits turned',
      'Có thêm 482 người được tích hợp sổ sức khỏe điện tử.',
      ['482: 428'],
    ],
    [
      'a share beside documents and tills',
      'Chỉ tiêu chưa đạt là ký số văn bản (95%), hóa đơn điện tử từ máy tính tiền (36,5%).',
      ['36,5: 41.5'],
    ],
  ])('is found: %s', (_, text, said) => {
    expect(wrong(text)).toEqual(said);
  });

  test.each([
    'Tổ dân phố Bãi Đá đang giải quyết 60 hồ sơ.',
    'Bộ phận tư pháp đang giải quyết 48 hồ sơ.',
    'Có 60 hồ sơ đang giải quyết sắp đến hạn.',
    'Đầu tháng, Trung tâm đang giải quyết 60 hồ sơ.',
    'Có thêm 428 người được tích hợp sổ sức khỏe điện tử.',
    'Tháng trước có thêm 502 người được tích hợp sổ sức khỏe điện tử.',
    'Dự kiến có thêm 482 người được tích hợp sổ sức khỏe điện tử.',
    'Trường học vận động thêm 502 người được tích hợp sổ sức khỏe điện tử.',
    'Có 428 người được tích hợp sổ sức khỏe điện tử; lũy kế 6.915 người (5 tháng đầu năm 6.487 người).',
    'Có 428 người được tích hợp sổ sức khỏe điện tử; lũy kế đến đầu tháng 6.487 người.',
  ])('is left alone: %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe('a number that Kỳ trước alone has', () => {
  const row = (code: string, name: string, unit: string, now: number, then: number) =>
    figure(code, { 'Nội dung': name, 'Đơn vị tính': unit, 'Kỳ này': now, 'Kỳ trước': then });
  const figures = [
    row('sk', 'Người dân có hồ sơ sức khỏe điện tử', 'người', 29868, 29412),
    row('tau', 'Tàu từ 15 m ghi nhật ký khai thác điện tử (cuối kỳ)', 'tàu', 161, 141),
    row('sap', 'Sạp chợ Bình An nhận chuyển khoản', 'sạp', 452, 438),
  ];
  const told = (text: string) =>
    orphans(factsOf(gridsOf({ ...paragraph(text), figures }))).map(
      ({ figure: { digits }, fact }) => `${digits}: ${fact.value}`,
    );
  test.each([
    [
      'Trạm Y tế nhập hồ sơ sức khỏe điện tử của người dân. Đến nay đã có 29.412 người được lập hồ sơ.',
      '29.412: 29868',
    ],
    [
      'Nhật ký khai thác điện tử được ghi trên 141 tàu, thêm 20 tàu so với cuối quý I, đạt 86,56% số tàu từ 15 m.',
      '141: 161',
    ],
    ['Chợ Bình An có 438 sạp nhận chuyển khoản, đạt 93%.', '438: 452'],
  ])('is the last one’s in “%s”', (text, right) => {
    expect(told(text)).toEqual([right]);
  });
  test.each([
    'Người dân có hồ sơ sức khỏe điện tử là 29.868 người. Trước đó có 29.412 người.',
    'Kỳ trước, nhật ký khai thác điện tử được ghi trên 141 tàu từ 15 m.',
    'Nhật ký khai thác điện tử được ghi trên 141 tàu từ 15 m, nay thêm 20 tàu.',
    'Trạm y tế phát 29.412 tờ rơi cho người dân có hồ sơ sức khỏe điện tử.',
  ])('is told of it in “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });
});
