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

const said = (text: string) =>
  found('KY22', { info: QUARTER, outline: [line('I', 'Kết quả'), line('Đoạn', text)] });

describe('KY22', () => {
  test('is silent on the own period and on what is compared', () => {
    expect(said('Trong quý, xã ban hành 09 văn bản.')).toEqual([]);
    expect(said('Quý I, xã nhận 300 hồ sơ; quý II nhận 340 hồ sơ.')).toEqual([]);
  });
  test('reports a lead of another kind, and of the period before', () => {
    expect(said('Trong tháng, xã ban hành 09 văn bản.')[0]?.message).toContain('Trong quý');
    expect(said('Quý I, xã ban hành 09 văn bản.')).toHaveLength(1);
  });
  test('reports an aim of the last year in a report of this', () => {
    const year = (text: string) =>
      found('KY22', {
        info: { 'Loại kỳ': 'Năm', 'Từ ngày': '2026-01-01', 'Đến ngày': '2026-12-31' },
        outline: [line('I', 'Kết quả'), line('Đoạn', text)],
      });
    expect(year('Năm 2025 xã phấn đấu 14 chỉ tiêu.')).toHaveLength(1);
    expect(year('Năm 2026 xã phấn đấu 14 chỉ tiêu.')).toEqual([]);
    expect(year('Năm 2025 xã đạt 9 chỉ tiêu.')).toEqual([]);
  });
});
