import { found, line } from '../../workbook';

const QUARTER = {
  'Loại kỳ': 'Quý',
  'Kỳ số': 'II',
  Năm: 2026,
  'Từ ngày': '2026-04-01',
  'Đến ngày': '2026-06-30',
  'Ngày chốt số liệu': '2026-06-30',
  'Ngày ban hành': '2026-07-03',
  'Kỳ sau từ ngày': '2026-07-01',
  'Kỳ sau đến ngày': '2026-09-30',
};

const under = (heading: string, text: string) =>
  found('KY20', { info: QUARTER, outline: [line('I', heading), line('Đoạn', text)] });

describe('KY20', () => {
  test('is silent on what was done in the period and what is due in the next', () => {
    expect(under('Kết quả', 'Việc số hóa quá hạn từ ngày 15/6/2026.')).toEqual([]);
    expect(under('Phương hướng', 'Lắp đủ camera trước ngày 15/8/2026.')).toEqual([]);
    expect(under('Phương hướng', 'Số hóa hồ sơ lập trước ngày 01/5/2026.')).toEqual([]);
  });
  test('reports what is late from a day to come, and what is due on a day that is over', () => {
    expect(under('Kết quả', 'Việc số hóa quá hạn từ ngày 15/8/2026.')).toHaveLength(1);
    expect(under('Phương hướng', 'Lắp đủ camera trước ngày 15/6/2026.')).toHaveLength(1);
  });

  test('names the coming year where a plan has the last one’s', () => {
    const plan = (day: string) =>
      found('KY20', {
        outline: [
          line('I', 'PHƯƠNG HƯỚNG, NHIỆM VỤ'),
          line('Đoạn', `Kết nối đủ 12 camera còn lại trước ngày ${day}.`),
        ],
      }).map(({ message }) => message);
    expect(plan('15/11/2026')).toEqual([]);
    expect(plan('15/11/2025')[0]).toContain('có lẽ là 15/11/2026');
  });
});
