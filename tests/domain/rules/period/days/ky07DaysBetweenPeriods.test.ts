import { found, line } from '../../workbook';

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

const said = (id: string, text: string, info: Info = {}) =>
  found(id, {
    info: { ...WEEK, ...info },
    outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text)],
  });

describe('KY07', () => {
  const BEFORE = 'Tuần 14 (26/3 - 30/3/2026).';

  test('counts the days after the week before', () => {
    expect(said('KY07', BEFORE)[0]?.message).toBe(
      'Tuần 14 kết thúc 30/3/2026, kỳ này bắt đầu 02/4/2026: thiếu 2 ngày (31/3/2026–01/4/2026).',
    );
  });
  test.each<readonly [string, Info]>([
    ['another kind of period', { 'Loại kỳ': 'Tháng' }],
    ['no number', { 'Kỳ số': '' }],
    ['no first day', { 'Từ ngày': '' }],
    ['a number that is not the next', { 'Kỳ số': '16' }],
  ])('is silent on %s', (_, info) => {
    expect(said('KY07', BEFORE, info)).toEqual([]);
  });
});

describe('KY07', () => {
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
  const words = (level: string, heading: string, text: string) => [
    line('I', heading),
    line(level, text),
  ];

  test('is silent when the last week ended the day before', () => {
    const outline = words('-', 'KẾT QUẢ', 'Báo cáo (tuần 14, từ 26/3 - 01/4/2026).');
    expect(found('KY07', { ...week({}), outline })).toEqual([]);
  });
  test('finds the week 26/3–01/4 that Chiêm Hóa lost', () => {
    const outline = words('-', 'KẾT QUẢ', 'Báo cáo (tuần 14, từ 19/3 - 25/3/2026).');
    expect(found('KY07', { ...week({}), outline })[0]?.message).toContain(
      'thiếu 7 ngày (26/3/2026–01/4/2026)',
    );
  });
});
