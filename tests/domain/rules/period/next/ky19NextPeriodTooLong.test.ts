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

describe('KY19', () => {
  test('is silent on a next period of the same length', () => {
    expect(found('KY19', { info: QUARTER })).toEqual([]);
  });
  test('names the last day of a next period that is too long', () => {
    const [finding] = found('KY19', { info: { ...QUARTER, 'Kỳ sau đến ngày': '2026-10-31' } });
    expect(finding?.message).toContain('có lẽ đến 30/9/2026');
  });
});
