import { restsAhead } from '../../../../src/domain/words/known/restsAhead';
import { factsOf, gridsOf, line, messagesOf, target, type Changes } from '../../rules/workbook';

const targets = [
  target({ 'Chỉ tiêu': 'Hồ sơ, kết quả giải quyết được số hóa', 'Kết quả': '3889/4116' }),
  target({ 'Chỉ tiêu': 'Giải ngân kế hoạch vốn đầu tư công', 'Kết quả': '8740/9500' }),
  target({ 'Chỉ tiêu': 'Hộ kinh doanh sử dụng hóa đơn điện tử', 'Kết quả': '430/500' }),
];

const planned = (...texts: string[]): Changes => ({
  targets,
  outline: [
    line('Phần', 'Phương hướng, nhiệm vụ trọng tâm', 'I'),
    ...texts.map((text) => line('Đoạn', text)),
  ],
});

const wrong = (...texts: string[]) =>
  restsAhead(factsOf(gridsOf(planned(...texts)))).map(
    ({ figure: { digits }, rest }) => `${digits}: ${rest}`,
  );

describe('what a plan calls the rest of a target', () => {
  test.each([
    ['Số hóa bù 237 kết quả còn thiếu trong quý III.', '237: 227'],
    ['Giải ngân hết 670 triệu đồng vốn đầu tư công còn lại.', '670: 760'],
    ['Vận động 90 hộ kinh doanh còn lại dùng hóa đơn điện tử.', '90: 70'],
  ])('is found where fingers made it of another: %s', (text, said) => {
    expect(wrong(text)).toEqual([said]);
  });

  test.each([
    'Số hóa bù 227 kết quả còn thiếu trong quý III.',
    'Số hóa bù 120 kết quả còn thiếu trong tháng 7.',
    'Vận động 90 hộ kinh doanh còn lại của chợ nộp thuế.',
    'Kiểm tra 670 thửa đất còn lại.',
    'Vận động 90 hộ kinh doanh dùng hóa đơn điện tử.',
  ])('is left alone: %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });

  test('is left alone where another paragraph has as many', () => {
    const also = 'Còn 237 kết quả của các năm trước.';
    expect(wrong('Số hóa bù 237 kết quả còn thiếu.', also)).toEqual([]);
  });

  test('is told with what the target has left', () => {
    expect(messagesOf('CT11', planned('Số hóa bù 237 kết quả còn thiếu.'))).toEqual([
      expect.stringMatching(/^Lời ghi còn lại 237 \(.*\), theo Chỉ tiêu \(ô .*\) .* còn 227:/u),
    ]);
  });
});
