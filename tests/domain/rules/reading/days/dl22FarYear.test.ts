import { found, task } from '../../workbook';

describe('DL22', () => {
  const due = (deadline: string) =>
    found('DL22', { info: { Năm: 2026 }, tasks: [task({ 'Thời hạn': deadline })] });
  test('is silent on years that programmes look ahead to', () => {
    for (const text of ['2026-12-31', '31/12/2030', 'năm 2045', 'Thường xuyên', ''])
      expect(due(text)).toEqual([]);
    const tasks = [task({ 'Thời hạn': '2062-02-28' })];
    expect(found('DL22', { info: { Năm: '' }, tasks })).toEqual([]);
  });
  test('hints at a year with its figures turned', () => {
    expect(due('2062-02-28')).toMatchObject([
      {
        severity: 'Gợi ý',
        at: { cell: 'F5' },
        message: 'Thời hạn 28/02/2062 cách năm báo cáo 2026 hơn 20 năm: kiểm tra lại năm.',
      },
    ]);
  });
  test('finds a report’s year with a figure too many', () => {
    const year = (typed: number, to: string) =>
      found('DL22', { info: { Năm: typed, 'Đến ngày': to } }).map(({ message, fix }) => [
        message,
        fix?.changes[0]?.after,
      ]);
    expect(year(20266, '2026-04-26')).toEqual([
      ['Năm ghi 20266, không phải là một năm: có lẽ là 2026, năm của Đến ngày.', 2026],
    ]);
    expect(year(20266, '2027-04-26')).toEqual([
      ['Năm ghi 20266, không phải là một năm: ghi bốn chữ số.', undefined],
    ]);
    expect(year(2026, '2026-04-26')).toEqual([]);
  });
});
