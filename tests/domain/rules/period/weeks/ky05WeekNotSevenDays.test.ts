import { found, messagesOf } from '../../workbook';

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

const messages = (id: string, info: Info) => messagesOf(id, { info });

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

describe('KY05', () => {
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

  test('is silent on seven days', () => {
    expect(found('KY05', week({}))).toEqual([]);
  });
  test('finds a week of eight', () => {
    expect(found('KY05', week({ 'Đến ngày': '2026-04-09' }))[0]?.message).toContain('8 ngày');
  });
});
