import { khaSon } from '../../../../support/khaSon';
import { found, messagesOf, target } from '../../workbook';

describe('CT15', () => {
  const results = (...values: number[]) =>
    values.map((value, n) => target({ TT: `${n + 1}`, 'Chỉ tiêu': `A${n}`, 'Kết quả': value }));
  test('shows five of them and names every row', () => {
    expect(messagesOf('CT15', { targets: results(1.5, 2.25, 100, 3.5, 4.5, 5.5, 6.5) })).toEqual([
      'Số chữ số thập phân ở cột Kết quả không thống nhất (các dòng 5, 6, 8–11): 1,5; 2,25; 3,5; 4,5; 5,5.',
    ]);
  });
  test('compares percentages alone', () => {
    const [first = {}, second = {}] = results(1.5, 2.25);
    expect(found('CT15', { targets: [first, { ...second, 'Đơn vị tính': 'điểm' }] })).toEqual([]);
  });
});

describe('CT15', () => {
  test('is silent on whole numbers beside decimals of one length', () => {
    expect(
      found('CT15', { targets: [target({ 'Kết quả': 72.5 }), target({ 'Kết quả': 100 })] }),
    ).toEqual([]);
  });
  test('shows Kha Sơn’s 72,5; 99,9; 99,67 once', () => {
    const findings = found('CT15', khaSon());
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('72,5; 99,9; 99,67');
  });
});
