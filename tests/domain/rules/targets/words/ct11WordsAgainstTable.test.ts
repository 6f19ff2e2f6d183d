import {
  figure,
  found,
  free,
  line,
  messagesOf,
  paragraph,
  target,
  task,
  withFree,
} from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof target>[0];

const said = (changes: Changes) => messagesOf('CT11', changes);

const figures = (changes: Changes) =>
  said(changes).map((message) =>
    /Lời ghi “(.+?)”.* có (\d+)(?:\/\d+)?: .* “(.+?)”/u.exec(message)?.slice(1),
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

/** Targets in table order, and one sentence. */
const words = (text: string, ...rows: RowOf[]): Changes => ({
  targets: rows.map((row, n) => target({ TT: `${n + 1}`, ...row })),
  outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text), line('Đoạn', 'Hết.')],
});

const online: RowOf = { 'Chỉ tiêu': 'Tỷ lệ hồ sơ xử lý trực tuyến', 'Kết quả': 96.4 };

describe('CT11 holds a tally of tasks against the sheet', () => {
  test.each([
    'Trong 7 nhiệm vụ, đã hoàn thành 3 nhiệm vụ. Ngoài 7 nhiệm vụ trên còn 2 nhiệm vụ quá hạn của năm trước.',
    'Hai nhiệm vụ tỉnh giao gồm 1 nhiệm vụ đã hoàn thành và 1 nhiệm vụ chưa thực hiện.',
    'Đối chiếu với báo cáo trước (khi đó hoàn thành 1/7 nhiệm vụ).',
  ])('is silent on “%s”', (text) => {
    const tasks = STATUSES.map((more, at) => task({ STT: String(at + 1), ...more }));
    expect(said({ tasks, ...paragraph(text) })).toEqual([]);
  });
  test('says the figure that gives the right number', () => {
    expect(said(ofTasks('Trong 7 nhiệm vụ được giao có 04 nhiệm vụ đã hoàn thành.'))).toEqual([
      'Lời ghi “04 nhiệm vụ đã hoàn thành”, trang tính Nhiệm vụ có 3: sửa một trong hai nơi, hoặc chèn số liệu “Nhiệm vụ: đã hoàn thành”.',
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
      count === undefined ? [] : [[expect.stringContaining(count), '7', 'Nhiệm vụ: tổng số']],
    );
  });

  test.each([
    ['03 nhiệm vụ đã hoàn thành', '02 nhiệm vụ đã hoàn thành', '3', 'Nhiệm vụ: đã hoàn thành'],
    ['02 nhiệm vụ trong hạn', '03 nhiệm vụ trong hạn', '2', 'Nhiệm vụ: hoàn thành trong hạn'],
    ['01 nhiệm vụ quá hạn)', '02 nhiệm vụ quá hạn)', '1', 'Nhiệm vụ: hoàn thành quá hạn'],
    ['01 nhiệm vụ đang', '03 nhiệm vụ đang', '1', 'Nhiệm vụ: đang thực hiện trong hạn'],
    ['01 nhiệm vụ chưa', '04 nhiệm vụ chưa', '1', 'Nhiệm vụ: chưa thực hiện, còn trong hạn'],
    ['01 nhiệm vụ không', '02 nhiệm vụ không', '1', 'Nhiệm vụ: không phát sinh'],
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

describe('CT11 holds a tally of targets against the sheet', () => {
  test.each([
    [
      'Trong 5 chỉ tiêu có 4 chỉ tiêu đạt (trong đó vượt 01 chỉ tiêu), 01 chỉ tiêu chưa đạt.',
      'Chỉ tiêu: đạt (kể cả vượt)',
    ],
    ['Biểu tổng hợp 5 chỉ tiêu: 3 chỉ tiêu đạt, 02 chỉ tiêu chưa đạt.', 'Chỉ tiêu: chưa đạt'],
    ['Trong 15 chỉ tiêu có 3 chỉ tiêu đạt, 01 chỉ tiêu chưa đạt.', 'Chỉ tiêu: tổng số'],
    ['Xã đón 20 đoàn; 4/5 chỉ tiêu đạt.', 'Chỉ tiêu: đạt (kể cả vượt)'],
    ['Đến nay, đạt 4/5 chỉ tiêu.', 'Chỉ tiêu: đạt (kể cả vượt)'],
    [
      'Trong 5 chỉ tiêu giao xã phấn đấu, 4 chỉ tiêu đạt; 01 chỉ tiêu chưa đạt.',
      'Chỉ tiêu: đạt (kể cả vượt)',
    ],
  ])('%s', (text, name) => {
    expect(figures(ofTargets(text)).map((one) => one?.[2])).toEqual([name]);
  });

  test.each([
    'Trong 5 chỉ tiêu có 3 chỉ tiêu đạt (trong đó vượt 01 chỉ tiêu), 01 chỉ tiêu chưa đạt, 01 chỉ tiêu không phát sinh.',
    'Trong 5 chỉ tiêu có 2 chỉ tiêu đạt, 1 chỉ tiêu vượt, 01 chỉ tiêu chưa đạt.',
    'Trong 4 chỉ tiêu có 3 chỉ tiêu đạt và vượt, 01 chỉ tiêu chưa đạt.',
    'Trong 5 chỉ tiêu giao xã phấn đấu, 3 chỉ tiêu đạt; 01 chỉ tiêu chưa đạt.',
    'Trong 5 chỉ tiêu, phấn đấu 5 chỉ tiêu đạt.',
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

describe('CT11 holds a sentence against the target that it names', () => {
  type RowOf = Parameters<typeof target>[0];
  /** Targets in table order, and one sentence. */
  const words = (text: string, ...rows: RowOf[]): Changes => ({
    targets: rows.map((row, n) => target({ TT: `${n + 1}`, ...row })),
    outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text), line('Đoạn', 'Hết.')],
  });
  const online: RowOf = { 'Chỉ tiêu': 'Tỷ lệ hồ sơ xử lý trực tuyến', 'Kết quả': 96.4 };
  const full: RowOf = { 'Chỉ tiêu': 'Tỷ lệ hồ sơ xử lý trực tuyến toàn trình', 'Kết quả': 80 };
  const homes: RowOf = {
    'Chỉ tiêu': 'Số hộ dân có kết nối internet',
    'Đơn vị tính': 'hộ',
    'Mục tiêu': 1500,
    'Kết quả': 1204,
    'Kỳ trước': 1100,
  };

  test('says both figures', () => {
    expect(messagesOf('CT11', words('Tỷ lệ hồ sơ xử lý trực tuyến đạt 94,6%.', online))).toEqual([
      'Lời ghi 94,6% (“Tỷ lệ hồ sơ xử lý trực tuyến đạt 94,6%.”), bảng Chỉ tiêu ghi 96,4: sửa một trong hai nơi.',
    ]);
  });

  test.each([
    'Hồ sơ xử lý trực tuyến đạt 94,6%.',
    'Theo kết quả rà soát đến hết kỳ của các phòng, ban, cơ quan, hồ sơ xử lý trực tuyến đạt 94,6%.',
    'Hồ sơ xử lý trực tuyến đạt 946/1000 (94,6%).',
  ])('wherever it stands: %s', (text) => {
    expect(found('CT11', words(text, online))).toHaveLength(text.includes('(') ? 0 : 1);
  });

  test.each<[string, RowOf, string, string]>([
    ['two columns', { 'Kết quả': '', 'Tử số': 241, 'Mẫu số': 250 }, 'G5', '241/250 = 96,4%'],
    ['a fraction', { 'Kết quả': '241/250' }, 'F5', '241/250 = 96,4%'],
  ])('with a result in %s', (_, row, cell, shown) => {
    const text = 'Hồ sơ xử lý trực tuyến đạt 94,6%.';
    const [finding] = found('CT11', words(text, { ...online, ...row }));
    expect(finding?.also).toMatchObject([{ sheet: 'Chỉ tiêu', cell }]);
    expect(finding?.message).toContain(`bảng Chỉ tiêu ghi ${shown}: sửa`);
  });

  test('takes the longer of two names that a sentence holds', () => {
    const text = 'Hồ sơ xử lý trực tuyến toàn trình đạt 70%.';
    const [finding, ...others] = found('CT11', words(text, online, full));
    expect(others).toEqual([]);
    expect(finding?.also).toMatchObject([{ cell: 'F6' }]);
  });

  test('reads only what follows a long name', () => {
    const text =
      'Theo kết quả rà soát 12 kỳ của các phòng, ban, hồ sơ xử lý trực tuyến toàn trình đạt 70%.';
    expect(messagesOf('CT11', words(text, full))[0]).toContain('Lời ghi 70%');
    expect(
      messagesOf('CT11', words('Hộ dân có kết nối internet là 1.200 hộ.', homes))[0],
    ).toContain('bảng Chỉ tiêu ghi 1.204: sửa');
  });

  test('is not kept from the shorter one by a longer that is not named', () => {
    const text = 'Hồ sơ xử lý trực tuyến đạt 94,6%.';
    expect(found('CT11', words(text, online, full))).toMatchObject([{ also: [{ cell: 'F5' }] }]);
  });

  test('is silent on two targets of one name', () => {
    const twice = { ...online, 'Chỉ tiêu': 'Số lượng hồ sơ xử lý trực tuyến', 'Kết quả': 50 };
    expect(found('CT11', words('Hồ sơ xử lý trực tuyến đạt 94,6%.', online, twice))).toEqual([]);
  });

  test.each<[string, number]>([
    ['Hộ có cáp quang', 1],
    ['Hộ có internet', 0],
  ])('needs a name of four words: %s', (name, findings) => {
    const row = { 'Chỉ tiêu': name, 'Kết quả': 96.4 };
    expect(found('CT11', words(`Toàn xã ${name.toLowerCase()} đạt 94,6%.`, row))).toHaveLength(
      findings,
    );
  });

  test('says nothing of a target without a figure', () => {
    const text = 'Hồ sơ xử lý trực tuyến đạt 94,6%.';
    expect(found('CT11', words(text, { ...online, 'Kết quả': 'Đạt' }))).toEqual([]);
  });
});

describe('CT11 reads the figure with its unit', () => {
  type RowOf = Parameters<typeof target>[0];
  /** Targets in table order, and one sentence. */
  const words = (text: string, ...rows: RowOf[]): Changes => ({
    targets: rows.map((row, n) => target({ TT: `${n + 1}`, ...row })),
    outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text), line('Đoạn', 'Hết.')],
  });
  const online: RowOf = { 'Chỉ tiêu': 'Tỷ lệ hồ sơ xử lý trực tuyến', 'Kết quả': 96.4 };
  const homes: RowOf = {
    'Chỉ tiêu': 'Số hộ dân có kết nối internet',
    'Đơn vị tính': 'hộ',
    'Mục tiêu': 1500,
    'Kết quả': 1204,
    'Kỳ trước': 1100,
  };

  test.each([
    ['Hộ dân có kết nối internet là 1.200 hộ.', ['1.200 hộ']],
    ['Hộ dân có kết nối internet là 1.200.', []],
    ['Hộ dân có kết nối internet là 1.200 người.', []],
    ['Hộ dân có kết nối internet đạt 75%.', []],
    ['Hộ dân có kết nối internet là 1.204 hộ.', []],
    ['Hộ dân có kết nối internet là 1204 hộ.', []],
    ['Hộ dân có kết nối internet là khoảng 1.200 hộ.', []],
    ['Hộ dân có kết nối internet kỳ trước là 1.100 hộ.', []],
    ['Hộ dân có kết nối internet phải là 1.500 hộ.', []],
    ['Toàn xã có 1.200 hộ dân có kết nối internet.', ['1.200 hộ']],
    ['Toàn xã có 1.204 hộ dân có kết nối internet.', []],
    ['Toàn xã có hơn 1.200 hộ dân có kết nối internet.', []],
    ['Toàn xã có các hộ dân có kết nối internet.', []],
    ['Xã có 1.200 hộ; các hộ dân có kết nối internet.', []],
  ])('%s', (text, figures) => {
    const printed = messagesOf('CT11', words(text, homes)).map(
      (message) => /Lời ghi (.+?) \(/.exec(message)?.[1],
    );
    expect(printed).toEqual(figures);
  });

  test('takes a figure before the name only where the name begins with its unit', () => {
    const text = 'Trong kỳ có 94 hồ sơ xử lý trực tuyến.';
    expect(found('CT11', words(text, online))).toEqual([]);
    expect(found('CT11', words(text, { ...online, 'Đơn vị tính': '' }))).toEqual([]);
  });

  test('takes no part behind a name for the whole before it', () => {
    const wifi = {
      'Chỉ tiêu': 'Điểm wifi công cộng miễn phí',
      'Đơn vị tính': 'điểm phát',
      'Kết quả': 9,
    };
    const of = (all: number) =>
      found(
        'CT11',
        words(
          `Đã lắp ${all} điểm wifi công cộng miễn phí, gồm 4 điểm tại nhà văn hóa, 5 điểm tại chợ.`,
          wifi,
        ),
      );
    expect(of(9)).toEqual([]);
  });

  test('is silent on a percentage of a target that is counted in nothing', () => {
    const text = 'Hồ sơ xử lý trực tuyến đạt 94,6%.';
    expect(found('CT11', words(text, { ...online, 'Đơn vị tính': '' }))).toEqual([]);
    expect(found('CT11', words(text, { ...online, 'Đơn vị tính': 'hồ sơ' }))).toEqual([]);
  });
});

describe('CT11 reads what is owned to be low', () => {
  const under = (heading: string, text: string): Changes => ({
    ...words(text, online),
    outline: [line('I', heading), line('Đoạn', text), line('Đoạn', 'Hết.')],
  });
  const name = 'Hồ sơ xử lý trực tuyến';
  test.each<[string, string, number]>([
    ['KẾT QUẢ', `${name} mới đạt 94,6%.`, 1],
    ['KẾT QUẢ', `Hạn chế: chỉ tiêu ${name.toLowerCase()} mới đạt 94,6%, thấp hơn mục tiêu 98%.`, 1],
    ['KẾT QUẢ', `${name} mới đạt 96,4%.`, 0],
    ['KẾT QUẢ', `Một số thôn có ${name.toLowerCase()} mới đạt 94,6%.`, 0],
    ['KẾT QUẢ', `${name} lĩnh vực đất đai mới đạt 94,6%.`, 0],
    ['KẾT QUẢ', `${name} mới có 94,6%.`, 0],
    ['TỒN TẠI, HẠN CHẾ', `${name} mới đạt 94,6%.`, 1],
    ['TỒN TẠI, HẠN CHẾ', `${name} đạt 94,6%, thấp hơn mục tiêu 98%.`, 1],
    ['TỒN TẠI, HẠN CHẾ', `${name} chỉ đạt 94,6% do thiếu thiết bị.`, 1],
    ['TỒN TẠI, HẠN CHẾ', `${name} mới đạt 96,4%.`, 0],
    ['TỒN TẠI, HẠN CHẾ', `${name} lĩnh vực đất đai đạt 94,6%.`, 0],
    ['TỒN TẠI, HẠN CHẾ', `Quý I, ${name.toLowerCase()} chỉ đạt 94,6%.`, 0],
    ['TỒN TẠI, HẠN CHẾ', `${name} chưa đạt 98%.`, 0],
  ])('%s: %s', (heading, text, findings) => {
    expect(found('CT11', under(heading, text))).toHaveLength(findings);
  });
});

describe('CT11 reads the goal beside a result', () => {
  type RowOf = Parameters<typeof target>[0];
  /** Targets in table order, and one sentence. */
  const words = (text: string, ...rows: RowOf[]): Changes => ({
    targets: rows.map((row, n) => target({ TT: `${n + 1}`, ...row })),
    outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text), line('Đoạn', 'Hết.')],
  });
  const online: RowOf = { 'Chỉ tiêu': 'Tỷ lệ hồ sơ xử lý trực tuyến', 'Kết quả': 96.4 };
  const full: RowOf = { 'Chỉ tiêu': 'Tỷ lệ hồ sơ xử lý trực tuyến toàn trình', 'Kết quả': 80 };

  const row: RowOf = { ...online, 'Mục tiêu': 98 };
  const gap = (goal: string) => `Hạn chế: hồ sơ trực tuyến (96,4% so với mục tiêu ${goal}).`;
  test('that one target alone has', () => {
    expect(messagesOf('CT11', words(gap('95%'), row))).toEqual([
      'Lời ghi mục tiêu 95% (“96,4% so với mục tiêu 95%”), bảng Chỉ tiêu ghi mục tiêu 98: sửa một trong hai nơi.',
    ]);
    expect(messagesOf('CT11', words(gap('98%'), row))).toEqual([]);
    expect(messagesOf('CT11', words(gap('của tỉnh 95%'), row))).toEqual([]);
    expect(messagesOf('CT11', words(gap('95%'), row, { ...full, 'Kết quả': 96.4 }))).toEqual([]);
    expect(messagesOf('CT11', words(gap('95%'), { ...row, 'Kết quả': 90 }))).toEqual([]);
  });

  const several: readonly RowOf[] = [
    { 'Chỉ tiêu': 'Hộ gia đình dùng đường truyền cáp quang', 'Mục tiêu': 88, 'Kết quả': 90 },
    { 'Chỉ tiêu': 'Hồ sơ nộp trực tuyến', 'Mục tiêu': 85, 'Kết quả': 90 },
    { 'Chỉ tiêu': 'Hồ sơ thanh toán phí trực tuyến', 'Mục tiêu': 95, 'Kết quả': 96.25 },
    { 'Chỉ tiêu': 'Văn bản đi được ký số', 'Mục tiêu': 98, 'Kết quả': 98, 'Kỳ trước': 97 },
    { 'Chỉ tiêu': 'Hộ kinh doanh dùng hóa đơn điện tử', 'Mục tiêu': 80, 'Kết quả': 75 },
    {
      'Chỉ tiêu': 'Người dân dự lớp kỹ năng số',
      'Đơn vị tính': 'người',
      'Mục tiêu': 450,
      'Kết quả': 486,
    },
  ];
  test('of two results that are alike as printed, by the name', () => {
    const signed: RowOf = { 'Chỉ tiêu': 'Văn bản đi được ký số', 'Mục tiêu': 98 };
    const scanned: RowOf = { 'Chỉ tiêu': 'Số hóa kết quả giải quyết hồ sơ', 'Mục tiêu': 100 };
    const rows = [
      { ...signed, 'Kết quả': 99.2 },
      { ...scanned, 'Kết quả': 99.24 },
    ];
    expect(messagesOf('CT11', words('Văn bản ký số đạt 99,2%/99%.', ...rows))).toEqual([
      expect.stringContaining('ghi mục tiêu 98:'),
    ]);
    expect(messagesOf('CT11', words('Văn bản ký số đạt 99,2%/98%.', ...rows))).toEqual([]);
    expect(messagesOf('CT11', words('Tỷ lệ chung đạt 99,2%/99%.', ...rows))).toEqual([]);
  });
  test('in a unit of two words with a comma', () => {
    const news: RowOf = {
      'Chỉ tiêu': 'Tin, bài tuyên truyền',
      'Đơn vị tính': 'tin, bài',
      'Mục tiêu': 30,
      'Kết quả': 36,
    };
    const of = (goal: number) => `Đăng 36 tin, bài tuyên truyền (chỉ tiêu ${goal} tin, bài).`;
    expect(messagesOf('CT11', words(of(40), news))).toHaveLength(1);
    expect(messagesOf('CT11', words(of(30), news))).toEqual([]);
  });
  const told = (text: string) =>
    messagesOf('CT11', words(text, ...several)).filter((one) => one.includes('mục tiêu'));
  test.each([
    ['Có 1.764 hồ sơ trực tuyến, đạt 90% (mục tiêu 80%) và 196 hồ sơ trực tiếp.', 85],
    ['Hồ sơ nộp trực tuyến đạt 90%, mục tiêu 95%.', 85],
    ['Hồ sơ nộp trực tuyến đạt 90%/80%.', 85],
    ['Hồ sơ nộp trực tuyến: kết quả 90%, KH giao 58%.', 85],
    ['Có 3.465 hộ dùng cáp quang, đạt 90% (chỉ tiêu 85%).', 88],
    ['So với mục tiêu 78%, hộ dùng cáp quang đạt 90%.', 88],
    ['Thanh toán trực tuyến đạt 96,25%/mục tiêu 90%.', 95],
    ['Hóa đơn điện tử của hộ kinh doanh (mới 75%, tỉnh giao 85%).', 80],
    ['Hóa đơn điện tử của hộ kinh doanh mới đạt 75%, chưa đạt mục tiêu 85%.', 80],
    ['Mở 12 lớp kỹ năng số cho 486 người (kế hoạch giao 540 người).', 450],
    ['Mở lớp kỹ năng số cho 486/540 người theo kế hoạch.', 450],
    ['Kế hoạch giao 540 người, đã có 486 người dự lớp kỹ năng số.', 450],
    ['Ký số đạt 98%, đúng bằng mục tiêu 99%; văn bản đi tăng.', 98],
  ])('finds the wrong one in “%s”', (text, goal) => {
    expect(told(text)).toEqual([expect.stringContaining(`ghi mục tiêu ${goal}:`)]);
  });
  test.each([
    'Hồ sơ nộp trực tuyến đạt 90% (mục tiêu 85%), hộ dùng cáp quang đạt 90% (mục tiêu 88%).',
    'Hồ sơ nộp trực tuyến đạt 90% và thanh toán trực tuyến (mục tiêu 95%) đạt 96,25%.',
    'Hồ sơ nộp trực tuyến đạt 90%, còn thanh toán phí có mục tiêu 95%.',
    'Hồ sơ nộp trực tuyến đạt 90%, vượt mục tiêu 5%.',
    'Hồ sơ nộp trực tuyến đạt 90% (mục tiêu đến năm 2030 là 95%).',
    'Hồ sơ nộp trực tuyến đạt 90% (mục tiêu chung của tỉnh là 80%).',
    'Hồ sơ nộp trực tuyến đạt 90% (quý II đạt 86%, mục tiêu 85%).',
    'Trường học có mạng đạt 90% (mục tiêu 100%).',
    'Hồ sơ nộp trực tuyến đạt 90%; mục tiêu quý IV là 92%.',
    'Ký số đạt 98%, tăng 1 điểm phần trăm so với mức 97% của quý trước.',
    'Mở lớp kỹ năng số cho 486 người, vượt mục tiêu 36 người.',
    'Lớp kỹ năng số có 486 người dự, trong đó 240 người cao tuổi (kế hoạch 200 người).',
    'Mở 12 lớp kỹ năng số cho 486 người (kế hoạch năm 1.500 người).',
    'Lớp kỹ năng số cho 486 người, phấn đấu quý IV 320 người.',
    'Đã mời 486/500 người dự lớp kỹ năng số.',
    'Hộ dùng cáp quang và hồ sơ nộp trực tuyến cùng đạt 90% (mục tiêu 88% và 85%).',
  ])('is silent on “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('CT11 counts tasks', () => {
  const tasks = [task({}), task({ STT: '2', 'Tên nhiệm vụ': 'B', 'Trạng thái': 'Chưa thực hiện' })];
  test.each([
    [
      'Đã hoàn thành 2/2 nhiệm vụ.',
      [
        'Lời ghi “hoàn thành 2/2 nhiệm vụ”, trang tính Nhiệm vụ có 1/2: sửa một trong hai nơi, hoặc chèn số liệu “Nhiệm vụ: đã hoàn thành”.',
      ],
    ],
    ['Đã hoàn thành 1/2 nhiệm vụ.', []],
    [
      'Đã hoàn thành 2/2 nhiệm vụ được giao.',
      ['Lời ghi hoàn thành 2/2 nhiệm vụ, trang tính Nhiệm vụ có 1/2: sửa một trong hai nơi.'],
    ],
    ['Đã hoàn thành 2/5 nhiệm vụ của huyện.', []],
    [
      'Tổng số nhiệm vụ được giao là 03.',
      ['Lời ghi tổng số nhiệm vụ 3, trang tính Nhiệm vụ có 2: sửa một trong hai nơi.'],
    ],
    ['Tổng số nhiệm vụ được giao là 2.', []],
    ['Tổng số nhiệm vụ được giao là 75%.', []],
    ['Các nhiệm vụ đang làm.', []],
  ])('%s', (text, messages) => {
    expect(messagesOf('CT11', { tasks, ...paragraph(text) })).toEqual(messages);
  });
  test('only where there are any', () => {
    expect(
      messagesOf('CT11', { tasks: [], ...paragraph('Tổng số nhiệm vụ được giao là 3.') }),
    ).toEqual([]);
  });
});

describe('CT11', () => {
  const payment = target({
    'Chỉ tiêu': 'Tỷ lệ thanh toán trực tuyến trong giải quyết thủ tục hành chính, dịch vụ công',
    'Mục tiêu': 80,
    'Kết quả': 99.67,
  });
  const words = (text: string) => ({ targets: [payment], ...paragraph(text) });
  test('is silent where words and table agree, and on other percentages', () => {
    const name = 'thanh toán trực tuyến trong giải quyết thủ tục hành chính, dịch vụ công';
    expect(found('CT11', words(`Tỷ lệ ${name} đạt 99,67%.`))).toEqual([]);
    expect(found('CT11', words('95% người trưởng thành dùng điện thoại thông minh.'))).toEqual([]);
    expect(found('CT11', words(`Tỷ lệ ${name} đạt trên 95%.`))).toEqual([]);
  });
  test('finds 96,67% in the words beside 99,67 in the table', () => {
    const text =
      'Tỷ lệ thanh toán trực tuyến trong giải quyết thủ tục hành chính, dịch vụ công đạt 96,67%.';
    const [finding] = found('CT11', words(text));
    expect(finding).toMatchObject({
      severity: 'Lỗi',
      at: { cell: 'C6' },
      also: [{ sheet: 'Chỉ tiêu', cell: 'F5' }],
    });
    expect(finding?.message).toContain('99,67');
  });
  test('counts tasks as the sheet does', () => {
    const tasks = [task({}), task({ 'Tên nhiệm vụ': 'B', 'Trạng thái': 'Chưa thực hiện' })];
    expect(found('CT11', { tasks, ...paragraph('Đã hoàn thành 1/2 nhiệm vụ.') })).toEqual([]);
    expect(found('CT11', { tasks, ...paragraph('Đã hoàn thành 2/2 nhiệm vụ.') })).toMatchObject([
      { severity: 'Lỗi' },
    ]);
    expect(
      found('CT11', { tasks, ...paragraph('Tổng số nhiệm vụ được giao là 3.') }),
    ).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
});

describe('CT11, Kết quả of tasks', () => {
  const row = (STT: string, name: string, outcome: string) =>
    task({ STT, 'Tên nhiệm vụ': name, 'Kết quả': outcome });
  const tasks = [
    row('1', 'Tổ chức hội thi Tổ công nghệ số cộng đồng giỏi', '10 đội, 320 người dự'),
    row('2', 'Lắp điểm truy cập Internet công cộng tại các ấp', 'Đã lắp 6/9 điểm'),
    row('3', 'Số hóa bù kết quả giải quyết hồ sơ đất đai', 'Đã số hóa bù 140/200 hồ sơ'),
    row('4', 'Tập huấn kỹ năng số cho trưởng xóm, bí thư chi bộ', '36 người tham dự'),
    row('5', 'Gắn mã truy xuất nguồn gốc cho nước mắm', 'Đã dán mã cho 09/12 cơ sở'),
    row('6', 'Lắp camera tại nhà văn hóa thôn', 'Mới lắp 7/10 điểm'),
    row('7', 'Xây dựng bản đồ số du lịch An Bình', 'Đã cập nhật 38/60 điểm'),
    row('8', 'Cấp chữ ký số cho trưởng thôn', 'Đã cấp cho 8/11 trưởng thôn'),
    row('9', 'Kiểm tra thiết bị họp trực tuyến', '8 bộ, 6 bộ xếp loại tốt, 2 bộ xếp loại khá'),
    row('10', 'Lắp loa thông minh tại bến cá Cửa Lạch', 'Lắp 12 cụm'),
    row('11', 'Số hóa sổ hộ tịch lưu tại xã', 'Đã quét 27/36 quyển, còn 9 quyển'),
  ];
  const spoken = (text: string) => said({ tasks, ...paragraph(text) });
  test.each([
    'Hội thi Tổ công nghệ số cộng đồng giỏi có 10 đội với 320 người dự.',
    'Hội thi Tổ công nghệ số cộng đồng giỏi có khoảng 230 người dự.',
    'Hội thi Tổ công nghệ số cộng đồng giỏi trao 03 giải, 05 người được khen.',
    'Kế hoạch lắp 9 điểm truy cập Internet công cộng, đã lắp được 6 điểm, còn 3 điểm.',
    'Lắp xong 3 điểm truy cập Internet công cộng còn lại.',
    'Mục tiêu đến cuối năm là 8/9 điểm truy cập Internet công cộng tại các ấp.',
    'Việc số hóa bù hồ sơ đất đai mới được 140/200 hồ sơ, đạt 70%; 60 hồ sơ còn lại làm tiếp.',
    'Đã tập huấn kỹ năng số cho 36 trưởng xóm, bí thư chi bộ.',
    'Các lớp tập huấn khác có 63 người tham dự.',
    'Việc gắn mã truy xuất nguồn gốc cho nước mắm đã xong ở 09/12 cơ sở.',
    'Camera đã lắp tại 7/10 nhà văn hóa thôn, tăng từ 4/10 nhà văn hóa thôn.',
    'Đã có 9/10 nhà văn hóa thôn được trang bị máy tính, camera chưa lắp hết.',
    'Số hóa bù kết quả giải quyết hồ sơ đất đai: 99/200 hồ sơ của khối khác.',
    'Camera tại nhà văn hóa thôn: 9/10 điểm đã khảo sát xong.',
    'Về chữ ký số, trong 11 trưởng thôn có 8 người được cấp, 3 người đang hoàn thiện hồ sơ.',
    'Về cấp chữ ký số, trong 11 trưởng thôn có 2 người là nữ.',
    'Kiểm tra thiết bị họp trực tuyến 8 bộ: 6 bộ xếp loại tốt, 2 bộ xếp loại khá.',
    'Năm 2025 kiểm tra thiết bị họp trực tuyến, 5 bộ xếp loại tốt, 3 bộ xếp loại khá.',
    'Kiểm tra thiết bị họp trực tuyến: khối xã 3 bộ xếp loại tốt, 1 bộ xếp loại khá.',
    'Sau khi lắp thêm 12 cụm loa thông minh tại bến cá Cửa Lạch, toàn xã có 64 cụm.',
    'Sau khi lắp loa thông minh tại bến cá Cửa Lạch, toàn xã có 14 cụm, 13 cụm còn tốt.',
    'Dự kiến lắp thêm 14 cụm loa thông minh tại bến cá Cửa Lạch, nâng lên 78 cụm.',
    'Số hóa nốt 9 quyển sổ hộ tịch còn lại trong tổng số 36 quyển lưu tại xã.',
    'Sổ hộ tịch lưu tại xã đã số hóa 27 quyển, còn 7 quyển trong tổng số 36 quyển mờ chữ, 2 quyển rách.',
    'Trong 36 quyển sổ hộ tịch lưu tại xã phải số hóa còn 8 quyển mờ chữ.',
  ])('are not held against “%s”', (text) => {
    expect(spoken(text)).toEqual([]);
  });
  test.each([
    ['Hội thi Tổ công nghệ số cộng đồng giỏi có 10 đội với 230 người dự.', 'ghi 320'],
    ['Hội thi Tổ công nghệ số cộng đồng giỏi thu hút 330 người dự.', 'ghi 320'],
    ['Hội thi Tổ công nghệ số cộng đồng giỏi diễn ra sôi nổi, 12 đội tham gia.', 'ghi 10'],
    ['Đã lắp được 7/9 điểm truy cập Internet công cộng tại các ấp.', 'ghi 6/9'],
    ['Kế hoạch lắp 9 điểm truy cập Internet công cộng, đã lắp được 7 điểm.', 'ghi 6/9'],
    ['Kế hoạch lắp 8 điểm truy cập Internet công cộng, đã lắp được 6 điểm.', 'ghi 6/9'],
    ['Việc số hóa bù hồ sơ đất đai mới được 120/200 hồ sơ.', 'ghi 140/200'],
    ['Số hóa bù hồ sơ đất đai: 140/220 hồ sơ.', 'ghi 140/200'],
    ['Tập huấn kỹ năng số cho trưởng xóm, bí thư chi bộ với 63 người tham dự.', 'ghi 36'],
    ['Lớp kỹ năng số cho trưởng xóm, bí thư chi bộ có 35 người.', 'ghi 36'],
    [
      'Việc gắn mã truy xuất nguồn gốc cho nước mắm mới xong ở 10/12 cơ sở, đạt 83,33%.',
      'ghi 09/12',
    ],
    ['Camera đã lắp tại 8/10 nhà văn hóa thôn; hai thôn chưa lắp.', 'ghi 7/10'],
    ['Bản đồ số du lịch mới cập nhật 36/60 điểm.', 'ghi 38/60'],
    ['Về chữ ký số, trong 11 trưởng thôn có 9 người được cấp, 2 người còn lại chờ.', 'ghi 8/11'],
    ['Sau khi lắp thêm 14 cụm loa thông minh tại bến cá Cửa Lạch, toàn xã có 64 cụm.', 'ghi 12'],
    ['Số hóa nốt 7 quyển sổ hộ tịch còn lại trong tổng số 36 quyển lưu tại xã.', 'còn 9'],
    ['Sổ hộ tịch lưu tại xã mới số hóa 26 trong 36 quyển, còn 8 quyển.', 'còn 9'],
  ])('are named beside “%s”', (text, right) => {
    expect(spoken(text)).toEqual([expect.stringContaining(right)]);
  });
  test('are held against two parts that stand for the same in both', () => {
    expect(
      spoken('Kiểm tra thiết bị họp trực tuyến, 5 bộ xếp loại tốt, 3 bộ xếp loại khá.'),
    ).toEqual([expect.stringContaining('ghi 6'), expect.stringContaining('ghi 2')]);
  });
  test('are held against another part of the whole, but where a sheet counts other things so', () => {
    const counted = (name: string) =>
      said({
        tasks,
        figures: [figure('so.diem', { 'Nội dung': name, 'Đơn vị tính': 'điểm', 'Kỳ này': 8 })],
        ...paragraph('Đã lắp được 8/9 điểm truy cập Internet công cộng tại các ấp.'),
      });
    expect(counted('Điểm truy cập Internet công cộng')).toEqual([
      expect.stringContaining('ghi 6/9'),
    ]);
    expect(counted('Điểm phát sóng của nhà mạng')).toEqual([]);
  });
  test('are held against what a plan tells as done', () => {
    const asked = (text: string) =>
      said({
        tasks: tasks.map((one) => ({ ...one, 'Trạng thái': 'Đang triển khai thực hiện' })),
        outline: [line('I', 'KIẾN NGHỊ, ĐỀ XUẤT'), line('Đoạn', text)],
      });
    const text = (done: string) => `Đề nghị tỉnh cấp thêm bản đồ số du lịch; xã ${done} điểm.`;
    expect(asked(text('đã cập nhật xong 36/60'))).toEqual([expect.stringContaining('ghi 38/60')]);
    expect(asked(text('sẽ cập nhật xong 60/60'))).toEqual([]);
  });
});

describe('CT11', () => {
  test('names the row that a list should have, of so many as it counts', () => {
    const above = ['Ba', 'Bốn', 'Năm', 'Sáu'].map((name, n) =>
      target({ TT: `${n + 4}`, 'Chỉ tiêu': `Mức ${name}`, 'So sánh': '≥', 'Mục tiêu': 90 }),
    );
    const plain = { 'So sánh': '', 'Mục tiêu': 12, 'Đơn vị tính': 'lớp' };
    const targets = [
      target({ TT: '1', 'Chỉ tiêu': 'Tin bài đăng phát', 'Kết quả': 14, ...plain }),
      target({ TT: '2', 'Chỉ tiêu': 'Hồ sơ thanh toán trực tuyến', 'Kết quả': 15, ...plain }),
      target({ TT: '3', 'Chỉ tiêu': 'Lớp tập huấn', 'Kết quả': 12, ...plain }),
      ...above,
    ];
    const text = 'Có 2 chỉ tiêu vượt mục tiêu là thanh toán trực tuyến và lớp tập huấn.';
    expect(messagesOf('CT11', { targets, ...paragraph(text) })).toEqual([
      expect.stringContaining('vượt mục tiêu mà không kể: “Tin bài đăng phát”: sửa'),
    ]);
  });
});

describe('CT11 on results said to meet their goals', () => {
  const rows: readonly RowOf[] = [
    { 'Chỉ tiêu': 'Giải ngân kinh phí', 'So sánh': '≥', 'Mục tiêu': 80, 'Kết quả': 78.75 },
    { 'Chỉ tiêu': 'Hồ sơ nộp trực tuyến', 'So sánh': '≥', 'Mục tiêu': 92, 'Kết quả': 92.8 },
    { 'Chỉ tiêu': 'Hồ sơ trả chậm', 'So sánh': '≤', 'Mục tiêu': 1, 'Kết quả': 1.26 },
  ];
  const told = (text: string) => said(words(text, ...rows));
  test.each([
    ['Lũy kế 1.260 triệu đồng, đạt 78,75%, hoàn thành chỉ tiêu được giao, còn 340 triệu đồng.', 0],
    ['Giải ngân kinh phí đã đạt mục tiêu đề ra, ở mức 78,75%.', 0],
    ['Nộp qua mạng 92,8%, chưa đạt chỉ tiêu được giao.', 1],
    ['Giải ngân 78,75%, tăng 1,2 điểm so với tháng 9 (77,55%) và đạt chỉ tiêu được giao.', 0],
  ])('finds “%s”', (text, row) => {
    const [message, ...others] = told(text);
    expect(others).toEqual([]);
    expect(message).toContain(`“${String(rows[row]?.['Chỉ tiêu'])}”`);
    expect(message).toContain(row === 0 ? 'là chưa đạt' : 'là đạt');
  });
  test.each([
    'Lũy kế 1.260 triệu đồng, đạt 78,75%, chưa đạt chỉ tiêu được giao.',
    'Nộp qua mạng 92,8%, đạt và vượt chỉ tiêu được giao.',
    'Nộp qua mạng 92,8%, tăng 1 điểm so với tháng 9 (91,8%) và đạt chỉ tiêu được giao.',
    'Giải ngân 78,75%, tăng 1 điểm so với tháng 9 (77,75%) nhưng chưa đạt chỉ tiêu được giao.',
    'Giải ngân 78,75%, hoàn thành kế hoạch tháng 10.',
    'Giải ngân 78,75%, phấn đấu hoàn thành chỉ tiêu được giao.',
    'Trả chậm 1,26%, vượt mục tiêu đề ra.',
    'Giải ngân vượt mục tiêu 78,75%; so với mục tiêu 78,75%, đạt yêu cầu.',
    'Phủ sóng 71,4%, hoàn thành chỉ tiêu được giao.',
  ])('leaves alone “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('CT11 against Kỳ trước', () => {
  const targets = [
    target({ 'Chỉ tiêu': 'Hồ sơ nộp trực tuyến', 'Kết quả': 92.8, 'Kỳ trước': 91.98 }),
  ];
  const told = (text: string) => messagesOf('CT11', { targets, ...paragraph(text) });
  const rise = 'tỷ lệ hồ sơ nộp trực tuyến tăng từ 81,5% lên 92,8%.';
  test.each([
    `So với tháng trước tăng 44 hồ sơ; ${rise}`,
    `So với cùng kỳ tăng 132 hồ sơ, so với tháng trước tăng 44 hồ sơ; ${rise}`,
  ])('holds the level of the last period in “%s”', (text) => {
    expect(told(text)).toEqual([expect.stringContaining('là 91,98%')]);
  });
  test('holds no level of the last year', () => {
    expect(told(`So với cùng kỳ năm 2025 (660 hồ sơ) thì tăng 132 hồ sơ; ${rise}`)).toEqual([]);
  });
});

describe('CT11 and what a sentence opens with', () => {
  const told = (text: string) => said(words(text, online));
  test.each([
    'Cùng kỳ năm 2025 mới có 2.960/3.360 hồ sơ xử lý trực tuyến, đạt 88,1%.',
    'Kỳ trước tỷ lệ hồ sơ xử lý trực tuyến đạt 92,1%.',
    'Trong tháng 01, tỷ lệ hồ sơ xử lý trực tuyến đạt 91,2%.',
    'Quý I năm 2025 tỷ lệ hồ sơ xử lý trực tuyến đạt 91,5%.',
  ])('tells no result of this period in “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });
  test.each([
    'Kỳ này tỷ lệ hồ sơ xử lý trực tuyến đạt 92,1%.',
    'Tính đến hết tháng 4, tỷ lệ hồ sơ xử lý trực tuyến đạt 92,1%.',
  ])('tells one in “%s”', (text) => {
    expect(told(text)).toEqual([expect.stringContaining('bảng Chỉ tiêu ghi 96,4')]);
  });
  test('finds the turned digits of Kỳ trước', () => {
    const then = (text: string) => said(words(text, { ...online, 'Kỳ trước': 94.52 }));
    expect(then('Kỳ trước tỷ lệ hồ sơ xử lý trực tuyến đạt 94,52%.')).toEqual([]);
    expect(then('Kỳ trước tỷ lệ hồ sơ xử lý trực tuyến đạt 94,25%.')).toEqual([
      expect.stringContaining('Kỳ trước 94,52'),
    ]);
  });
});

test('CT11 holds what a task came to against the sentence that tells another count of it', () => {
  const said = (outcome: string, text: string) =>
    found('CT11', {
      tasks: [task({ 'Tên nhiệm vụ': 'Tập huấn kỹ năng số cho tiểu thương', 'Kết quả': outcome })],
      figures: [
        figure('dao_tao.nguoi', {
          'Nội dung': 'Người dự lớp học',
          'Đơn vị tính': 'người',
          'Kỳ này': 344,
        }),
      ],
      ...paragraph(text),
    }).map(({ message }) => message);
  const eight = 'Đã mở 8 lớp tập huấn kỹ năng số cho tiểu thương với 344 người dự, nữ 186 người.';
  expect(said('Mở 8 lớp cho 334 người', eight)).toEqual([expect.stringContaining('Lời ghi 344')]);
  expect(said('Mở 8 lớp cho 344 người', eight)).toEqual([]);
  expect(said('Mở 6 lớp cho 334 người', eight)).toEqual([]);
  expect(said('Mở 8 lớp, trong đó có 168 người cao tuổi', eight)).toEqual([]);
});

describe('CT11 on what a task was done with on a day', () => {
  const tasks = [
    task({
      'Tên nhiệm vụ': 'Kích hoạt định danh lưu động tại thôn Gò Sim',
      'Trạng thái': 'Đã hoàn thành',
      'Thời hạn': '22/4/2026',
      'Ngày hoàn thành': '22/4/2026',
      'Kết quả': 'Kích hoạt được 7 tài khoản',
    }),
  ];
  const said = (text: string) => messagesOf('CT11', { ...paragraph(text), tasks });
  test.each([
    'Tổ lưu động làm việc tại thôn Gò Sim ngày 22/4/2026, kích hoạt 7 tài khoản.',
    'Tổ lưu động làm việc tại thôn Gò Sim ngày 15/4/2026, kích hoạt 9 tài khoản.',
    'Tổ lưu động làm việc tại thôn Gò Sim ngày 22/4/2026, buổi sáng kích hoạt 4 tài khoản.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('holds the number of that day against its row', () => {
    expect(
      said('Tổ lưu động làm việc tại thôn Gò Sim ngày 22/4/2026, kích hoạt 9 tài khoản.'),
    ).toEqual([expect.stringContaining('ghi 7')]);
  });
});

test('CT11 holds the share of one sentence against no target of another', () => {
  const targets = [
    target({ 'Chỉ tiêu': 'Hồ sơ giải quyết trước và đúng hạn trong tháng', 'Kết quả': 99.01 }),
  ];
  const said = (text: string) => messagesOf('CT11', { ...paragraph(text), targets });
  const first = 'Trước và đúng hạn có 6.734 hồ sơ đã giải quyết.';
  expect(said(`${first} Số hóa 6.517 hồ sơ, đạt 96,01%.`)).toEqual([]);
  expect(said(`${first} Hồ sơ giải quyết trước và đúng hạn trong tháng đạt 96,01%.`)).toHaveLength(
    1,
  );
});

describe('CT11 on one of several that a task sums', () => {
  const tasks = [
    task({ 'Tên nhiệm vụ': 'Mở 3 lớp bồi dưỡng kỹ năng số', 'Kết quả': '3 lớp, 186 người' }),
    task({
      STT: '2',
      'Tên nhiệm vụ': 'Tổ chức tuyên truyền phòng chống lừa đảo trực tuyến',
      'Kết quả': '4 buổi, 245 lượt',
    }),
  ];
  const said = (text: string) => messagesOf('CT11', { ...paragraph(text), tasks });
  test.each([
    'Xã mở 3 lớp bồi dưỡng kỹ năng số: lớp ký số cho 48 cán bộ; lớp bán hàng cho 72 tiểu thương; lớp dịch vụ công cho 66 người cao tuổi.',
    'Xã mở 3 lớp bồi dưỡng kỹ năng số: lớp cho 72 tiểu thương; lớp cho 86 người dân; lớp ký số cho 28 cán bộ.',
    'Tuyên truyền phòng chống lừa đảo trực tuyến 4 buổi: buổi tại chợ có 145 lượt; buổi ở trường có 100 em.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Xã mở 3 lớp bồi dưỡng kỹ năng số cho 168 người.', 'ghi 186'],
    ['Đào tạo: xã mở 3 lớp bồi dưỡng kỹ năng số cho 126 người.', 'ghi 186'],
    [
      'Tuyên truyền phòng chống lừa đảo trực tuyến 4 buổi với 254 lượt: buổi đầu tại chợ; buổi sau ở trường.',
      'ghi 245',
    ],
  ])('is told in “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('CT11 leaves to a row of an annex what is told of it', () => {
  const annex = free('Phụ lục 1', [
    ['STT', 'Thôn', 'Số hộ', 'Số hộ xử lý trực tuyến', 'Tỷ lệ (%)'],
    [1, 'Nà Khuông', 198, 182, 91.92],
    [2, 'Bản Chang', 184, 166, 90.22],
    [3, 'Pò Lầu', 195, 174, 89.23],
  ]);
  const of = (text: string) => messagesOf('CT11', withFree(words(text, online), annex));

  test.each([
    'Cao nhất về hồ sơ xử lý trực tuyến là Nà Khuông (91,92%).',
    'Xếp theo tỷ lệ hồ sơ xử lý trực tuyến, sau Nà Khuông là Bản Chang (90,22%).',
    'Tỷ lệ hồ sơ xử lý trực tuyến của thôn Pò Lầu đạt 89,23%.',
    'Nơi có tỷ lệ hồ sơ xử lý trực tuyến thấp nhất, thôn Pò Lầu, chỉ là 89,23%.',
    'Thôn Nà Khuông có tỷ lệ hồ sơ xử lý trực tuyến 91,92%.',
  ])('is silent on “%s”', (text) => {
    expect(of(text)).toEqual([]);
  });

  test.each([
    'Tỷ lệ hồ sơ xử lý trực tuyến đạt 94,6%.',
    'Tỷ lệ hồ sơ xử lý trực tuyến toàn xã đạt 94,6%, thôn Nà Khuông dẫn đầu.',
    'Nhờ thôn Bản Chang, tỷ lệ hồ sơ xử lý trực tuyến của xã đạt 69,4%.',
  ])('holds what is told of the whole against the target: %s', (text) => {
    expect(of(text)).toEqual([expect.stringContaining('96,4')]);
  });
});
