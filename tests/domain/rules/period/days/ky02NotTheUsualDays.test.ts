import { found } from '../../workbook';

type Info = Readonly<Record<string, string | number>>;

const months = (more: Record<string, string>) => ({
  info: {
    'Loại kỳ': 'Lũy kế',
    'Kỳ số': '5',
    'Từ ngày': '2026-01-01',
    'Đến ngày': '2026-05-31',
    'Ngày chốt số liệu': '2026-05-16',
    'Ngày ban hành': '01/6/2026',
    ...more,
  },
});

describe('KY02', () => {
  const period = (kind: string, number: string, from: string, to: string, more: Info = {}) =>
    found('KY02', {
      info: { 'Loại kỳ': kind, 'Kỳ số': number, 'Từ ngày': from, 'Đến ngày': to, ...more },
    });

  test.each([
    ['Tháng', '2', '2026-02-01', '2026-02-28'],
    ['Tháng', '1', '2025-12-15', '2026-01-14'],
    ['Tháng', '12', '2026-12-01', '2026-12-31'],
    ['Quý', 'II', '2026-04-01', '2026-06-30'],
    ['Quý', ' iv ', '2026-09-15', '2026-12-14'],
    ['6 tháng', '1', '2026-01-01', '2026-06-30'],
    ['6 tháng', '2', '2026-07-01', '2026-12-31'],
    ['9 tháng', '', '2026-01-01', '2026-09-30'],
    ['Năm', '', '2026-01-01', '2026-12-31'],
    ['Năm', '', '2025-12-15', '2026-12-14'],
    ['Lũy kế', '5', '2026-01-01', '2026-05-31'],
    ['Tuần', '1', '2026-03-03', '2026-04-30'],
    ['Tháng', '13', '2026-01-01', '2026-01-30'],
    ['Quý', '0', '2026-01-01', '2026-01-30'],
    ['Quý', '', '2026-01-01', '2026-01-30'],
    ['Tháng', '2', '', '2026-01-30'],
    ['Tháng', '2', '2026-01-30', ''],
  ])('is silent on %s %s from %s to %s', (kind, number, from, to) => {
    expect(period(kind, number, from, to)).toEqual([]);
  });
  test('is silent without a year', () => {
    expect(period('Tháng', '2', '2026-02-01', '2026-02-27', { Năm: '' })).toEqual([]);
  });
  test('points at the end where the beginning is right, else at the beginning', () => {
    const [end] = period('Tháng', '2', '2026-02-01', '2026-02-27');
    expect(end).toMatchObject({ at: { cell: 'B20' } });
    expect(end?.also).toBeUndefined();
    expect(end?.message).toBe(
      'Kỳ “Tháng 2” năm 2026 theo lịch là 01/02/2026–28/02/2026, theo Nghị định 09/2019/NĐ-CP là 15/01/2026–14/02/2026; đang nhập 01/02/2026–27/02/2026: sửa ngày, hoặc ghi ngày chốt riêng ở Ngày chốt số liệu.',
    );
    expect(period('Tháng', '2', '2026-02-02', '2026-02-28')).toMatchObject([
      { at: { cell: 'B19' } },
    ]);
    expect(period('Tháng', '2', '2026-02-02', '2026-02-14')).toMatchObject([
      { at: { cell: 'B19' } },
    ]);
  });
  test('names the year or number for which the days would be right', () => {
    const [number] = period('Quý', '2', '2026-01-01', '2026-03-31');
    expect(number).toMatchObject({ at: { cell: 'B17' }, also: [{ cell: 'B19' }] });
    expect(number?.message).toContain('(là quý 1)');
    const [twelfth] = period('Tháng', '1', '2026-12-01', '2026-12-31');
    expect(twelfth?.message).toContain('(là tháng 12)');
    const [last] = period('Năm', '', '2025-01-01', '2025-12-31');
    expect(last).toMatchObject({ at: { cell: 'B18' } });
    expect(last?.message).toContain('Kỳ “Năm” năm 2026');
    expect(last?.message).toContain('(là năm 2025)');
    expect(period('Quý', '2', '2027-04-01', '2027-06-30')[0]?.message).toContain('(là năm 2027)');
    expect(period('Quý', '2', '2026-01-01', '2026-03-30')[0]?.message).not.toContain('(là');
  });
});

describe('KY02', () => {
  test('is silent on calendar periods, on those of NĐ 09/2019 and on free ones', () => {
    expect(found('KY02', months({}))).toEqual([]);
    expect(
      found('KY02', {
        info: { 'Loại kỳ': 'Quý', 'Kỳ số': '1', 'Từ ngày': '2025-12-15', 'Đến ngày': '2026-03-14' },
      }),
    ).toEqual([]);
    expect(found('KY02', {})).toEqual([]);
  });
  test('finds Tân Cương’s five months that end on 16/5', () => {
    const [finding] = found('KY02', months({ 'Đến ngày': '2026-05-16' }));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'B20' } });
    expect(finding?.message).toContain('01/01/2026–31/5/2026');
  });
});
