import { found, line, messagesOf, task } from '../../workbook';

const under = (heading: string, text: string) => [line('I', heading), line('Đoạn', text)];

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
    messagesOf('KY08', {
      info: { 'Loại kỳ': 'Quý', 'Kỳ số': '2', 'Ngày chốt số liệu': '2026-06-30' },
      outline: under(heading, text),
    });
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
  const outcome = (text: string) => messagesOf('KY08', { tasks: [task({ 'Kết quả': text })] });
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
