import { found, line } from '../workbook';

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

describe('KY06 on the report’s own week', () => {
  const own = (info: Info) => found('KY06', { info: { ...WEEK, ...info } });

  test('is silent on other periods and where something is missing', () => {
    for (const info of [
      { 'Loại kỳ': 'Tháng', 'Kỳ số': '17' },
      { 'Kỳ số': '' },
      { 'Kỳ số': 'mười bảy' },
      { 'Kỳ số': '17', 'Từ ngày': '' },
      { 'Kỳ số': '17', 'Đến ngày': '' },
    ])
      expect(own(info)).toEqual([]);
  });
  test('knows the count of ISO and the count in sevens from New Year', () => {
    for (const number of ['14', '15']) expect(own({ 'Kỳ số': number })).toEqual([]);
    const december = { 'Từ ngày': '2026-12-24', 'Đến ngày': '2026-12-30' };
    expect(own({ ...december, 'Kỳ số': '52' })).toEqual([]);
    const newYear = { 'Từ ngày': '2026-01-01', 'Đến ngày': '2026-01-07' };
    expect(own({ ...newYear, 'Kỳ số': '1' })).toEqual([]);
    expect(own({ ...newYear, 'Kỳ số': '3' })).toHaveLength(1);
    const second = { 'Từ ngày': '2026-01-08', 'Đến ngày': '2026-01-14' };
    expect(own({ ...second, 'Kỳ số': '2' })).toEqual([]);
    const sunday = { 'Từ ngày': '2023-01-01', 'Đến ngày': '2023-01-01', Năm: 2023 };
    expect(own({ ...sunday, 'Kỳ số': '1' })).toEqual([]);
  });
  test('names the three cells and the right number', () => {
    const [finding] = own({ 'Kỳ số': '17' });
    expect(finding).toMatchObject({
      at: { cell: 'B17' },
      also: [{ cell: 'B19' }, { cell: 'B20' }],
    });
    expect(finding?.message).toContain(
      'Tuần 17 không khớp ngày 02/4/2026–08/4/2026 (đáng ra tuần 15)',
    );
  });
});

describe('KY06 on weeks in words', () => {
  test.each([
    'Tuần 15 (02/4 - 08/4/2026) đã xong.',
    'Tuần thứ 16, từ ngày 09/4 - 15/4/2026.',
    'Tuần 14: ngày 26/3 - 01/4/2026.',
    'Tuần 9 theo Kế hoạch, họp 02/4 - 08/4/2026.',
    'Tuần 9 ngày 08/4/2026 họp.',
    'Tuần 52, từ 25/12/2025 - 31/12/2025.',
  ])('is silent on “%s”', (text) => {
    expect(said('KY06', text)).toEqual([]);
  });
  test('goes by the report’s own count within the year, by the calendar otherwise', () => {
    expect(said('KY06', 'Tuần 13 (26/3 - 01/4/2026).')[0]?.message).toContain('đáng ra tuần 14');
    const early = { 'Kỳ số': '14', 'Từ ngày': '2026-04-02' };
    expect(said('KY06', 'Tuần 13 (26/3 - 01/4/2026).', early)).toEqual([]);
    const other = { 'Loại kỳ': 'Sơ kết' };
    expect(said('KY06', 'Tuần 13 (26/3 - 01/4/2026).', other)).toEqual([]);
    expect(said('KY06', 'Tuần 12 (26/3 - 01/4/2026).', other)[0]?.message).toContain('tuần 14');
    const nameless = { 'Kỳ số': '' };
    expect(said('KY06', 'Tuần 13 (26/3 - 01/4/2026).', nameless)).toEqual([]);
    const dayless = { 'Từ ngày': '' };
    expect(said('KY06', 'Tuần 13 (26/3 - 01/4/2026).', dayless)).toEqual([]);
    expect(said('KY06', 'Tuần 50 (25/12/2025 - 31/12/2025).')).toHaveLength(1);
  });
  test('holds this week and the next against Thông tin', () => {
    const [own] = said('KY06', 'Tuần 15 (02/4 - 07/4/2026).');
    expect(own).toMatchObject({ at: { cell: 'C6' }, also: [{ cell: 'B19' }] });
    expect(own?.message).toBe(
      'Lời ghi tuần 15 là 02/4/2026–07/4/2026, ở Thông tin là 02/4/2026–08/4/2026: sửa một trong hai nơi.',
    );
    expect(said('KY06', 'Tuần 15 (01/4 - 08/4/2026).')[0]?.also).toHaveLength(1);
    expect(said('KY06', 'Tuần 16 (09/4 - 14/4/2026).')).toMatchObject([
      { also: [{ cell: 'B22' }] },
    ]);
  });
  test('has nothing to hold them against where a day is missing', () => {
    expect(said('KY06', 'Tuần 15 (02/4 - 07/4/2026).', { 'Đến ngày': '' })).toEqual([]);
    for (const info of [{ 'Kỳ sau từ ngày': '' }, { 'Kỳ sau đến ngày': '' }])
      expect(said('KY06', 'Tuần 16 (09/4 - 14/4/2026).', info)).toEqual([]);
    expect(said('KY06', 'Tuần 14 (26/3 - 31/3/2026).')).toEqual([]);
  });
});

describe('A week whose own days are at odds', () => {
  const JUNE = {
    'Kỳ số': '23',
    'Từ ngày': '2026-01-06',
    'Đến ngày': '2026-06-07',
    'Ngày chốt số liệu': '2026-06-07',
    'Kỳ sau từ ngày': '2026-06-08',
    'Kỳ sau đến ngày': '2026-06-14',
  };
  const WORDS = 'Tuần 23 (01/6 - 07/6/2026), tuần 24 (08/6 - 14/6/2026).';
  const ids = ['KY05', 'KY06', 'KY07'] as const;
  const all = (info: Info) => ids.flatMap((id) => said(id, WORDS, { ...JUNE, ...info }));

  test('is told the day that was typed month first, and nothing of its number', () => {
    expect(all({})).toMatchObject([
      {
        at: { cell: 'B19' },
        message:
          'Tuần phải dài 7 ngày; từ 06/01/2026 đến 07/6/2026 là 153 ngày: Từ ngày 06/01/2026 gõ lẫn ngày và tháng, có lẽ là 01/6/2026.',
        fix: { changes: [{ after: 46174 }] },
      },
    ]);
  });
  test('is told its length where no other reading makes it whole', () => {
    expect(all({ 'Từ ngày': '2026-02-06' })).toMatchObject([{ at: { cell: 'B20' } }]);
    expect(all({ 'Từ ngày': '2026-05-31' })[0]).toMatchObject({ at: { cell: 'B20' } });
  });
  test('leaves a first day after the last one to KY01', () => {
    expect(all({ 'Từ ngày': '2026-06-11' })).toEqual([]);
    const before = 'Tuần 22 (25/5 - 31/5/2026).';
    expect(said('KY07', before, { ...JUNE, 'Từ ngày': '2026-06-11' })).toEqual([]);
    expect(said('KY07', before, { ...JUNE, 'Từ ngày': '2026-06-02' })).toHaveLength(1);
  });
  test('is quiet on the right days', () => {
    expect(all({ 'Từ ngày': '2026-06-01' })).toEqual([]);
  });
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
