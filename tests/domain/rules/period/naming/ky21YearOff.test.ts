import { found } from '../../workbook';

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

const listed = (...days: readonly string[]) =>
  found('KY21', {
    info: QUARTER,
    documents: days.map((day, index) => ({
      'Số, ký hiệu': `${index + 7}/KH-UBND`,
      'Ngày ban hành': day,
    })),
  });

describe('KY21', () => {
  test('is silent where several days lie outside the period', () => {
    expect(listed('2025-05-08', '2025-05-09', '2026-05-12', '2026-06-01')).toEqual([]);
  });
  test('names the day of the right year', () => {
    const [finding] = listed('2025-05-08', '2026-05-12', '2026-06-01');
    expect(finding?.message).toContain('có lẽ là 08/5/2026');
  });
});
