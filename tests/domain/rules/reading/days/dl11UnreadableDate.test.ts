import type { Changes } from '../../workbook';
import { found, task } from '../../workbook';

describe('DL11', () => {
  const due = (deadline: string): Changes => ({ tasks: [task({ 'Thời hạn': deadline })] });
  test('is silent on the ways deadlines are typed', () => {
    for (const text of ['26/4/2026', '04/2026', 'Quý II/2026', 'Thường xuyên', ''])
      expect(found('DL11', due(text))).toEqual([]);
  });
  test('DL11 finds a deadline in words, and holds a report’s own date to be graver', () => {
    expect(found('DL11', due('khi có hướng dẫn'))).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'F5' } },
    ]);
    expect(found('DL11', { info: { 'Đến ngày': 'cuối tháng' } })).toMatchObject([
      { severity: 'Lỗi' },
    ]);
  });
});
