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

describe('KY06', () => {
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

  test('is silent on the week that ends on 08/4', () => {
    expect(found('KY06', week({}))).toEqual([]);
    expect(
      found('KY06', {
        ...week({}),
        outline: words('-', 'A', 'Báo cáo (tuần 14, từ 26/3 - 01/4/2026).'),
      }),
    ).toEqual([]);
  });
  test('finds a wrong number', () => {
    expect(found('KY06', week({ 'Kỳ số': '17' }))[0]).toMatchObject({ at: { cell: 'B17' } });
  });
  test('finds Chiêm Hóa’s week 14 from 19/3 to 25/3, which is 13', () => {
    const outline = words('-', 'KẾT QUẢ', 'Báo cáo kết quả (tuần 14, từ 19/3 - 25/3/2026) của xã.');
    const [finding] = found('KY06', { ...week({}), outline });
    expect(finding?.at).toEqual({ sheet: 'Nội dung', cell: 'C6' });
    expect(finding?.message).toContain('đáng ra tuần 13');
  });
});
