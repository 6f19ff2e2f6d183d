import { found, line, messagesOf } from '../../workbook';

type Info = Readonly<Record<string, string | number>>;

describe('KY14 on the opening', () => {
  const said = (reported: string, info: Info = {}) =>
    messagesOf('KY14', {
      info: {
        'Loại kỳ': 'Quý',
        'Kỳ số': '2',
        Năm: 2026,
        'Từ ngày': '',
        'Đến ngày': '',
        'Trích yếu': 'Kết quả',
        ...info,
      },
      outline: [line('Đoạn', reported), line('I', 'KẾT QUẢ'), line('Đoạn', reported)],
    });
  const BY =
    'Thực hiện Công văn số 12/UBND-TH về việc báo cáo kết quả quý I năm 2026, UBND xã An Bình';
  const WEEK = { 'Loại kỳ': 'Tuần', 'Kỳ số': '23' };

  test.each([
    ['quý I năm 2026', 'kỳ báo cáo là quý II/2026'],
    ['quý III năm 2026', 'kỳ báo cáo là quý II/2026'],
    ['quý I/2026', 'kỳ báo cáo là quý II/2026'],
    ['quý II năm 2025', 'kỳ báo cáo là quý II/2026'],
    ['tháng 6', 'kỳ báo cáo là quý II/2026'],
  ])('finds %s', (named, right) => {
    expect(said(`${BY} báo cáo kết quả thực hiện ${named} như sau:`)).toEqual([
      `Lời mở đầu ghi “${named}” trong khi ${right}: sửa một trong hai.`,
    ]);
  });
  test.each([
    ['tuần 22, nhiệm vụ tuần 24', 'Lời mở đầu ghi “tuần 22” trong khi kỳ báo cáo là tuần 23'],
    ['tuần 23, nhiệm vụ tuần 25', 'Lời mở đầu ghi “tuần 25” trong khi kỳ sau là tuần 24'],
  ])('finds in a week’s report %s', (named, right) => {
    expect(said(`${BY} báo cáo kết quả ${named} như sau:`, WEEK)[0]).toContain(right);
  });
  test('finds another year where the period has no number', () => {
    const said2025 = (title: string, words = 'các nhiệm vụ được giao năm 2025') =>
      said(`${BY} báo cáo sơ kết ${words} như sau:`, {
        'Loại kỳ': 'Sơ kết',
        'Kỳ số': '',
        'Trích yếu': title,
      });
    expect(said2025('Sơ kết năm 2026')).toEqual([
      'Lời mở đầu ghi “năm 2025” trong khi báo cáo của năm 2026: sửa một trong hai.',
    ]);
    expect(said2025('Sơ kết nhiệm vụ năm 2025')).toEqual([]);
    expect(said2025('Sơ kết năm 2026', 'Kế hoạch chuyển đổi số năm 2025')).toEqual([]);
    expect(said2025('Sơ kết năm 2026', 'giai đoạn 2025 - 2026')).toEqual([]);
    expect(said2025('Sơ kết năm 2026', 'các nhiệm vụ năm 2026')).toEqual([]);
    expect(said2025('Sơ kết năm 2026', 'các nhiệm vụ năm 2025, năm 2026')).toEqual([]);
  });
  test.each([
    'báo cáo như sau:',
    'báo cáo kết quả quý II năm 2026 như sau:',
    'báo cáo kết quả quý II (từ ngày 01/4/2026 đến ngày 30/6/2026), nhiệm vụ quý III năm 2026 như sau:',
    'báo cáo kết quả quý I, quý II và nhiệm vụ quý III như sau:',
    'báo cáo kết quả khắc phục tồn tại quý I năm 2026 như sau:',
    'báo cáo kết quả quý II, so với quý I như sau:',
    'báo cáo kết quả tính đến tháng 6 như sau:',
    'báo cáo kết quả các tháng 4, 5 như sau:',
    'báo cáo kết quả 6 tháng đầu năm 2026 như sau:',
    'báo cáo kết quả thực hiện Công văn về báo cáo quý I như sau:',
    'báo cáo kết quả quý I. Số liệu cụ thể như sau:',
  ])('is silent on “%s”', (reported) => {
    expect(said(`${BY} ${reported}`)).toEqual([]);
  });
  test('leaves requests and units of others alone', () => {
    expect(said('Theo đề nghị của UBND tỉnh về báo cáo kết quả quý I như sau:')).toEqual([]);
    expect(said('Ngày 01/4, UBND tỉnh đã yêu cầu báo cáo kết quả quý I như sau:')).toEqual([]);
    const year = { 'Loại kỳ': 'Năm', 'Kỳ số': '' };
    expect(said(`${BY} báo cáo kết quả năm 2025 như sau:`, year)).toHaveLength(1);
    expect(said(`${BY} báo cáo kết quả Kế hoạch năm 2025 như sau:`, year)).toEqual([]);
    expect(said(`${BY} báo cáo kết quả năm 2026, nhiệm vụ năm 2027 như sau:`, year)).toEqual([]);
  });
});

describe('KY14', () => {
  test('says which period comes next where the title’s plans name another', () => {
    const info = {
      'Loại kỳ': 'Tuần',
      'Kỳ số': '23',
      'Từ ngày': '2026-06-01',
      'Đến ngày': '2026-06-07',
      'Trích yếu': 'Kết quả tuần 23, nhiệm vụ tuần 25',
    };
    expect(found('KY14', { info })[0]?.message).toContain('“tuần 25” trong khi kỳ sau là tuần 24');
  });
  const QUARTER = {
    'Loại kỳ': 'Quý',
    'Kỳ số': '2',
    Năm: 2026,
    'Từ ngày': '2026-04-01',
    'Đến ngày': '2026-06-30',
    'Ngày chốt số liệu': '2026-06-30',
    'Trích yếu': 'Kết quả',
  };
  const count = (info: Info, ...outline: readonly ReturnType<typeof line>[]) =>
    found('KY14', { info: { ...QUARTER, ...info }, outline }).length;
  const WRONG = line('I', 'Kết quả quý I/2026');

  test('is silent where the report’s own period is not known', () => {
    expect(count({}, WRONG)).toBe(1);
    for (const info of [{ 'Loại kỳ': 'Sơ kết' }, { Năm: '' }, { 'Kỳ số': '' }, { 'Loại kỳ': '' }])
      expect(count(info, WRONG)).toBe(0);
  });
  test('reads the two highest headings only', () => {
    expect(count({}, line('Phần', 'Kết quả quý I/2026'))).toBe(1);
    expect(count({}, line('1', 'Kết quả quý I/2026'))).toBe(0);
    expect(count({}, line('Đoạn', 'Kết quả quý I/2026.'))).toBe(0);
    expect(count({}, line('Đoạn', 'Nội dung trên đây là của quý I/2026.'))).toBe(0);
  });
  test('is content with a heading that names the own period too', () => {
    expect(count({}, line('I', 'Kết quả quý I, quý II/2026'))).toBe(0);
    expect(count({ 'Trích yếu': 'So sánh quý I/2026 với quý II/2026' })).toBe(1);
    expect(count({ 'Trích yếu': 'Kết quả quý II/2026 và quý III/2026' })).toBe(0);
    expect(count({ 'Trích yếu': 'Kết quả quý III/2026' })).toBe(1);
    expect(count({ 'Trích yếu': 'Kết quả quý II/2025' })).toBe(1);
    expect(count({ 'Trích yếu': 'Kết quả quý II/2026, nhiệm vụ quý III/2027' })).toBe(1);
  });
  test('leaves days that are no usual ones to their rule', () => {
    const may = { 'Từ ngày': '2026-01-01', 'Đến ngày': '2026-03-31' };
    expect(count(may, WRONG)).toBe(0);
    expect(count({ 'Đến ngày': '2026-06-29' }, WRONG)).toBe(1);
    expect(count({ 'Từ ngày': '' }, WRONG)).toBe(1);
    expect(count({ 'Đến ngày': '' }, WRONG)).toBe(1);
    const week = {
      'Loại kỳ': 'Tuần',
      'Kỳ số': '15',
      'Từ ngày': '2026-04-02',
      'Đến ngày': '2026-04-08',
    };
    expect(count(week, line('I', 'Kết quả tuần 14'))).toBe(1);
    expect(count({ ...week, 'Kỳ số': '20' }, line('I', 'Kết quả tuần 14'))).toBe(0);
  });
  test('asks plans for the next period, unless the report sums up', () => {
    const plans = (text: string) => line('I', `Phương hướng, nhiệm vụ ${text}`);
    expect(count({}, plans('quý III'))).toBe(0);
    expect(count({}, plans('quý III/2027'))).toBe(1);
    const fourth = { 'Kỳ số': '4', 'Từ ngày': '2026-10-01', 'Đến ngày': '2026-12-31' };
    expect(count(fourth, plans('quý I/2027'))).toBe(0);
    expect(count(fourth, plans('quý I'))).toBe(0);
    expect(count(fourth, plans('quý I/2026'))).toBe(1);
    expect(count(fourth, plans('quý II/2027'))).toBe(1);
    const months = { 'Loại kỳ': 'Lũy kế', 'Kỳ số': '5', 'Từ ngày': '', 'Đến ngày': '' };
    expect(count(months, plans('7 tháng đầu năm 2026'))).toBe(0);
    expect(count(months, line('I', 'Kết quả 7 tháng đầu năm 2026'))).toBe(1);
    const year = { 'Loại kỳ': 'Năm', 'Kỳ số': '', 'Từ ngày': '', 'Đến ngày': '' };
    expect(count(year, plans('năm 2027'))).toBe(0);
    expect(count(year, plans('năm 2028'))).toBe(1);
    expect(count(year, line('I', 'Kết quả năm 2025'))).toBe(1);
    const last = { 'Loại kỳ': 'Tuần', 'Kỳ số': '52', 'Từ ngày': '', 'Đến ngày': '' };
    expect(count(last, plans('tuần 1'))).toBe(0);
    expect(count({ ...last, 'Kỳ số': '51' }, plans('tuần 1'))).toBe(1);
    expect(count({ ...last, 'Kỳ số': '51' }, plans('tuần 52'))).toBe(0);
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
  test('tells the last day counted where no period behind it has a name', () => {
    const info = {
      ...quarter,
      'Loại kỳ': 'Lũy kế',
      'Kỳ số': '12',
      'Từ ngày': '2026-01-01',
      'Đến ngày': '2026-12-31',
      'Trích yếu': 'Kết quả 12 tháng đầu năm 2026',
    };
    const outline = [line('I', 'Nhiệm vụ 1 tháng cuối năm 2026')];
    expect(messagesOf('KY14', { info, outline })).toEqual([
      expect.stringContaining('trong khi số liệu đã tính đến ngày 31/12/2026: sửa kỳ trong câu.'),
    ]);
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

describe('KY14 in a report of nine months', () => {
  const said = (text: string) =>
    messagesOf('KY14', {
      info: {
        'Loại kỳ': '9 tháng',
        'Kỳ số': '',
        Năm: 2026,
        'Từ ngày': '2026-01-01',
        'Đến ngày': '2026-09-30',
        'Trích yếu': 'Kết quả 9 tháng năm 2026',
      },
      outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text)],
    });
  test.each(['6 tháng đầu năm 2026', 'quý II năm 2026', 'tháng 8 năm 2026'])(
    'finds the last sentence left from %s',
    (left) => {
      expect(said(`Trên đây là báo cáo kết quả ${left} của UBND xã./.`)).toEqual([
        `Câu ghi “${left}” trong khi kỳ báo cáo là 9 tháng năm 2026: sửa kỳ trong câu.`,
      ]);
    },
  );
  test.each([
    'kết quả 9 tháng năm 2026',
    'kết quả 9 tháng năm 2026, trong đó tháng 8 là tháng cao điểm,',
    'kết quả 9 tháng đầu năm, phương hướng quý IV',
    'kết quả quý III và 9 tháng đầu năm 2026',
    'tháng 9 năm 2026',
    'kết quả từ tháng 1 đến tháng 9 năm 2026',
    'kết quả, so với tháng 8 năm 2026,',
    'theo Công văn ngày 05 tháng 8 năm 2026',
  ])('is silent on %s', (right) => {
    expect(said(`Trên đây là báo cáo ${right} của UBND xã./.`)).toEqual([]);
  });
});

describe('KY14 on what a report is held against', () => {
  const said = (text: string) =>
    messagesOf('KY14', {
      info: {
        'Loại kỳ': '6 tháng',
        'Kỳ số': '1',
        Năm: 2026,
        'Từ ngày': '2026-01-01',
        'Đến ngày': '2026-06-30',
        'Trích yếu': 'Kết quả 6 tháng đầu năm 2026',
      },
      outline: [
        line('Đoạn', `UBND xã An Bình báo cáo kết quả 6 tháng đầu năm 2026. ${text}`),
        line('I', 'KẾT QUẢ'),
      ],
    });
  test.each([
    'Kỳ trước để so sánh là 6 tháng cuối năm 2025.',
    'Số liệu được so sánh giữa kỳ này và 6 tháng cuối năm 2025.',
    'Số liệu đối chiếu với kết quả 6 tháng cuối năm 2025.',
    'Kỳ liền trước là quý IV năm 2025.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    'Số liệu tính trong 6 tháng cuối năm 2025.',
    'Nội dung gồm kết quả quý IV năm 2025.',
    'Báo cáo có phần kết quả 9 tháng đầu năm 2026.',
  ])('finds “%s”', (text) => {
    expect(said(text)).toHaveLength(1);
  });
});
