import { cells, found } from '../../workbook';

type Info = Readonly<Record<string, string | number>>;

const WEEK = {
  'Loại kỳ': 'Tuần',
  'Kỳ số': '15',
  'Từ ngày': '2026-04-02',
  'Đến ngày': '2026-04-08',
  'Ngày chốt số liệu': '2026-04-08',
  'Kỳ sau từ ngày': '2026-04-09',
  'Kỳ sau đến ngày': '2026-04-15',
};

const week = (more: Info) => ({ info: { ...WEEK, ...more } });

describe('KY01', () => {
  test('is silent on one day only, and where one of the days is missing', () => {
    const oneDay = { 'Từ ngày': '2026-04-08', 'Đến ngày': '2026-04-08' };
    expect(found('KY01', week(oneDay))).toEqual([]);
    expect(found('KY01', week({ 'Đến ngày': '' }))).toEqual([]);
    expect(found('KY01', week({ 'Từ ngày': '', 'Kỳ sau từ ngày': '' }))).toEqual([]);
  });
  test('says once that the first day is after the last and so after the cut-off', () => {
    expect(found('KY01', week({ 'Từ ngày': '2026-04-11' }))).toMatchObject([
      { at: { cell: 'B19' }, also: [{ cell: 'B20' }] },
    ]);
  });
  test('names both cells where data were closed before the period', () => {
    expect(found('KY01', week({ 'Ngày chốt số liệu': '2026-04-01' }))).toMatchObject([
      { at: { cell: 'B21' }, also: [{ cell: 'B19' }] },
    ]);
  });
});

describe('KY01', () => {
  const WEEK = {
    'Loại kỳ': 'Tuần',
    'Kỳ số': '15',
    'Từ ngày': '2026-04-02',
    'Đến ngày': '2026-04-08',
    'Ngày chốt số liệu': '2026-04-08',
    'Kỳ sau từ ngày': '2026-04-09',
    'Kỳ sau đến ngày': '2026-04-15',
    'Ngày ban hành': '09/4/2026',
  };
  const week = (more: Record<string, string>) => ({ info: { ...WEEK, ...more } });

  test('is silent on days in order', () => {
    expect(found('KY01', week({}))).toEqual([]);
  });
  test('finds an end before its start, of the next period too', () => {
    expect(found('KY01', week({ 'Đến ngày': '2026-04-01' }))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'B19' }, also: [{ cell: 'B20' }] },
    ]);
    expect(cells('KY01', week({ 'Kỳ sau đến ngày': '2026-04-08' }))).toEqual(['Thông tin!B22']);
  });
  test('finds data closed before the period began', () => {
    const [finding] = found('KY01', { info: { 'Ngày chốt số liệu': '2025-12-26' } });
    expect(finding?.message).toContain('26/12/2025 trước Từ ngày 01/01/2026');
  });
});
