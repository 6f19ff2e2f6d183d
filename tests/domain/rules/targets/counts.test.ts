import { found, line, paragraph, target, task, type Changes } from '../workbook';

type RowOf = Parameters<typeof target>[0];

const said = (changes: Changes) => found('CT11', changes).map(({ message }) => message);
const figures = (changes: Changes) =>
  said(changes).map((message) =>
    /Lời ghi “(.+?)”.* có (\d+)(?:\/\d+)? \((.+?)\)/u.exec(message)?.slice(1),
  );

const DUE = { 'Thời hạn': '2020-01-31' };
const DOING = { 'Trạng thái': 'Đang triển khai thực hiện' };
const STATUSES: readonly RowOf[] = [
  {},
  {},
  { ...DUE, 'Ngày hoàn thành': '2020-02-03' },
  DOING,
  { ...DOING, ...DUE },
  { 'Trạng thái': 'Chưa thực hiện' },
  { 'Trạng thái': 'Không phát sinh' },
];
/** Of 7 tasks 3 are done (1 late), 1 is under way, 1 overdue, 1 not begun, 1 did not come up. */
const tasks = STATUSES.map((row, n) =>
  task({ STT: `${n + 1}`, 'Tên nhiệm vụ': `Việc ${n}`, ...row }),
);
const ofTasks = (text: string): Changes => ({ tasks, ...paragraph(text) });

describe('CT11 holds a tally of tasks against the sheet', () => {
  test('says the figure that gives the right number', () => {
    expect(said(ofTasks('Trong 7 nhiệm vụ được giao có 04 nhiệm vụ đã hoàn thành.'))).toEqual([
      'Lời ghi “04 nhiệm vụ đã hoàn thành”, trang tính Nhiệm vụ có 3 (nv.hoan_thanh): sửa một trong hai nơi, hoặc lấy số bằng {{nv.hoan_thanh}}.',
    ]);
  });

  const rest =
    'có 03 nhiệm vụ đã hoàn thành (02 nhiệm vụ trong hạn, 01 nhiệm vụ quá hạn), 01 nhiệm vụ đang thực hiện, 01 nhiệm vụ chưa thực hiện, 01 nhiệm vụ quá hạn, 01 nhiệm vụ không phát sinh (Phụ lục I kèm theo).';

  test.each([
    ['Trong 7 nhiệm vụ được giao', undefined],
    ['Tính đến nay, trong tổng số 7 nhiệm vụ', undefined],
    ['Trong 17 nhiệm vụ được giao', '17'],
    ['Trong 6 nhiệm vụ được giao', '6'],
    ['Trong tổng số 70 nhiệm vụ', '70'],
    ['Xã được giao 8 nhiệm vụ,', '8'],
    ['Trong 17 nhiệm vụ tỉnh giao', undefined],
    ['Năm 2019, trong 17 nhiệm vụ được giao', undefined],
    ['Phòng Kinh tế được giao 17 nhiệm vụ,', undefined],
  ])('the whole: %s', (lead, count) => {
    const own = figures(ofTasks(`${lead} ${rest}`));
    expect(own).toEqual(
      count === undefined ? [] : [[expect.stringContaining(count), '7', 'nv.tong']],
    );
  });

  test.each([
    ['03 nhiệm vụ đã hoàn thành', '02 nhiệm vụ đã hoàn thành', '3', 'nv.hoan_thanh'],
    ['02 nhiệm vụ trong hạn', '03 nhiệm vụ trong hạn', '2', 'nv.hoan_thanh_trong_han'],
    ['01 nhiệm vụ quá hạn)', '02 nhiệm vụ quá hạn)', '1', 'nv.hoan_thanh_qua_han'],
    ['01 nhiệm vụ đang', '03 nhiệm vụ đang', '1', 'nv.dang_thuc_hien'],
    ['01 nhiệm vụ chưa', '04 nhiệm vụ chưa', '1', 'nv.chua_thuc_hien'],
    ['01 nhiệm vụ không', '02 nhiệm vụ không', '1', 'nv.khong_phat_sinh'],
  ])('each kind: %s → %s', (from, to, right, name) => {
    const own = figures(ofTasks(`Trong 7 nhiệm vụ được giao ${rest.replace(from, to)}`));
    expect(own.map((one) => one?.slice(1))).toEqual([[right, name]]);
  });

  test.each([
    'Trong 7 nhiệm vụ được giao có 02 nhiệm vụ đang thực hiện.',
    'Trong 7 nhiệm vụ được giao có 02 nhiệm vụ quá hạn.',
    'Trong 6 nhiệm vụ có 03 nhiệm vụ đã hoàn thành, 02 nhiệm vụ đang thực hiện.',
    'Trong 7 nhiệm vụ được giao, trong tuần đã hoàn thành 01 nhiệm vụ.',
    'Trong 7 nhiệm vụ được giao, đã hoàn thành 01 nhiệm vụ của tỉnh.',
    'Trong 7 nhiệm vụ được giao, đã hoàn thành 01 nhiệm vụ, đã hoàn thành 02 nhiệm vụ.',
    'Trong 7 nhiệm vụ được giao, đã hoàn thành 03 nhiệm vụ, trong đó 01 nhiệm vụ quá hạn, đạt 42,86%.',
    'Trong 12 nhiệm vụ được giao có 08 nhiệm vụ đã hoàn thành, 04 nhiệm vụ đang thực hiện.',
    'Trong 12 nhiệm vụ được giao có 03 nhiệm vụ đã hoàn thành.',
  ])('is silent on another count: %s', (text) => {
    expect(said(ofTasks(text))).toEqual([]);
  });

  test('is silent on plans, and under the heading of one list', () => {
    const text = 'Trong 7 nhiệm vụ được giao có 05 nhiệm vụ đã hoàn thành.';
    for (const heading of ['Nhiệm vụ trọng tâm thời gian tới', 'Nhiệm vụ do tỉnh giao'])
      expect(said({ tasks, outline: [line('I', heading), line('Đoạn', text)] })).toEqual([]);
  });

  test('is silent where a task has no status', () => {
    const text = 'Trong 7 nhiệm vụ được giao có 05 nhiệm vụ đã hoàn thành.';
    const unclear = [...tasks.slice(1), task({ 'Tên nhiệm vụ': 'Việc 9', 'Trạng thái': '' })];
    expect(said({ tasks: unclear, ...paragraph(text) })).toEqual([]);
  });

  test('reads the list below its lead-in, each item at its own cell', () => {
    const list = (done: string, late: string): Changes => ({
      tasks,
      outline: [
        line('I', 'KẾT QUẢ'),
        line('Đoạn', 'Tổng số nhiệm vụ được giao: 7, trong đó:'),
        line('(1)', `Đã hoàn thành: ${done} (trong hạn: 2, quá hạn: 1);`),
        line('(1)', `Quá hạn chưa hoàn thành: ${late};`),
        line('(1)', 'Đang thực hiện trong hạn: 1; chưa thực hiện: 1; không phát sinh: 1.'),
        line('Đoạn', 'Đã hoàn thành: 99.'),
      ],
    });
    expect(said(list('3/7', '1'))).toEqual([]);
    expect(found('CT11', list('4/7', '2')).map(({ at }) => at.cell)).toEqual(['C7', 'C8']);
    expect(said(list('4/9', '1'))).toEqual([]);
  });
});

const RESULTS: readonly RowOf[] = [
  {},
  { 'Kết quả': 90, 'So sánh': '≥' },
  { 'Kết quả': 91, 'So sánh': '≥' },
  { 'Kết quả': 72 },
  { 'Kết quả': 'Không phát sinh' },
];
/** Of 5 targets 3 are met (1 of them exceeded), 1 is not, 1 did not come up. */
const targets = RESULTS.map((row, n) =>
  target({ TT: `${n + 1}`, 'Chỉ tiêu': `Tỷ lệ thứ ${n}`, ...row }),
);
const ofTargets = (text: string): Changes => ({ targets, ...paragraph(text) });

describe('CT11 holds a tally of targets against the sheet', () => {
  test.each([
    [
      'Trong 5 chỉ tiêu có 4 chỉ tiêu đạt (trong đó vượt 01 chỉ tiêu), 01 chỉ tiêu chưa đạt.',
      'ct.dat',
    ],
    ['Biểu tổng hợp 5 chỉ tiêu: 3 chỉ tiêu đạt, 02 chỉ tiêu chưa đạt.', 'ct.chua_dat'],
    ['Trong 15 chỉ tiêu có 3 chỉ tiêu đạt, 01 chỉ tiêu chưa đạt.', 'ct.tong'],
    ['Xã đón 20 đoàn; 4/5 chỉ tiêu đạt.', 'ct.dat'],
    ['Đến nay, đạt 4/5 chỉ tiêu.', 'ct.dat'],
  ])('%s', (text, name) => {
    expect(figures(ofTargets(text)).map((one) => one?.[2])).toEqual([name]);
  });

  test.each([
    'Trong 5 chỉ tiêu có 3 chỉ tiêu đạt (trong đó vượt 01 chỉ tiêu), 01 chỉ tiêu chưa đạt, 01 chỉ tiêu không phát sinh.',
    'Trong 5 chỉ tiêu có 2 chỉ tiêu đạt, 1 chỉ tiêu vượt, 01 chỉ tiêu chưa đạt.',
    'Trong 4 chỉ tiêu có 3 chỉ tiêu đạt và vượt, 01 chỉ tiêu chưa đạt.',
    'Trong 5 chỉ tiêu về dịch vụ công có 4 chỉ tiêu đạt.',
    'Theo bộ tiêu chí nông thôn mới, 4/5 chỉ tiêu đạt.',
    'Đến nay, đạt 4/5 chỉ tiêu về an toàn thông tin.',
    'Đến nay, 3/5 chỉ tiêu đạt; 7/9 chỉ tiêu đạt.',
  ])('is silent on right counts and on other lists: %s', (text) => {
    expect(said(ofTargets(text))).toEqual([]);
  });

  test('is silent where a target has no figure yet', () => {
    const rows = [...targets.slice(1), target({ TT: '9', 'Kết quả': '' })];
    expect(said({ targets: rows, ...paragraph('Đến nay, đạt 4/5 chỉ tiêu.') })).toEqual([]);
  });
});
