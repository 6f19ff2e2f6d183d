import { found, line, task } from '../workbook';

type Info = Readonly<Record<string, string | number>>;
const under = (heading: string, text: string) => [line('I', heading), line('Đoạn', text)];

describe('KY08 on periods that are not over', () => {
  const period = (kind: string, number: string, text: string, cut = '2026-05-16') =>
    found('KY08', {
      info: { 'Loại kỳ': kind, 'Kỳ số': number, 'Ngày chốt số liệu': cut },
      outline: under('KẾT QUẢ', text),
    }).map(({ message }) => message.split(' trong khi')[0]);

  test.each([
    ['Lũy kế', '6', 'Trong 6 tháng đầu năm 2026, chi 200 triệu đồng.'],
    ['6 tháng', '1', 'Trong 6 tháng đầu năm 2026, chi 200 triệu đồng.'],
    ['Quý', '2', 'Trong quý II/2026, chi 200 triệu đồng.'],
    ['Tháng', '5', 'Trong tháng 5/2026, chi 200 triệu đồng.'],
    ['Năm', '', 'Trong 12 tháng đầu năm 2026, chi 200 triệu đồng.'],
    ['9 tháng', '', 'Trong 9 tháng đầu năm 2026, chi 200 triệu đồng.'],
    ['Quý', '2', 'Trong 6 tháng đầu năm 2026, xã làm tốt.'],
    ['Quý', '2', 'Trong 6 tháng đầu năm 2026, xã làm theo Kế hoạch ngày 12/11/2025.'],
    ['Quý', '2', 'Trong 6 tháng đầu năm 2026, xã làm đến năm 2030.'],
    ['Quý', '2', 'Trong quý III năm 2026, dự kiến chi 200 triệu đồng.'],
    ['Quý', '1', 'Trong 4 tháng đầu năm 2026, chi 200 triệu đồng.'],
    ['Quý', '1', 'Trong 13 tháng đầu năm 2026, chi 200 triệu đồng.'],
    ['Quý', '1', 'Trong tháng 0/2026, chi 200 triệu đồng.'],
  ])('is silent in a report of %s %s on “%s”', (kind, number, text) => {
    expect(period(kind, number, text)).toEqual([]);
  });
  test.each([
    [
      'Lũy kế',
      '5',
      'Trong 6 tháng đầu năm, chi 200 triệu đồng.',
      '6 tháng đầu năm” (đến 30/6/2026)',
    ],
    [
      '6 tháng',
      '1',
      'Trong 9 tháng đầu năm 2026, chi 200 triệu.',
      '9 tháng đầu năm 2026” (đến 30/9',
    ],
    ['Quý', '2', 'Trong 6 tháng đầu năm 2026, chi 200 triệu.', '6 tháng đầu năm 2026” (đến 30/6'],
    ['Tháng', '5', 'Trong quý II/2026, chi 200 triệu đồng.', 'quý II/2026” (đến 30/6/2026)'],
    [
      'Quý',
      '2',
      'Trong tháng 5 năm 2026, chi 200 triệu đồng.',
      'tháng 5 năm 2026” (đến 31/5/2026)',
    ],
    ['Năm', '', 'Trong 6 tháng đầu năm 2026, chi 200 triệu.', '6 tháng đầu năm 2026” (đến 30/6'],
    [
      '9 tháng',
      '',
      'Trong 6 tháng đầu năm 2026, chi 200 triệu.',
      '6 tháng đầu năm 2026” (đến 30/6',
    ],
    ['Quý', '2', 'Trong quý III năm 2026, đã chi 200 triệu.', 'quý III năm 2026” (đến 30/9/2026)'],
    [
      'Quý',
      '2',
      'Trong 6 tháng cuối năm 2026, đã chi 2 tỷ.',
      '6 tháng cuối năm 2026” (đến 31/12/2026)',
    ],
    ['Quý', '2', 'Trong tháng 12/2026, đã chi 2 tỷ.', 'tháng 12/2026” (đến 31/12/2026)'],
  ])('finds in a report of %s %s: “%s”', (kind, number, text, words) => {
    expect(period(kind, number, text)[0]).toContain(words);
  });
  test('knows the last day of the period for over, and the first for begun', () => {
    const SIX = 'Trong 6 tháng đầu năm 2026, chi 200 triệu đồng.';
    expect(period('Quý', '2', SIX, '2026-06-30')).toEqual([]);
    expect(period('Quý', '2', SIX, '2026-06-29')).toHaveLength(1);
    const third = 'Trong quý III năm 2026, chi 200 triệu đồng.';
    expect(period('Tháng', '7', third, '2026-07-01')).toHaveLength(1);
  });
  test('is silent without a cut-off', () => {
    const info = { 'Ngày chốt số liệu': '', 'Đến ngày': '' };
    const outline = under('KẾT QUẢ', 'Trong 6 tháng đầu năm 2026, chi 200 triệu đồng.');
    expect(found('KY08', { info, outline })).toEqual([]);
    const tasks = [task({ 'Kết quả': 'Trong quý I/2026 đã xong.' })];
    expect(found('KY08', { info, tasks })).toEqual([]);
  });
});

describe('KY08 on the next period without its year', () => {
  const said = (text: string, heading = 'KẾT QUẢ') =>
    found('KY08', {
      info: { 'Loại kỳ': 'Quý', 'Kỳ số': '2', 'Ngày chốt số liệu': '2026-06-30' },
      outline: under(heading, text),
    }).map(({ message }) => message);
  test('finds figures that cannot be known', () => {
    expect(said('Trong quý III tiếp nhận 2.976 hồ sơ; đã giải quyết 2.901 hồ sơ.')).toEqual([
      'Câu nói số liệu của “quý III” trong khi số liệu chốt 30/6/2026: sửa kỳ hoặc kiểm tra con số.',
    ]);
  });
  test.each([
    'Trong quý II tiếp nhận 2.976 hồ sơ; đã giải quyết 2.901 hồ sơ.',
    'Trong quý I tiếp nhận 2.976 hồ sơ; đã giải quyết 2.901 hồ sơ.',
    'Trong quý IV tiếp nhận 2.976 hồ sơ; đã giải quyết 2.901 hồ sơ.',
    'Trong quý III sẽ mở 02 lớp, đã bố trí 50 triệu đồng.',
    'Trong quý III mở 02 lớp theo kế hoạch đã duyệt.',
    'Trong quý III/2025 tiếp nhận 120 hồ sơ, đã giải quyết 119 hồ sơ.',
    'Trong quý III và quý IV đã giao 02 việc.',
    'Trong quý III mở 02 lớp.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('is silent on plans', () => {
    expect(said('Trong quý III mở 02 lớp đã giao.', 'NHIỆM VỤ TRỌNG TÂM')).toEqual([]);
  });
});

describe('KY08 on outcomes', () => {
  const outcome = (text: string) =>
    found('KY08', { tasks: [task({ 'Kết quả': text })] }).map(({ message }) => message);
  test('hints at periods that were over, wherever the text names them', () => {
    expect(outcome('Đã xong, trong 3 tháng đầu năm 2026 đạt.')).toEqual([
      'Kết quả nói về “3 tháng đầu năm 2026” (đến 31/3/2026) trong khi số liệu chốt 26/4/2026: cập nhật nếu đã khác.',
    ]);
    expect(outcome('Trong 10 tháng đầu năm 2025 đã xong.')).toHaveLength(1);
  });
  test.each(['Trong tháng 4/2026 đã xong.', 'Trong quý vừa qua đã xong.', 'Quý I/2026 đã xong.'])(
    'is silent on “%s”',
    (text) => {
      expect(outcome(text)).toEqual([]);
    },
  );
});

describe('KY09', () => {
  const plan = (text: string, info: Info = {}, heading = 'NHIỆM VỤ TRỌNG TÂM') =>
    found('KY09', {
      info: { 'Kỳ sau từ ngày': '2026-04-09', 'Kỳ sau đến ngày': '2026-04-15', ...info },
      outline: under(heading, text),
    });

  test.each([
    'Tập huấn ngày 09/4/2026.',
    'Tập huấn ngày 15/4/2026.',
    'Theo Công văn số 12/CV-UBND ngày 03/4/2026.',
    'Theo Công văn số 12 ,  ngày  03/4/2026.',
    'Làm xong chậm nhất 30/4/2026.',
    'Làm xong trước hết ngày 30/4/2026.',
    'Kể từ 30/4/2026 áp dụng.',
    'Làm xong đến 30/4/2026.',
  ])('is silent on “%s”', (text) => {
    expect(plan(text)).toEqual([]);
  });
  test.each([
    ['Tập huấn ngày 08/4/2026.', '08/4/2026'],
    ['Tập huấn ngày 16/4/2026.', '16/4/2026'],
    ['Tập huấn từ 01/4 - 08/4/2026.', '01/4 - 08/4/2026'],
    ['Đến dự hội thi 16/4/2026.', '16/4/2026'],
    ['Làm đến 16/4 - 18/4/2026.', '16/4 - 18/4/2026'],
    ['Xã A, ngày hội số: 16/4/2026.', '16/4/2026'],
  ])('finds the day of “%s”', (text, days) => {
    expect(plan(text)[0]?.message).toContain(`Việc kỳ sau ghi “${days}”, ngoài kỳ sau`);
  });
  test('is silent without a next period, on results and on headings', () => {
    const text = 'Tập huấn ngày 16/4/2026.';
    expect(plan(text, { 'Kỳ sau từ ngày': '' })).toEqual([]);
    expect(plan(text, { 'Kỳ sau đến ngày': '' })).toEqual([]);
    expect(plan(text, {}, 'KẾT QUẢ')).toEqual([]);
    const info = { 'Kỳ sau từ ngày': '2026-04-09', 'Kỳ sau đến ngày': '2026-04-15' };
    const outline = [line('I', 'PHƯƠNG HƯỚNG (16/4/2026 - 18/4/2026)')];
    expect(found('KY09', { info, outline })).toEqual([]);
  });
});

describe('KY14 on the opening', () => {
  const said = (reported: string, info: Info = {}) =>
    found('KY14', {
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
    }).map(({ message }) => message);
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
