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

const messages = (id: string, info: Info) => messagesOf(id, { info });

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

  test('after nine months come the nine of the next year, as Sang kỳ mới writes them, or what is left of this one', () => {
    const months = { 'Loại kỳ': '9 tháng', Năm: 2026, 'Đến ngày': '2026-09-30' };
    const gaps = ['2026-10-01', '2027-01-01', '2027-02-01'].map(
      (day) => messages('KY04', { ...months, 'Kỳ sau từ ngày': day }).length,
    );
    expect(gaps).toEqual([0, 0, 1]);
  });
});

describe('KY04', () => {
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

  test('is silent without a gap, and after a period closed early', () => {
    expect(found('KY04', week({}))).toEqual([]);
    expect(
      found('KY04', months({ 'Đến ngày': '2026-05-16', 'Kỳ sau từ ngày': '2026-06-01' })),
    ).toEqual([]);
  });
  test('counts the days left out', () => {
    expect(found('KY04', week({ 'Kỳ sau từ ngày': '2026-04-11' }))[0]?.message).toContain(
      'bỏ trống 2 ngày',
    );
  });
});
