import { found } from '../../workbook';

type Info = Record<string, string>;

describe('TT14', () => {
  const issued = (info: Info) => found('TT14', { info });
  const DAYS = { 'Ngày ban hành': '20/4/2026' };

  test('is silent where one of the two days is missing', () => {
    expect(issued({ 'Ngày ban hành': '' })).toEqual([]);
    expect(issued({ ...DAYS, 'Ngày chốt số liệu': '', 'Đến ngày': '' })).toEqual([]);
  });
  test('names the cell of the cut-off, else of the period’s end', () => {
    expect(issued(DAYS)).toMatchObject([{ also: [{ sheet: 'Thông tin', cell: 'B21' }] }]);
    const [finding] = issued({ ...DAYS, 'Ngày chốt số liệu': '' });
    expect(finding?.also).toEqual([{ sheet: 'Thông tin', cell: 'B20' }]);
    expect(finding?.message).toContain('trước Đến ngày (ngày chốt số liệu)');
  });
});

describe('TT14', () => {
  test('is silent when issued on the cut-off or later, or in its month', () => {
    expect(found('TT14', {})).toEqual([]);
    expect(found('TT14', { info: { 'Ngày ban hành': '26/4/2026' } })).toEqual([]);
    expect(found('TT14', { info: { 'Ngày ban hành': '4/2026' } })).toEqual([]);
  });
  test('finds a report issued six days before its cut-off', () => {
    const [finding] = found('TT14', { info: { 'Ngày ban hành': '20/4/2026' } });
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'B13' } });
    expect(finding?.message).toContain('20/4/2026 trước ngày chốt số liệu 26/4/2026');
  });
});
