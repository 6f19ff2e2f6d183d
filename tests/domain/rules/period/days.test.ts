import { found } from '../workbook';

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
const messages = (id: string, info: Info) => found(id, { info }).map(({ message }) => message);

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

describe('KY16', () => {
  const number = (kind: string, typed: string, more: Info = {}) =>
    found('KY16', { info: { 'Loại kỳ': kind, 'Kỳ số': typed, Năm: 2026, ...more } });
  test.each([
    ['Quý', '5', 'Kỳ số ghi “5”: Quý chỉ từ 1 đến 4, sửa Kỳ số hoặc Loại kỳ.'],
    ['Tháng', '13', 'Kỳ số ghi “13”: Tháng chỉ từ 1 đến 12, sửa Kỳ số hoặc Loại kỳ.'],
    ['6 tháng', '3', 'Kỳ số ghi “3”: 6 tháng chỉ từ 1 đến 2, sửa Kỳ số hoặc Loại kỳ.'],
    ['Tuần', '54', 'Kỳ số ghi “54”: Tuần chỉ từ 1 đến 53, sửa Kỳ số hoặc Loại kỳ.'],
    ['Lũy kế', '13', 'Kỳ số ghi “13”: Lũy kế chỉ từ 1 đến 12 tháng, sửa Kỳ số hoặc Loại kỳ.'],
    ['Quý', '0', 'Kỳ số ghi “0”: Quý chỉ từ 1 đến 4, sửa Kỳ số hoặc Loại kỳ.'],
  ])('finds %s %s', (kind, typed, message) => {
    expect(number(kind, typed)).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'B17' }, also: [{ cell: 'B16' }], message },
    ]);
  });
  test.each([
    ['Quý', '4'],
    ['Quý', 'IV'],
    ['Quý', 'Quý II'],
    ['Tháng', '12'],
    ['6 tháng', '2'],
    ['Tuần', '53'],
    ['Lũy kế', '12'],
    ['Năm', '2026'],
    ['Sơ kết', '7'],
    ['Quý', ''],
  ])('is silent on %s %s', (kind, typed) => {
    expect(number(kind, typed)).toEqual([]);
  });
  test('is silent without a year or kind, and on a week 53 that ISO does not have', () => {
    expect(number('Quý', '5', { Năm: '' })).toEqual([]);
    expect(number('', '5')).toEqual([]);
    expect(number('Tuần', '53', { Năm: 2025 })).toEqual([]);
  });
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

describe('KY03', () => {
  test('is silent where a day is missing, and where the next period ended before', () => {
    expect(found('KY03', week({ 'Đến ngày': '' }))).toEqual([]);
    const gone = { 'Kỳ sau từ ngày': '2026-04-05', 'Kỳ sau đến ngày': '2026-04-04' };
    expect(found('KY03', week(gone))).toEqual([]);
  });
  test('counts the days that both hold, and says where the next begins', () => {
    const [one] = found('KY03', week({ 'Kỳ sau từ ngày': '2026-04-08', 'Kỳ sau đến ngày': '' }));
    expect(one).toMatchObject({ also: [{ cell: 'B20' }] });
    expect(one?.message).toBe(
      'Kỳ sau bắt đầu 08/4/2026, trùng 1 ngày với kỳ này (kết thúc 08/4/2026): phải bắt đầu 09/4/2026, Từ ngày có lẽ là gõ nhầm.',
    );
    expect(one?.fix).toMatchObject({
      label: 'Kỳ sau từ 09/4/2026',
      changes: [{ cell: 'B22', after: 46121, format: 'dd/mm/yyyy' }],
    });
    const inside = { 'Kỳ sau từ ngày': '2026-04-03', 'Kỳ sau đến ngày': '2026-04-05' };
    expect(messages('KY03', { ...WEEK, ...inside })[0]).toContain('trùng 3 ngày');
  });
  test('moves no further than a week', () => {
    const far = { 'Từ ngày': '2026-03-01', 'Kỳ sau từ ngày': '2026-04-02' };
    expect(found('KY03', week(far))[0]?.fix).toBeDefined();
    const further = { ...far, 'Kỳ sau từ ngày': '2026-04-01' };
    expect(found('KY03', week(further))[0]?.fix).toBeUndefined();
  });
});

describe('KY04', () => {
  test('counts the days left out after the period’s usual end too', () => {
    expect(messages('KY04', { ...WEEK, 'Kỳ sau từ ngày': '2026-04-10' })).toEqual([
      'Kỳ sau bắt đầu 10/4/2026, bỏ trống 1 ngày sau 08/4/2026: sửa một trong hai ngày.',
    ]);
    const months = {
      'Loại kỳ': 'Lũy kế',
      'Kỳ số': '5',
      'Từ ngày': '2026-01-01',
      'Đến ngày': '2026-05-16',
    };
    expect(messages('KY04', { ...months, 'Kỳ sau từ ngày': '2026-06-03' })).toHaveLength(1);
    expect(messages('KY04', { ...WEEK, 'Đến ngày': '' })).toEqual([]);
  });
});

describe('KY05', () => {
  test('is silent where a day is missing or out of order, which others say', () => {
    for (const more of [
      { 'Từ ngày': '' },
      { 'Đến ngày': '' },
      { 'Từ ngày': '2026-04-09' },
      { 'Kỳ sau từ ngày': '' },
      { 'Kỳ sau đến ngày': '' },
      { 'Kỳ sau đến ngày': '2026-04-08' },
      { 'Kỳ sau từ ngày': '2026-04-08', 'Kỳ sau đến ngày': '2026-04-12' },
    ])
      expect(messages('KY05', { ...WEEK, ...more })).toEqual([]);
  });
  test('counts the days of this week and of the next, one day too', () => {
    expect(messages('KY05', { ...WEEK, 'Từ ngày': '2026-04-08' })).toEqual([
      'Tuần phải dài 7 ngày; từ 08/4/2026 đến 08/4/2026 là 1 ngày.',
    ]);
    const next = found('KY05', week({ 'Kỳ sau đến ngày': '2026-04-16' }));
    expect(next).toMatchObject([{ at: { cell: 'B23' } }]);
    expect(next[0]?.message).toContain('từ 09/4/2026 đến 16/4/2026 là 8 ngày');
    expect(messages('KY05', { ...WEEK, 'Kỳ sau đến ngày': '2026-04-09' })).toHaveLength(1);
    const open = { ...WEEK, 'Đến ngày': '', 'Kỳ sau đến ngày': '2026-04-16' };
    expect(messages('KY05', open)).toHaveLength(1);
  });
});
