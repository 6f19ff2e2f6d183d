import { cells, found, line, paragraph, task } from './workbook';

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
const words = (level: string, heading: string, text: string) => [
  line('I', heading),
  line(level, text),
];

describe('KY01', () => {
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

describe('KY03', () => {
  test('is silent when the next week follows', () => {
    expect(found('KY03', week({}))).toEqual([]);
  });
  test('moves Chiêm Hóa’s 08/4–14/4 by a day', () => {
    const [finding] = found(
      'KY03',
      week({ 'Kỳ sau từ ngày': '2026-04-08', 'Kỳ sau đến ngày': '2026-04-14' }),
    );
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'B22' } });
    expect(finding?.message).toContain('trùng 1 ngày');
    expect(finding?.fix?.changes).toMatchObject([
      { cell: 'B22', after: 46121 },
      { cell: 'B23', after: 46127 },
    ]);
  });
  test('moves only the first day where the last is right', () => {
    const [finding] = found('KY03', week({ 'Kỳ sau từ ngày': '2026-04-08' }));
    expect(finding?.fix?.changes.map(({ cell }) => cell)).toEqual(['B22']);
  });
});

describe('KY04', () => {
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

describe('KY05', () => {
  test('is silent on seven days', () => {
    expect(found('KY05', week({}))).toEqual([]);
  });
  test('finds a week of eight', () => {
    expect(found('KY05', week({ 'Đến ngày': '2026-04-09' }))[0]?.message).toContain('8 ngày');
  });
});

describe('KY06', () => {
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

describe('KY07', () => {
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

describe('KY08', () => {
  test('is silent on the report’s own period and on plans', () => {
    expect(
      found('KY08', {
        ...months({}),
        outline: words('Đoạn', 'KẾT QUẢ', 'Trong 5 tháng đầu năm 2026, xã có 34 nhiệm vụ.'),
      }),
    ).toEqual([]);
    expect(
      found('KY08', {
        ...months({}),
        outline: words(
          'Đoạn',
          'NHIỆM VỤ TRỌNG TÂM',
          'Trong 6 tháng đầu năm 2026, chi 200 triệu đồng.',
        ),
      }),
    ).toEqual([]);
  });
  test('finds Tân Cương’s 200 million of six months in a report of five', () => {
    const outline = words(
      'Đoạn',
      'VỀ KINH PHÍ',
      'Trong 6 tháng đầu năm 2026, xã được bố trí 200 triệu đồng.',
    );
    const [finding] = found('KY08', { ...months({}), outline });
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'C6' } });
    expect(finding?.message).toContain('6 tháng đầu năm 2026');
  });
  test('hints at Kha Sơn’s outcome as of quý I', () => {
    const tasks = [task({ 'Kết quả': 'Trong Quý I năm 2026, thiết bị cơ bản đã đáp ứng.' })];
    expect(found('KY08', { tasks })).toMatchObject([
      { severity: 'Gợi ý', at: { sheet: 'Nhiệm vụ', cell: 'I5' } },
    ]);
  });
});

describe('KY09', () => {
  const plan = (text: string) => ({
    ...week({}),
    outline: words('-', 'PHƯƠNG HƯỚNG, NHIỆM VỤ TUẦN 16', text),
  });
  test('is silent on days of the next week, of documents, and up to which something runs', () => {
    for (const text of [
      'Tập huấn từ ngày 10/4 - 12/4/2026.',
      'Theo Kế hoạch số 51/KH-SKH-CN, ngày 03/4/2026.',
      'Hoàn thành trước ngày 30/6/2026.',
    ])
      expect(found('KY09', plan(text))).toEqual([]);
  });
  test('finds Chiêm Hóa’s 17/4–28/4 among the tasks of week 16', () => {
    const [finding] = found(
      'KY09',
      plan('Phổ cập kỹ năng số tại 5 thôn từ ngày 17/4 - 28/4/2026.'),
    );
    expect(finding?.message).toContain('ngoài kỳ sau (09/4/2026–15/4/2026)');
  });
});

describe('KY10', () => {
  test('is silent when the cut-off is given', () => {
    expect(found('KY10', {})).toEqual([]);
  });
  test('says which day is taken instead', () => {
    const [finding] = found('KY10', { info: { 'Ngày chốt số liệu': '' } });
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { cell: 'B21' } });
    expect(finding?.message).toContain('26/4/2026');
  });
});

describe('KY11', () => {
  test('is silent on a comparison with figures', () => {
    expect(
      found('KY11', {
        outline: words('Đoạn', 'A', 'Hồ sơ trực tuyến tăng 12,5% so với cùng kỳ năm trước.'),
      }),
    ).toEqual([]);
  });
  test('waits until guidance is replaced', () => {
    const text = 'Hồ sơ trực tuyến tăng [bao nhiêu phần trăm] so với cùng kỳ năm trước.';
    expect(found('KY11', { outline: words('Đoạn', 'A', text) })).toEqual([]);
  });
  test('asks Dương Hưu for figures, and knows that quý I/2025 was another unit', () => {
    const outline = words('Đoạn', 'A', 'Tỷ lệ hồ sơ trực tuyến tăng so với cùng kỳ năm trước.');
    const [finding] = found('KY11', { outline });
    expect(finding).toMatchObject({ severity: 'Gợi ý' });
    expect(finding?.message).toContain('01/7/2025');
  });
});

describe('KY12', () => {
  const figures = [
    {
      Mã: 'hoso.truc_tuyen',
      'Nội dung': 'Hồ sơ trực tuyến',
      'Đơn vị tính': 'hồ sơ',
      'Kỳ này': 3199,
      'Lũy kế': 8452,
    },
  ];
  test('is silent without cumulative figures, and where the start is said', () => {
    expect(found('KY12', {})).toEqual([]);
    expect(
      found('KY12', { figures, outline: words('Đoạn', 'A', 'Lũy kế từ 01/7/2025 đến nay.') }),
    ).toEqual([]);
  });
  test('asks from when Tân Cương’s 8452 are counted', () => {
    expect(cells('KY12', { figures })).toEqual(['Số liệu!E5']);
  });
});

describe('KY14', () => {
  const quarter = {
    'Loại kỳ': 'Quý',
    'Kỳ số': '2',
    Năm: 2026,
    'Từ ngày': '2026-04-01',
    'Đến ngày': '2026-06-30',
    'Ngày chốt số liệu': '2026-06-30',
    'Ngày ban hành': '05/7/2026',
    'Trích yếu': 'Kết quả quý II năm 2026, phương hướng quý III năm 2026',
  };
  const said = (info: Record<string, string>, ...outline: ReturnType<typeof line>[]) =>
    found('KY14', { info: { ...quarter, ...info }, outline });
  test('is silent on the report’s own period, the next one and other kinds of period', () => {
    expect(
      said(
        {},
        line('I', 'Kết quả quý II/2026'),
        line('Đoạn', 'So với quý I/2026, hồ sơ trực tuyến tăng 3%.'),
        line('I', 'Phương hướng, nhiệm vụ quý III năm 2026'),
        line('I', 'Giải pháp năm 2027'),
        line('Đoạn', 'Trên đây là báo cáo kết quả quý II năm 2026.'),
      ),
    ).toEqual([]);
  });
  test('finds another quarter in the title, the headings and the closing', () => {
    const title = said({ 'Trích yếu': 'Kết quả quý III năm 2026' });
    expect(title).toMatchObject([{ severity: 'Cảnh báo', at: { sheet: 'Thông tin' } }]);
    expect(title[0]?.message).toContain('kỳ báo cáo là quý II/2026');
    const plans = said({}, line('I', 'Phương hướng, nhiệm vụ quý II năm 2026'));
    expect(plans[0]?.message).toContain('kỳ sau là quý III/2026');
    expect(said({}, line('I', 'Kết quả quý I/2026'))).toHaveLength(1);
    expect(said({}, line('Đoạn', 'Trên đây là báo cáo kết quả quý IV/2026.'))).toHaveLength(1);
  });
  test('leaves a number that its own days deny to the rule for that', () => {
    expect(said({ 'Kỳ số': '3' })).toEqual([]);
  });
  test('knows weeks, months, half-years, running totals and years, over the year’s end', () => {
    const one = (info: Record<string, string>, title: string) =>
      found('KY14', {
        info: { ...quarter, 'Từ ngày': '', 'Đến ngày': '', ...info, 'Trích yếu': title },
      }).length;
    const week = { 'Loại kỳ': 'Tuần', 'Kỳ số': '53' };
    expect(one(week, 'Kết quả tuần 53, nhiệm vụ tuần 1')).toBe(0);
    expect(one(week, 'Kết quả tuần 52, nhiệm vụ tuần 1')).toBe(1);
    const month = { 'Loại kỳ': 'Tháng', 'Kỳ số': '12' };
    expect(one(month, 'Kết quả tháng 12/2026, nhiệm vụ tháng 1/2027')).toBe(0);
    expect(one(month, 'Kết quả tháng 11/2026')).toBe(1);
    const half = { 'Loại kỳ': '6 tháng', 'Kỳ số': '1' };
    expect(one(half, 'Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026')).toBe(0);
    expect(one(half, 'Kết quả 6 tháng cuối năm 2026')).toBe(1);
    expect(one({ 'Loại kỳ': 'Lũy kế', 'Kỳ số': '5' }, 'Kết quả 5 tháng đầu năm 2026')).toBe(0);
    expect(one({ 'Loại kỳ': 'Lũy kế', 'Kỳ số': '5' }, 'Kết quả 6 tháng đầu năm 2026')).toBe(1);
    const year = { 'Loại kỳ': 'Năm', 'Kỳ số': '' };
    expect(one(year, 'Kết quả năm 2026 theo Nghị quyết ngày 22/12/2024, nhiệm vụ năm 2027')).toBe(
      0,
    );
    expect(one(year, 'Kết quả năm 2025')).toBe(1);
  });
});

describe('KY15', () => {
  const said = (text: string) => found('KY15', { outline: [line('Đoạn', text)] });
  test('is silent on days of the calendar, on hours and on weekdays that are right', () => {
    for (const text of [
      'Hoàn thành trước ngày 30/6/2026; họp ngày 29/02; trực cả ngày 24/24 giờ.',
      'Ra quân sáng thứ Bảy ngày 16/5/2026, Chủ nhật, ngày 17/5/2026.',
      'Kỷ niệm Ngày 19/5/1890 và ngày 22 tháng 12 năm 1944.',
      'Bình quân mỗi ngày 20/25 hồ sơ được nộp trực tuyến.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds a day that is none, and a weekday that is another', () => {
    expect(said('Trước ngày 31/6/2026.')[0]?.message).toContain('không có ngày này');
    expect(said('Từ ngày 31 tháng 4 năm 2026.')).toHaveLength(1);
    expect(said('Sáng thứ Bảy ngày 17/5/2026.')[0]?.message).toContain('là Chủ nhật');
  });
});

describe('KY16', () => {
  test('is silent on a fourth quarter', () => {
    expect(found('KY16', { info: { 'Loại kỳ': 'Quý', 'Kỳ số': '4' } })).toEqual([]);
  });
  test('finds a fifth one', () => {
    expect(found('KY16', { info: { 'Loại kỳ': 'Quý', 'Kỳ số': '5' } })[0]?.message).toContain(
      '1 đến 4',
    );
  });
});

describe('KY17', () => {
  const said = (text: string) => found('KY17', paragraph(text)).map(({ message }) => message);
  test('is silent on days in their order, over the year’s end, and counted rightly', () => {
    for (const text of [
      'Tổ chức từ ngày 26/10/2026 đến ngày 28/10/2026.',
      'Trực Tết từ ngày 28/12 đến ngày 03/01/2027.',
      'Xong ngày 10/6/2026, chậm 11 ngày so với hạn 30/5/2026.',
      'Xong ngày 10/6/2026, chậm 11 ngày so với hạn.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds a span that ends before it begins', () => {
    expect(said('Tổ chức từ ngày 28/10/2026 đến ngày 26/10/2026.')[0]).toContain(
      'ngày cuối trước ngày đầu',
    );
  });
  test('finds days counted wrongly, and names the other day', () => {
    expect(said('Xong ngày 10/6/2026, chậm 11 ngày so với hạn 20/5/2026.')[0]).toContain(
      'từ 20/5/2026 đến 10/6/2026 là 21 ngày, lời ghi 11: sửa số ngày, hoặc một trong hai ngày (11 ngày thì ngày trước là 30/5/2026)',
    );
  });
});

describe('KY18', () => {
  const said = (text: string) => found('KY18', paragraph(text));
  test('is silent on the own days, on plans and on days well before', () => {
    for (const text of [
      'Tính đến hết ngày 26/4/2026, xã có 12 mô hình.',
      'Tính đến ngày 31/3/2026, xã có 10 mô hình.',
      'Cùng kỳ năm trước, đến ngày 26/4/2025, xã có 9 mô hình.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds the day of another year and the day beside', () => {
    const [finding] = said('Đến ngày 26/4/2025 đã chi 428 triệu đồng.');
    expect(finding?.message).toContain('Thông tin ghi 26/4/2026');
    expect(said('Tính đến hết ngày 25/4/2026, xã có 12 mô hình.')).toHaveLength(1);
  });
});
