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
  test.each([
    ['22/5/206', '22/5/2026'],
    ['22/5/20226', '22/5/2026'],
    ['22/5//2026', '22/5/2026'],
    ['2l/5/2026', '21/5/2026'],
    ['22/52026', '22/5/2026'],
  ])('proposes the day that was meant by “%s”', (text, day) => {
    const [finding] = found('DL11', { info: { Năm: '2026' }, ...due(text) });
    expect(finding?.message).toContain(`không đọc được là ngày: có lẽ là ${day}.`);
    expect(finding?.fix).toMatchObject({ certain: false, changes: [{ before: text }] });
  });
  test.each(['22/5/996', 'sau 22/5', '40/5/206', '5/206', 'tuần 22'])(
    'proposes nothing for “%s”',
    (text) => {
      const all = found('DL11', { info: { Năm: '2026' }, ...due(text) });
      expect(all.map(({ message, fix }) => [message.includes('có lẽ'), fix])).toEqual(
        all.map(() => [false, undefined]),
      );
    },
  );
});
