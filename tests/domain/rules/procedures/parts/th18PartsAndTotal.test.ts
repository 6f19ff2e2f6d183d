import type { CellValue } from '../../../../../src/domain/grid';
import { cells, figure, found, free, messagesOf, paragraph, task, withFree } from '../../workbook';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['STT', 'Cơ quan', 'Số văn bản'];

const annex = (rows: Rows, header: readonly string[] = HEADER) =>
  withFree({}, free('Phụ lục I', [[...header], ...rows]));

/** `A 2`: a row with its number; `= 14`: a row `Cộng`. */
const counts = (...numbers: readonly CellValue[]): Rows =>
  numbers.map((one, index) =>
    typeof one === 'string' && one.startsWith('=')
      ? ['', 'Cộng', Number(one.slice(1))]
      : [index + 1, `Cơ quan ${index}`, one],
  );

const messages = (rule: string, text: string) => messagesOf(rule, paragraph(text));

describe('TH18 on the totals of an annex', () => {
  test.each<readonly [string, Rows]>([
    ['a total of one row only', counts(5, '=9')],
    ['a column with words among its numbers', counts(2, 'khoảng 12', '=20')],
    ['a blank cell among its numbers', counts(2, '', 12, '=14')],
    ['a total without a number', [...counts(2, 12), ['', 'Cộng', '']]],
    ['a total in words', [...counts(2, 12), ['', 'Cộng', 'mười bốn']]],
    ['halves of kilometres', counts(0.1, 0.2, '=0.3')],
    ['two totals and one of both', counts(2, 3, '=5', 4, 6, '=10', '=15')],
    ['a first total over all and a last one too', counts('=14', 2, 12, '=14')],
    ['a first total up to the next', counts('=14', 2, 12, '=14', 5, 6, '=11')],
  ])('is silent on %s', (_, rows) => {
    expect(found('TH18', annex(rows))).toEqual([]);
  });

  test.each<readonly [string, Rows, string, string]>([
    ['a last total', counts(2, '', 12, '=15'), 'C5', '15 ≠ 2 + 12 = 14 (lệch 1)'],
    ['a first total', counts('=15', 2, 12), 'C2', '15 ≠ 2 + 12 = 14'],
    ['a first total up to the next', counts('=15', 2, 12, '=14', 5), 'C2', '≠ 2 + 12 = 14'],
    ['a second total', counts(2, 3, '=5', 4, 6, '=11'), 'C7', '11 ≠ 4 + 6 = 10'],
    ['a total of totals', counts(2, 3, '=5', 4, 6, '=10', '=16'), 'C8', '16 ≠ 2 + 3 + 4 + 6'],
  ])('finds %s that its rows do not make', (_, rows, cell, words) => {
    const [finding, ...others] = found('TH18', annex(rows));
    expect(others).toEqual([]);
    expect(finding?.at.cell).toBe(cell);
    expect(finding?.message).toContain(words);
  });

  test('looks for the word in the first three columns, whole', () => {
    const noted = [...HEADER, 'Cách tính'];
    const row = (name: string, note: string) =>
      annex([...counts(2, 12).map((one) => [...one, '']), ['', name, 20, note]], noted);
    expect(found('TH18', row('UBND xã', 'Tổng số'))).toEqual([]);
    expect(found('TH18', row('Cộng đồng dân cư', ''))).toEqual([]);
    expect(cells('TH18', row('Tổng cộng:', ''))).toEqual(['Phụ lục I!C4']);
    expect(cells('TH18', row('Cộng 2 lớp', ''))).toEqual(['Phụ lục I!C4']);
    expect(cells('TH18', row('Tổng số 2 đơn vị', ''))).toEqual(['Phụ lục I!C4']);
  });

  test.each(['Tỷ lệ (%)', 'Bình quân', 'Điểm', 'Năm 2025', 'Xếp hạng'])(
    'adds nothing up under “%s”',
    (header) => {
      expect(found('TH18', annex(counts(2, 12, '=20'), ['STT', 'Cơ quan', header]))).toEqual([]);
    },
  );

  test('leaves out the number of a group, which its own rows make', () => {
    const rows = [
      ['I', 5],
      ['1', 2],
      ['2', 3],
      ['Cộng', 5],
    ];
    expect(found('TH18', annex(rows, ['TT', 'Số văn bản']))).toEqual([]);
  });

  test('names no row where there are more than eight', () => {
    const rows = (count: number) => annex(counts(...Array<number>(count).fill(2), '=1'));
    expect(found('TH18', rows(8))[0]?.message).toContain('1 ≠ 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 = 16');
    expect(found('TH18', rows(9))[0]?.message).toContain('1 ≠ tổng các dòng = 18 (lệch 17)');
  });
});

describe('TH18 on what is left', () => {
  test.each([
    ['Phát hiện 14 tồn tại, đã khắc phục 12, đang khắc phục 03.', '= 2'],
    [
      'Nhận 36 ý tưởng, gồm 21 ý tưởng của sinh viên, 8 của hộ kinh doanh, 5 của cán bộ và 4 của người dân; 9 ý tưởng vào chung khảo.',
      '21 + 8 + 5 + 4',
    ],
    [
      'Có 11 kiến nghị được xem xét, đã giải quyết 08 kiến nghị, còn 02 kiến nghị chuyển sang quý III.',
      '= 3',
    ],
    [
      'Xã được cấp 480 triệu đồng, đã giải ngân 384 triệu đồng, đạt 80%, còn lại 86 triệu đồng.',
      '= 96',
    ],
  ])('finds “%s”', (text, right) => {
    expect(messages('TH18', text).join()).toContain(right);
  });
  test.each([
    'Có 11 kiến nghị, đã giải quyết 08 kiến nghị, còn 05 kiến nghị (gồm 02 kiến nghị quý I chuyển sang).',
    'Nhận 36 ý tưởng, gồm 21 ý tưởng của sinh viên, 6 của hộ kinh doanh, 5 của cán bộ và 4 của người dân; 9 ý tưởng vào chung khảo.',
    'Quý I chuyển sang 3 đơn; tiếp nhận 11 đơn, đã giải quyết 08 đơn, còn 06 đơn.',
    'Xã có 486 lao động: 6 doanh nghiệp dùng 408 người, 3 doanh nghiệp dùng 78 người.',
  ])('is silent on “%s”', (text) => {
    expect(messages('TH18', text)).toEqual([]);
  });
});

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

test('TH18 is silent in the paragraph where the rest is a task that has no status yet', () => {
  const tasks = ['Chưa thực hiện', 'Chưa thực hiện', ''].map((status, n) =>
    task({ STT: String(n + 1), 'Tên nhiệm vụ': `Việc ${n}`, 'Trạng thái': status }),
  );
  const text = (all: number) =>
    `Tổng số nhiệm vụ được giao: ${all}, trong đó đã hoàn thành 0 (trong hạn 0, quá hạn 0); đang thực hiện 0; chưa thực hiện 2; không phát sinh 0.`;
  expect(found('TH18', { tasks, ...paragraph(text(3)) })).toEqual([]);
  expect(found('TH18', { tasks, ...paragraph(text(4)) })).toHaveLength(1);
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
      '“Số được giao” 45 − “Đã bố trí” 40 = 5, ô “Còn thiếu” ghi 3: sửa ô này thành 5, hoặc “Số được giao” thành 43, “Đã bố trí” thành 42.',
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
  const said = (text: string) => messagesOf('TH18', paragraph(text));
  test('is silent on numbers of thousands that agree', () => {
    expect(
      said('Tiếp nhận 1.262 hồ sơ; giải quyết xong 1.258 hồ sơ, 4 hồ sơ đang giải quyết.'),
    ).toEqual([]);
  });
  test('says by how much they disagree', () => {
    expect(said('Tiếp nhận 262 hồ sơ, giải quyết 258, 2 hồ sơ còn lại.')).toEqual([
      'Ghi 2 (trong “262 hồ sơ, giải quyết 258, 2 hồ sơ còn”), mà 262 − 258 = 4: phải là 4 (hoặc sửa 258 thành 260 hoặc 262 thành 260); xem lại các số trong đoạn này.',
    ]);
  });
});

describe('TH18', () => {
  test('is silent on parts that make their total, and on parts that need not', () => {
    for (const text of [
      'Tổng số 64 máy tính (trong đó khối Đảng, Mặt trận Tổ quốc 24; HĐND và UBND xã 40 máy).',
      'Tổng số thủ tục: 413 thủ tục; trong đó trực tuyến toàn trình: 36 thủ tục, trực tuyến một phần: 377 thủ tục.',
      'Tiếp nhận 262 hồ sơ; đã giải quyết 258 hồ sơ, 04 hồ sơ đang trong hạn giải quyết.',
      'Có 300 người dự, trong đó 20 đảng viên, 35 đoàn viên.',
    ])
      expect(found('TH18', paragraph(text))).toEqual([]);
  });
  test('is silent on notes, names, comparisons and parts split once more', () => {
    for (const text of [
      'Đã giải quyết 2.904 hồ sơ, trong đó đúng hạn 2.871 hồ sơ (98,86%), quá hạn 33 hồ sơ; đang giải quyết 111 hồ sơ.',
      'Tiếp nhận 184 hồ sơ, trong đó trực tuyến 179 hồ sơ, gồm toàn trình 96 hồ sơ, một phần 83 hồ sơ; trực tiếp 5 hồ sơ.',
      'Tổ chức 26 buổi, trong đó trực tuyến 20 buổi với 400 người, trực tiếp 6 buổi với 120 người.',
      'Tiếp nhận 184 hồ sơ (tăng 8 hồ sơ so với tuần trước, giảm 16 hồ sơ so với cùng kỳ).',
    ])
      expect(found('TH18', paragraph(text))).toEqual([]);
  });
  test('adds up an annex’s column above its row Cộng, and leaves rates alone', () => {
    const annex = (total: number) =>
      withFree(
        {},
        free('Phụ lục I', [
          ['STT', 'Cơ quan', 'Số văn bản', 'Tỷ lệ'],
          [1, 'Đảng ủy xã', 2, 14],
          [2, 'UBND xã', 12, 86],
          ['', 'Cộng', total, 100],
        ]),
      );
    expect(found('TH18', annex(14))).toEqual([]);
    const [finding] = found('TH18', annex(15));
    expect(finding?.at).toEqual({ sheet: 'Phụ lục I', cell: 'C4' });
    expect(finding?.message).toContain('15 ≠ 2 + 12 = 14 (lệch 1)');
  });
  test('finds Dân Tiến’s machines when they no longer make 64', () => {
    const [finding] = found(
      'TH18',
      paragraph(
        'Tổng số 64 máy tính (trong đó khối Đảng, Mặt trận Tổ quốc 24; HĐND và UBND xã 41 máy).',
      ),
    );
    expect(finding?.message).toContain('64 ≠ 24 + 41 = 65 (lệch 1)');
  });
  test('takes what is missing from the posts given', () => {
    const said = (text: string) => found('TH18', paragraph(text));
    const [finding] = said('Phường được giao 71 biên chế, đã bố trí 66 người, còn thiếu 03 người.');
    expect(finding?.message).toContain('71 − 66 = 5');
    for (const text of [
      'Phường được giao 71 biên chế, đã bố trí 68 người, còn thiếu 03 người (Phụ lục V kèm theo).',
      'Phường được giao 71 biên chế, đã bố trí 66 người, còn thiếu 03 công chức tin học.',
      'Phường được giao 71 biên chế, đã bố trí 66 người, còn thiếu 2,5% so với nhu cầu.',
      'Phường được giao 71 biên chế và 05 hợp đồng, đã bố trí 66 người, còn thiếu 03 người.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds procedures that do not add up, and files', () => {
    expect(
      found(
        'TH18',
        paragraph('Tổng số 413 thủ tục; trong đó toàn trình: 36 thủ tục, một phần: 277 thủ tục.'),
      ),
    ).toMatchObject([{ severity: 'Lỗi' }]);
    const [finding] = found(
      'TH18',
      paragraph(
        'Tiếp nhận 262 hồ sơ; đã giải quyết 258 hồ sơ, 05 hồ sơ đang trong hạn giải quyết.',
      ),
    );
    expect(finding?.message).toContain('262 − 258 = 4');
  });
  test('finds Tân Cương’s 45 posts, 1 filled, 0 open', () => {
    const staff = (open: number) =>
      withFree(
        {},
        free('Phụ lục VII', [
          [
            'STT',
            'Số biên chế được giao',
            'Số người đã được bố trí',
            'Số người còn thiếu',
            'Lý do chưa bố trí đủ',
          ],
          [1, 45, 1, open, ''],
        ]),
      );
    expect(found('TH18', staff(44))).toEqual([]);
    const [finding] = found('TH18', staff(0));
    expect(finding?.at).toEqual({ sheet: 'Phụ lục VII', cell: 'D2' });
    expect(finding?.message).toContain('= 44');
  });
});

describe('TH18 on what the part lacks', () => {
  test.each([
    'Có 7/9 xóm lắp camera, trong đó 03 xóm chưa có nguồn điện dự phòng.',
    'Trong 9 xóm có 7 xóm lắp camera; 04 xóm chưa có mạng.',
    'Có gần 7/9 xóm lắp camera, 03 xóm chưa có.',
  ])('takes it for no rest: %s', (sentence) => {
    expect(found('TH18', paragraph(sentence))).toEqual([]);
  });
  test('but the rest of a ratio for one', () => {
    const [finding] = found('TH18', paragraph('Có 7/9 xóm lắp camera, 03 xóm chưa có.'));
    expect(finding?.message).toContain('9 − 7 = 2');
  });
});

describe('TH18 on the sum of some parts told beside them', () => {
  const said = (rest: string) =>
    messages(
      'TH18',
      `Phường có 384 thủ tục, gồm 246 thủ tục toàn trình, 108 thủ tục một phần, cộng lại là 354 thủ tục nộp được qua mạng (92,19%)${rest}.`,
    );
  test('is silent where the others follow, or are not told', () => {
    expect(said('; còn 30 thủ tục chưa cung cấp trực tuyến')).toEqual([]);
    expect(said('')).toEqual([]);
  });
  test('finds a part that does not make the whole with them', () => {
    expect(said('; còn 36 thủ tục chưa cung cấp trực tuyến').join()).toContain('384');
  });

  const reviewed = (rest: string) =>
    messages('TH18', `Rà soát 45 thủ tục: bãi bỏ 4, gộp 5, ${rest}.`);
  test.each(['cộng 9 thủ tục (20%)', 'tổng 9 thủ tục (20%)', 'tổng cộng 9 thủ tục'])(
    'takes the sum in the middle of a list for no part: %s',
    (sum) => {
      expect(reviewed(`${sum}; giữ nguyên 36 thủ tục`)).toEqual([]);
      expect(reviewed(`${sum}; giữ nguyên 26 thủ tục`).join()).toContain('45');
    },
  );
});

describe('TH18 on the rest of what was opened anew', () => {
  const said = (rest: string) =>
    messages(
      'TH18',
      `Mở thêm 8 lớp tập huấn, trong đó thôn Đoài mở 3 lớp, thôn Hạ mở 2 lớp, ${rest} lớp còn lại ở hội trường.`,
    );
  test('takes all that are named off the whole', () => {
    expect(said('3')).toEqual([]);
  });
  test('finds a rest that nothing makes', () => {
    expect(said('4')).not.toEqual([]);
  });
});

describe('TH18 on names that hold a number', () => {
  const power = (last: string) =>
    `Ba nhà máy có tổng công suất 14,6 MW (Nậm Quế 1: 5,2 MW, Nậm Quế 2: 6 MW, Khe Vầu: ${last} MW).`;
  test('adds what is told of each, not the numbers of the names', () => {
    expect(messages('TH18', power('3,4'))).toEqual([]);
    expect(messages('TH18', power('4,3')).join()).toContain('5,2 + 6 + 4,3 = 15,5');
  });
  test('counts what the next numbers part', () => {
    expect(messages('TH18', 'Có 9 người (Nậm Ngòi 5: 3 nam, 2 nữ; Tả Chải 4).')).toEqual([]);
  });
});

test('TH18 takes by how much a plan was exceeded for none of the parts', () => {
  const said = (total: number, more: string) =>
    messages(
      'TH18',
      `Xã đăng ${total} tin, bài, gồm cổng 30 tin, bài, loa 24 tin, bài, Zalo 16 tin, bài và fanpage 8 tin, bài, ${more}.`,
    );
  const aims = ['vượt kế hoạch 6 tin, bài', 'vượt chỉ tiêu năm (72 tin, bài) 6 tin, bài'];
  for (const aim of aims) {
    expect(said(78, aim)).toEqual([]);
    expect(said(65, aim)).toEqual([expect.stringContaining('30 + 24 + 16 + 8 = 78')]);
  }
});

describe('TH18 on parts of one figure', () => {
  test('offers them beside what fingers made', () => {
    const text =
      'Rà soát 64 máy tính của cơ quan: 58 máy cài phần mềm diệt virus có bản quyền, 08 máy chưa cài.';
    expect(messages('TH18', text).join()).toContain('58 thành 56, 8 thành 6');
  });
});

describe('TH18 on the row that its own columns prove wrong', () => {
  test('names it where months under a common header make a quarter', () => {
    const guided = (third: number) =>
      withFree(
        {},
        free('Phụ lục I', [
          ['Khóm', 'Lượt người / Tháng 7', 'Lượt người / Tháng 8', 'Lượt người / Cả quý'],
          ['Toàn phường', 378, 407, 785],
          ['Khóm 1', 96, 104, 200],
          ['Khóm 2', 88, 92, 180],
          ['Khóm 3', 74, 80, third],
          ['Khóm Chợ', 120, 131, 251],
        ]),
      );
    expect(found('TH18', guided(154))).toEqual([]);
    const [finding, ...others] = found('TH18', guided(164));
    expect(others).toEqual([]);
    expect(finding?.at.cell).toBe('D5');
    expect(finding?.message).toContain('có lẽ ô này là 154');
  });
  test('counts houses that are let as houses, not as the number of one', () => {
    const houses = (first: number) =>
      withFree(
        {},
        free('Phụ lục V', [
          ['STT', 'Ấp', 'Số nhà trọ', 'Đã cập nhật', 'Chưa cập nhật'],
          [1, 'Tân Phát', 96, 90, 6],
          [2, 'Cây Dầu', 54, 50, 4],
          [3, 'Gia Lộc', 28, 24, first],
          ['', 'Cộng', 178, 164, 14],
        ]),
      );
    expect(found('TH18', houses(4))).toEqual([]);
    const [finding] = found('TH18', houses(6));
    expect(finding?.at.cell).toBe('E4');
    expect(finding?.message).toContain('có lẽ ô này là 4');
  });
});
