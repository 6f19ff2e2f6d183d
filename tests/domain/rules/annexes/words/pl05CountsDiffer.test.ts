import type { CellValue } from '../../../../../src/domain/grid';
import { found, free, line, messagesOf, withFree } from '../../workbook';

type Row = ReturnType<typeof line>;

type Table = readonly (readonly CellValue[])[];

const CITE = line('Đoạn', '(Phụ lục I kèm theo).');

const HEADER = ['STT', 'Vấn đề', 'Giải pháp'];

const issues = (count: number): Table =>
  Array.from({ length: count }, (_, n) => [n + 1, `Vấn đề ${n}`, 'Có']);

const models = (...names: readonly string[]) =>
  names.flatMap((name) => [line('1', name), line('Đoạn', 'Kết quả tốt.')]);

const THREE = models('Mô hình thanh toán', 'Mô hình số hóa', 'Mô hình VNeID');

interface Report {
  readonly body?: readonly Row[];
  readonly table?: Table;
  readonly merges?: Parameters<typeof free>[2];
  readonly prints?: string;
}

function differences({ body = [line('I', 'ĐỘT PHÁ'), ...THREE, CITE], ...rest }: Report) {
  const { table = [HEADER, ...issues(2)], merges = [], prints = 'Phụ lục IX' } = rest;
  const outline = [
    ...body,
    line('Phụ lục', 'KẾT QUẢ'),
    line('Bảng', prints),
    line('Phụ lục', 'KHÁC'),
    line('Đoạn', 'Không có.'),
  ];
  const others = free('Phụ lục khác', [HEADER, ...issues(7)]);
  return found('PL05', withFree({ outline }, free('Phụ lục IX', table, merges), others));
}

const proposals = (...texts: readonly string[]) => [
  line('I', 'ĐỀ XUẤT'),
  ...texts.map((text) => line('Đoạn', text)),
  CITE,
];

const annex = (title: string, ...content: readonly ReturnType<typeof line>[]) => [
  line('Phụ lục', title),
  ...content,
];

const text = line('Đoạn', 'Không phát sinh trong kỳ.');

describe('PL05 on models', () => {
  test('points at the annex and at the words that cite it', () => {
    const [finding, ...more] = differences({});
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'Cảnh báo',
      at: { sheet: 'Phụ lục IX', cell: '' },
      also: [{ sheet: 'Nội dung', cell: 'C12' }],
    });
  });

  test.each<readonly [string, readonly Row[]]>([
    ['one model is no list', [line('I', 'ĐỘT PHÁ'), ...models('Mô hình số hóa'), CITE]],
    [
      'models belong to the part before',
      [line('I', 'ĐỘT PHÁ'), ...THREE, line('II', 'KHÁC'), CITE],
    ],
    ['models come only afterwards', [line('I', 'ĐỘT PHÁ'), CITE, ...THREE]],
    [
      'headings only mention a model',
      [
        line('I', 'ĐỘT PHÁ'),
        ...models('Duy trì mô hình A', 'Duy trì mô hình B', 'Một mô hình C'),
        CITE,
      ],
    ],
    [
      'paragraphs are no headings',
      [
        line('I', 'ĐỘT PHÁ'),
        ...['A', 'B', 'C'].map((n) => line('Đoạn', `Mô hình ${n} tốt.`)),
        CITE,
      ],
    ],
    ['another annex is cited', [line('I', 'A'), ...THREE, line('Đoạn', '(Phụ lục II kèm theo).')]],
    ['no such annex is there', [line('I', 'A'), ...THREE, line('Đoạn', '(Phụ lục V kèm theo).')]],
  ])('is silent where %s', (_, body) => {
    expect(differences({ body })).toEqual([]);
  });

  test('counts two and more, from headings deeper than their part', () => {
    const two = models('Mô hình thanh toán', 'Mô hình VNeID');
    const body = [line('I', 'ĐỘT PHÁ'), ...two, CITE];
    expect(differences({ body })).toEqual([]);
    const table = [HEADER, ...issues(3)];
    expect(differences({ body, table })[0]?.message).toContain(
      'Phụ lục I có 3 mục, lời văn có 2 mô hình',
    );
  });
});

describe('PL05 on proposals', () => {
  const TWO = ['Đề nghị tỉnh bố trí kinh phí.', 'Đề nghị tỉnh tập huấn.'];

  test('counts the paragraphs that propose, as a hint', () => {
    const [finding] = differences({ body: proposals(...TWO, 'Đề nghị tỉnh cấp máy.') });
    expect(finding).toMatchObject({ severity: 'Gợi ý' });
    expect(finding?.message).toContain('Phụ lục I có 2 mục, lời văn có 3 đề nghị');
    expect(differences({ body: proposals(...TWO), table: [HEADER, ...issues(1)] })).toHaveLength(1);
  });

  test.each<readonly [string, readonly Row[]]>([
    ['the annex has as many', proposals(...TWO)],
    ['one proposal stands alone', proposals('Đề nghị tỉnh bố trí kinh phí.')],
    ['something else is said between', proposals(...TWO, 'Xã đã đề nghị.', 'Đề nghị cấp máy.')],
    ['a paragraph only mentions one', proposals(...TWO, 'Xã có Đề nghị gửi tỉnh.')],
    [
      'one was made under another heading',
      [line('I', 'A'), line('Đoạn', 'Đề nghị cấp máy.'), ...proposals(...TWO)],
    ],
  ])('is silent where %s', (_, body) => {
    expect(differences({ body })).toEqual([]);
  });
});

describe('PL05 on the rows of the annex', () => {
  const AS_MANY = issues(3);

  test.each<readonly [string, Report]>([
    ['groups stand between', { table: [HEADER, ['I', 'Khối xã', ''], ...AS_MANY] }],
    [
      'a merged group stands between',
      { table: [HEADER, ['Khối xã', '', ''], ...AS_MANY], merges: [[1, 0, 1, 3]] },
    ],
    [
      'a group is merged over all but its number',
      { table: [HEADER, ['1', 'Khối xã', ''], ...AS_MANY], merges: [[1, 1, 1, 2]] },
    ],
    ['an empty row is numbered', { table: [HEADER, ...AS_MANY, [4, '', '']] }],
    ['some solutions are blank', { table: [HEADER, ...AS_MANY.slice(1), [3, 'Vấn đề', '']] }],
    ['it has no number column', { table: [['Mục', 'Vấn đề', 'Giải pháp'], ...issues(2)] }],
    [
      'the first column is something else',
      {
        table: [
          ['Số TT cũ', 'Vấn đề'],
          [1, 'A'],
          [2, 'B'],
        ],
      },
    ],
    ['it holds figures only', { table: [HEADER, [1, 5, 6], [2, 7, 8]] }],
    ['some rows hold figures only', { table: [HEADER, [1, 'Vấn đề', 6], [2, 7, 8]] }],
    ['it is empty', { table: [HEADER, [1, '', '']] }],
    ['it holds two tables', { table: [HEADER, ...issues(2), ['', '', ''], HEADER, ...issues(1)] }],
    ['it prints a data sheet', { prints: 'Văn bản' }],
  ])('is silent where %s', (_, report) => {
    expect(differences(report)).toEqual([]);
  });

  test('counts rows that are merged in part only, and one under TT', () => {
    const table = [
      ['TT', 'Vấn đề', 'Giải pháp', 'Hạn'],
      [1, 'A', '', 'x'],
      [2, 'B', 'Có', 'y'],
    ];
    const [finding] = differences({ table, merges: [[1, 1, 1, 2]] });
    expect(finding?.message).toContain('có 2 mục');
  });

  test('takes a number cell merged downwards in two columns for no group', () => {
    const table = [
      ['STT', 'Vấn đề'],
      [1, 'A'],
      ['', 'B'],
    ];
    expect(differences({ table, merges: [[1, 0, 2, 1]] })[0]?.message).toContain('có 2 mục');
  });

  test('finds the sheet by its name in quotes and before a condition', () => {
    for (const prints of ['"Phụ lục IX"', 'Phụ lục IX: STT; Vấn đề', 'Phụ lục IX ? STT = 1'])
      expect(differences({ prints })).toHaveLength(1);
  });
});

describe('PL05', () => {
  const workbook = (rows: number) => {
    const table = [
      ['STT', 'Vấn đề', 'Giải pháp'],
      ...Array.from({ length: rows }, (_, n) => [n + 1, `Vấn đề ${n}`, 'Có']),
    ];
    const outline = [
      line('Phần', 'KẾT QUẢ ĐỘT PHÁ'),
      ...['thanh toán', 'số hóa', 'VNeID'].flatMap((name) => [
        line('1', `Mô hình ${name}`),
        line('Đoạn', 'Kết quả tốt.'),
      ]),
      line('Đoạn', '(Phụ lục I kèm theo).'),
      ...annex('KẾT QUẢ ĐỘT PHÁ', line('Bảng', 'Phụ lục IX')),
      ...annex('KHÁC', text),
    ];
    return withFree({ outline }, free('Phụ lục IX', table));
  };
  test('is silent when words and annex have as many', () => {
    expect(found('PL05', workbook(3))).toEqual([]);
  });
  test('finds Tân Cương’s three models and two rows', () => {
    expect(found('PL05', workbook(2))[0]?.message).toContain(
      'Phụ lục I có 2 mục, lời văn có 3 mô hình',
    );
  });
});

describe('PL05 on the parts of the commune', () => {
  const list = free('Phụ lục I', [
    ['STT', 'Thôn', 'Số hộ'],
    ...['Bãi Sậy', 'Cồn Trắng', 'Giếng Vàng', 'Mũi Đá', 'Xóm Chài'].map((name, n) => [
      n + 1,
      name,
      90,
    ]),
    ['', 'Toàn xã', 450],
  ]);
  const said = (text: string) =>
    messagesOf('PL05', withFree({ outline: [line('Đoạn', text)] }, list));
  test.each([
    'Xã có 06 thôn với 450 hộ.',
    'Toàn xã có 4 thôn.',
    'Xã An Bình hiện có sáu thôn, 450 hộ.',
    'Tất cả 04 thôn đều có tổ công nghệ số cộng đồng.',
    'Tất cả 06 thôn đã phủ sóng 5G.',
    'Địa bàn xã được chia thành 7 thôn.',
    'Xã nằm ven biển, có 06 thôn: năm thôn ven biển và một thôn đảo.',
  ])('finds another number than the annex lists: %s', (text) => {
    expect(said(text)).toEqual([expect.stringContaining('Phụ lục I kê 5 thôn')]);
  });
  test.each([
    'Xã có 5 thôn với 450 hộ.',
    'Xã có 03 thôn ven biển được hỗ trợ.',
    'Xã có 4 thôn đã lắp camera, còn 1 thôn chưa lắp.',
    'Trước khi sáp nhập, xã có 9 thôn.',
    'Xã có 06 khu phố.',
    'Cả 4 thôn khó khăn đều có loa; cả 4 thôn đều xa.',
    'Tất cả 3 thôn đều xa.',
    'Xã có 3 cụm thôn.',
    'Xã có khoảng 6 thôn được khảo sát.',
    'Cả 3 thôn chưa đạt đều ở xa trung tâm.',
    'Phấn đấu toàn xã có 4 thôn thông minh.',
  ])('is silent on %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
