import { figure, found, free, line, paragraph, task, withFree } from '../workbook';

describe('TH18 on what the parts leave out', () => {
  const TASKS = 'Tổng số 413 thủ tục; trong đó toàn trình: 36 thủ tục, một phần: 277 thủ tục.';
  const rest = (unit: string, current: number | string) =>
    found('TH18', {
      ...paragraph(TASKS),
      figures: [figure('tthc.khac', { 'Đơn vị tính': unit, 'Kỳ này': current })],
    });

  test('is silent where a figure of the same unit is the rest', () => {
    expect(rest('thủ tục', 100)).toEqual([]);
    expect(rest('Thủ tục hành chính', 100)).toEqual([]);
  });
  test('is not content with another figure', () => {
    for (const [unit, current] of [
      ['hồ sơ', 100],
      ['thủ tục', 99],
      ['thủ tục', 726],
      ['thủ tục', '100/200'],
    ] as const)
      expect(rest(unit, current)).toHaveLength(1);
  });
  test('takes no part for its own rest', () => {
    const text = 'Tổng số 72 thủ tục; trong đó toàn trình: 24 thủ tục, một phần: 36 thủ tục.';
    const figures = [figure('tthc.mot', { 'Đơn vị tính': 'thủ tục', 'Kỳ này': 12 })];
    expect(found('TH18', { ...paragraph(text), figures })).toEqual([]);
    const halves = text.replace('24', '36').replace('Tổng số 72', 'Tổng số 108');
    const same = [figure('tthc.mot', { 'Đơn vị tính': 'thủ tục', 'Kỳ này': 36 })];
    expect(found('TH18', { ...paragraph(halves), figures: same })).toHaveLength(1);
  });
  test('finds parts above the total whatever else is entered', () => {
    const text = 'Tổng số 300 thủ tục; trong đó toàn trình: 36 thủ tục, một phần: 277 thủ tục.';
    const figures = [figure('tthc.khac', { 'Đơn vị tính': 'thủ tục', 'Kỳ này': 0 })];
    const [finding] = found('TH18', { ...paragraph(text), figures });
    expect(finding?.message).toContain('300 ≠ 36 + 277 = 313 (lệch 13)');
  });
  test('is silent where the rest are tasks that did not occur', () => {
    const tasks = ['Đã hoàn thành', 'Đang thực hiện', 'Không phát sinh'].map((status, n) =>
      task({ STT: String(n + 1), 'Tên nhiệm vụ': `Việc ${n}`, 'Trạng thái': status }),
    );
    const said = (text: string) => found('TH18', { tasks, ...paragraph(text) });
    const text = 'Tổng số 21 nhiệm vụ, gồm: đã hoàn thành 10, đang thực hiện 10.';
    expect(said(text)).toEqual([]);
    expect(said(text.replace('nhiệm vụ', 'việc'))).toHaveLength(1);
    expect(said(text.replace('21', '22'))).toHaveLength(1);
    expect(said(text.replace('21', '19'))).toHaveLength(1);
  });
});

describe('TH18 on parts that need not be all', () => {
  const said = (text: string) => found('TH18', paragraph(text));
  test('calls a small difference a slip, within a tenth or a fifth', () => {
    expect(said('Có 100 người, trong đó thôn A 40 người, thôn B 50 người.')).toMatchObject([
      { severity: 'Cảnh báo' },
    ]);
    expect(said('Có 100 người, trong đó thôn A 40 người, thôn B 49 người.')).toEqual([]);
    expect(said('Có 100 người, gồm: thôn A 40 người, thôn B 40 người.')).toHaveLength(1);
    expect(said('Có 100 người, gồm: thôn A 40 người, thôn B 39 người.')).toEqual([]);
  });
  test('says nothing where one part is not below the total', () => {
    expect(said('Có 100 người, gồm: thôn A 100 người, thôn B 5 người.')).toEqual([]);
    expect(said('Có 100 người, gồm: thôn A 102 người, thôn B 5 người.')).toEqual([]);
  });
});

describe('TH18 on the staff of an annex', () => {
  const HEADERS = ['STT', 'Số được giao', 'Đã bố trí', 'Còn thiếu', 'Lý do chưa bố trí'];
  const staff = (headers: readonly string[], row: readonly (string | number)[]) =>
    found('TH18', withFree({}, free('Phụ lục VII', [[...headers], [...row]])));

  test('names the three cells', () => {
    const [finding] = staff(HEADERS, [1, 45, 40, 3, '']);
    expect(finding).toMatchObject({ at: { cell: 'D2' }, also: [{ cell: 'B2' }, { cell: 'C2' }] });
    expect(finding?.message).toBe(
      '“Số được giao” 45 − “Đã bố trí” 40 = 5, ô “Còn thiếu” ghi 3: sửa ô này thành 5, hoặc B2 thành 43, C2 thành 42.',
    );
  });
  test('finds the column of posts filled beside that of its reasons', () => {
    const headers = ['Lý do chưa bố trí', ...HEADERS.slice(1, 4)];
    expect(staff(headers, ['nghỉ hưu', 45, 40, 3])[0]?.at.cell).toBe('D2');
    expect(staff(['Được giao', 'Bố trí', 'Còn thiếu'], [45, 40, 3])[0]?.at.cell).toBe('C2');
    expect(staff(['Được giao', 'Có mặt', 'Còn thiếu'], [45, 40, 3])[0]?.at.cell).toBe('C2');
  });
  test.each<readonly [string, readonly string[], readonly (string | number)[]]>([
    ['no column of posts given', ['STT', 'Chỉ tiêu', 'Đã bố trí', 'Còn thiếu'], [1, 45, 40, 3]],
    ['no column of posts filled', ['STT', 'Được giao', 'Hợp đồng', 'Còn thiếu'], [1, 45, 40, 3]],
    ['no column of posts open', ['STT', 'Được giao', 'Đã bố trí', 'Ghi chú'], [1, 45, 40, 3]],
    ['a blank number given', HEADERS, [1, '', 40, 3, 'x']],
    ['a blank number filled', HEADERS, [1, 45, '', 3, 'x']],
    ['a blank number open', HEADERS, [1, 45, 40, '', 'x']],
    ['a number in words', HEADERS, [1, 'bốn lăm', 40, 3, 'x']],
  ])('is silent on %s', (_, headers, row) => {
    expect(staff(headers, row)).toEqual([]);
  });
});

describe('TH18 on files received and settled', () => {
  const said = (text: string) => found('TH18', paragraph(text)).map(({ message }) => message);
  test('is silent on numbers of thousands that agree', () => {
    expect(
      said('Tiếp nhận 1.262 hồ sơ; giải quyết xong 1.258 hồ sơ, 4 hồ sơ đang giải quyết.'),
    ).toEqual([]);
  });
  test('says by how much they disagree', () => {
    expect(said('Tiếp nhận 262 hồ sơ, giải quyết 258, 2 hồ sơ còn lại.')).toEqual([
      'Tiếp nhận 262 ≠ đã giải quyết 258 + đang giải quyết 2 (lệch 2): sửa một trong ba số.',
    ]);
  });
});

describe('TH19 on lists below', () => {
  const listed = (announced: string, ...items: readonly ReturnType<typeof line>[]) =>
    found('TH19', {
      outline: [line('Đoạn', announced), ...items, line('Đoạn', 'Hết.')],
    }).map(({ message }) => message);
  const dash = (count: number, level = '-') =>
    Array.from({ length: count }, (_, n) => line(level, `Mục thứ ${n}`));

  test.each<readonly [string, ReturnType<typeof dash>]>([
    ['Ban hành 06 văn bản, gồm 04 kế hoạch và 02 công văn:', dash(6)],
    ['Ban hành 06 văn bản, gồm 04 kế hoạch và 02 công văn:', dash(2)],
    ['Ban hành 06 văn bản, trong đó 03 kế hoạch và 02 công văn:', dash(5)],
    ['Ban hành 03 kế hoạch và 02 công văn:', dash(5)],
    ['Ban hành 03 kế hoạch sau đây.', dash(2)],
    ['Ban hành 03 kế hoạch, cụ thể: đã triển khai:', dash(2)],
    ['Ban hành 03 kế hoạch:', []],
    ['Ban hành 02 kế hoạch:', [line('-', 'A'), ...dash(4, '+'), line('-', 'B')]],
    ['Ban hành 02 kế hoạch:', [line('-', 'A'), line('-', 'B'), line('1', 'Khác'), ...dash(3)]],
    ['Có 02 nhóm:', [line('+', 'A'), line('+', 'B'), line('-', 'Khác')]],
    ['Có 02 nhóm:', [line('I', 'KHÁC'), ...dash(3)]],
  ])('is silent on “%s”', (announced, items) => {
    expect(listed(announced, ...items)).toEqual([]);
  });
  test.each<readonly [string, ReturnType<typeof dash>, string]>([
    ['Ban hành 06 văn bản, gồm 04 kế hoạch và 02 công văn:', dash(5), '06 văn bản nhưng liệt kê 5'],
    ['Ban hành 03 kế hoạch và 02 công văn:', dash(4), '02 công văn nhưng liệt kê 4'],
    ['Có 03 nhóm:', dash(2, '+'), '03 nhóm nhưng liệt kê 2'],
    ['Có 02 nhóm:', [...dash(1), ...dash(3, '+')], '02 nhóm nhưng liệt kê 1'],
  ])('finds that “%s” has another number', (announced, items, words) => {
    expect(listed(announced, ...items)[0]).toContain(words);
  });
  test('counts deeper items below an item that announces them', () => {
    const outline = [
      line('-', 'Có 03 nhóm:'),
      ...dash(2, '+'),
      line('-', 'Có 02 mô hình:'),
      line('-', 'Hết.'),
    ];
    expect(found('TH19', { outline })).toMatchObject([{ at: { cell: 'C5' } }]);
  });
  test('finds fewer names than counted, and more', () => {
    const said = (text: string) => found('TH19', paragraph(text))[0]?.message;
    expect(said('Hỗ trợ 02 trường (THCS A, THCS B, THCS C).')).toContain(
      '02 trường nhưng liệt kê 3',
    );
    expect(said('Hỗ trợ 04 trường (THCS A, THCS B, THCS C).')).toContain(
      '04 trường nhưng liệt kê 3',
    );
  });
});
