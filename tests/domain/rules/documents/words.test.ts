import { cells, document, found, line } from '../workbook';

type Row = Parameters<typeof document>[0];

const said = (...texts: readonly string[]) => ({
  outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text))],
});

describe('VB03', () => {
  const CITED = 'Theo Quyết định số 2022/QĐ-CAT-PA05 ngày 27/11/2025 của Công an tỉnh.';
  const listed = (more: Row) =>
    found('VB03', {
      ...said(CITED),
      documents: [
        document({ 'Số, ký hiệu': '2022/QĐ-UBND', 'Ngày ban hành': '2025-11-27', ...more }),
      ],
    });

  test('holds the list against the words', () => {
    expect(listed({})).toMatchObject([
      { at: { sheet: 'Văn bản', cell: 'E5' }, also: [{ cell: 'C6' }] },
    ]);
  });
  test.each<Row>([
    { 'Ngày ban hành': '2025-11-28' },
    { 'Ngày ban hành': '' },
    { 'Số, ký hiệu': '2022' },
    { 'Số, ký hiệu': '2022/KH-UBND' },
    { 'Số, ký hiệu': '2022/UBND-VX' },
  ])('is silent on %o', (more) => {
    expect(listed(more)).toEqual([]);
  });
  test('takes numbers from a hundred on for telling', () => {
    const two = (number: number) =>
      found(
        'VB03',
        said(
          `Theo Quyết định số ${number}/QĐ-CAT ngày 27/11/2025.`,
          `Theo Quyết định số ${number}/QĐ-UBND ngày 27/11/2025.`,
        ),
      ).length;
    expect([two(99), two(100)]).toEqual([0, 1]);
  });
});

describe('VB06 in words', () => {
  const cited = (text: string) => found('VB06', said(text)).length;
  test.each([
    'Kế hoạch 05-KH/ĐU, ngày 26/02/2026 của Đảng ủy xã.',
    'Kế hoạch 31/KH-UBND ngày 26/02/2026 về Đảng ủy xã.',
    'Kế hoạch 31/KH-UBND của Đảng ủy xã.',
    'Kế hoạch 31/KH-UBND ngày 26/02/2026; Chương trình của Đảng ủy xã.',
    'Kế hoạch 31/KH-UBND ngày 26/02/2026 của Hội Nông dân.',
  ])('is silent on “%s”', (text) => {
    expect(cited(text)).toBe(0);
  });
  test.each([
    'Kế hoạch 31/KH-UBND ngày 26/02/2026 của Đảng ủy xã.',
    'Kế hoạch 31/KH-UBND, ngày 26 / 02 / 2026 do Đảng ủy ban hành.',
    'Kế hoạch 31/KH-UBND  ngày  26/02/2026  của  Ban Chỉ đạo.',
  ])('finds “%s”', (text) => {
    expect(cited(text)).toBe(1);
  });
  test('is silent on rows of the list, which the table says itself', () => {
    const documents = [
      document({ 'Trích yếu': 'theo Kế hoạch 31/KH-UBND ngày 26/02/2026 của Đảng ủy xã' }),
    ];
    const outline = [line('I', 'KẾT QUẢ'), line('Danh sách', 'Văn bản: Trích yếu')];
    expect(found('VB06', { documents, outline })).toEqual([]);
  });
});

describe('VB12', () => {
  const plan = (n: number, more: Row = {}) => document({ 'Số, ký hiệu': `${n}/KH-UBND`, ...more });
  const PARTY = { 'Cấp ban hành': 'Đảng ủy', 'Cơ quan ban hành': 'Đảng ủy xã' };
  const documents = [
    ...[31, 32, 33, 34].map((n) => plan(n)),
    document({ ...PARTY, 'Số, ký hiệu': '05-KH/ĐU' }),
    document({ ...PARTY, 'Số, ký hiệu': '06-KH/ĐU' }),
    document({ 'Loại văn bản': 'Công văn', 'Số, ký hiệu': '489/UBND-VX' }),
  ];
  const counted = (...texts: readonly string[]) =>
    found('VB12', { documents, ...said(...texts) }).map(({ message }) => message);

  test.each([
    'Xã đã ban hành 06 kế hoạch.',
    'Xã đã ban hành 03 kế hoạch.',
    'Xã đã ban hành 07 văn bản.',
    'Xã đã ban hành tổng số 07 văn bản, gồm 06 kế hoạch, 01 công văn.',
    'UBND xã đã ban hành 04 kế hoạch.',
    'Đảng ủy, UBND xã đã ban hành 06 kế hoạch.',
    'Xã đã ban hành 04 kế hoạch.',
    'Xã đã ban hành 02 kế hoạch.',
    'Sở Tài chính ban hành 05 kế hoạch.',
    'Xã đã ban hành 06 kế hoạch, trong đó có 09 công văn.',
    'Xã đã ban hành 07 văn bản, 09 công văn.',
  ])('is silent on “%s”', (text) => {
    expect(counted(text)).toEqual([]);
  });
  test.each([
    ['Xã đã ban hành 05 kế hoạch.', '05 kế hoạch, trang tính Văn bản có 6'],
    ['Xã đã ban hành 07 kế hoạch.', '07 kế hoạch, trang tính Văn bản có 6'],
    ['Xã đã ban hành được 09 kế hoạch.', '09 kế hoạch, trang tính Văn bản có 6'],
    ['Xã đã ban hành 07 kế hoạch:', '07 kế hoạch, trang tính Văn bản có 6'],
    ['UBND xã đã ban hành 05 kế hoạch.', '05 kế hoạch, trang tính Văn bản có 6'],
    ['Sở đã chỉ đạo; xã ban hành 05 kế hoạch.', '05 kế hoạch, trang tính Văn bản có 6'],
    ['Xã đã ban hành 07 văn bản, gồm 05 kế hoạch.', '05 kế hoạch, trang tính Văn bản có 6'],
    ['Xã đã ban hành 07 văn bản, trong đó 02 công văn.', '02 công văn, trang tính Văn bản có 1'],
  ])('finds “%s”', (text, words) => {
    expect(counted(text)).toHaveLength(1);
    expect(counted(text)[0]).toContain(words);
  });
  test('leaves a number right above a list to the rule on lists, unless the sheet holds less', () => {
    expect(counted('Xã ban hành 05 kế hoạch:', 'Hết.')).toEqual([]);
    expect(counted('Xã ban hành 06 kế hoạch:', 'Hết.')).toEqual([]);
    expect(counted('Xã ban hành 07 kế hoạch:', 'Hết.')).toHaveLength(1);
  });
  test('knows the types that begin with its own', () => {
    const kinds = [plan(31, { 'Loại văn bản': 'Kế hoạch liên tịch' }), plan(32)];
    const text = 'Xã đã ban hành 02 kế hoạch.';
    expect(found('VB12', { documents: kinds, ...said(text) })).toEqual([]);
  });
});

describe('VB12 without a list', () => {
  const none = (...texts: readonly string[]) => cells('VB12', { documents: [], ...said(...texts) });
  const ISSUED = 'UBND xã đã ban hành các kế hoạch triển khai.';
  test('hints at what is named nowhere', () => {
    expect(none(ISSUED)).toEqual(['Nội dung!C6']);
    expect(none(ISSUED, 'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024.')).toHaveLength(1);
  });
  test('is silent where a document is cited, and where nothing is said', () => {
    expect(none(ISSUED, 'Kế hoạch số 31/KH-UBND.')).toEqual([]);
    expect(none(ISSUED, 'Kế hoạch số 05-KH/ĐU.')).toEqual([]);
    expect(none('UBND xã làm tốt.')).toEqual([]);
  });
  test('is silent where rows are there, though without a number', () => {
    const documents = [document({ 'Số, ký hiệu': '', 'Loại văn bản': '' })];
    expect(found('VB12', { documents, ...said(ISSUED) })).toEqual([]);
  });
});

describe('VB15', () => {
  const NONE = 'Danh sách chính sách đã ban hành: không có.';
  const report = (body: readonly string[], ...annex: readonly ReturnType<typeof line>[]) =>
    found('VB15', { outline: [...body.map((text) => line('Đoạn', text)), ...annex] });
  const PLAN = 'Ban hành Kế hoạch số 06/KH-UBND, Kế hoạch số 07/KH-UBND.';
  const HEAD = line('Phụ lục', 'CHÍNH SÁCH');

  test('counts the documents and points at the first sentence', () => {
    const [finding] = report(
      ['Mở đầu.', PLAN, 'Kế hoạch số 06/KH-UBND về A.'],
      HEAD,
      line('Đoạn', NONE),
    );
    expect(finding).toMatchObject({ at: { cell: 'C9' }, also: [{ cell: 'C6' }] });
    expect(finding?.also).toHaveLength(1);
    expect(finding?.message).toContain('lời báo cáo nêu 2 văn bản');
  });
  test.each<readonly [string, readonly string[], readonly ReturnType<typeof line>[]]>([
    ['no document is cited', ['Ban hành đủ.'], [HEAD, line('Đoạn', NONE)]],
    ['only those of others are', ['Ban hành theo 57-NQ/TW.'], [HEAD, line('Đoạn', NONE)]],
    ['they are only referred to', ['Theo Kế hoạch số 06/KH-UBND.'], [HEAD, line('Đoạn', NONE)]],
    ['the body itself says so', [PLAN, NONE], [HEAD, line('Đoạn', 'Khác.')]],
    ['only the annex cites', ['Mở đầu.'], [HEAD, line('Đoạn', PLAN), line('Đoạn', NONE)]],
    [
      'the title is not that of the sentence',
      [PLAN],
      [
        line('Phụ lục', 'Danh sách chính sách đã ban hành'),
        line('Đoạn', 'Có.'),
        line('Đoạn', 'Không có.'),
      ],
    ],
    [
      'the next title follows at once',
      [PLAN],
      [line('Phụ lục', 'Danh sách chính sách đã ban hành'), line('Phụ lục', 'Không có')],
    ],
  ])('is silent where %s', (_, body, annex) => {
    expect(report(body, ...annex)).toEqual([]);
  });
});

describe('VB17', () => {
  const listed = (more: Row, ...texts: readonly string[]) =>
    found('VB17', { documents: [document(more)], ...said(...texts) }).length;
  const PLAN = 'Kế hoạch số 31/KH-UBND ngày 13/3/2026';

  test.each([
    `${PLAN} của UBND xã.`,
    `${PLAN} của UBND xã An Bình về chuyển đổi số.`,
    `${PLAN} về chuyển đổi số.`,
    `${PLAN}; Kế hoạch của UBND tỉnh.`,
    `${PLAN}  của  UBND xã.`,
  ])('finds another day in “%s”', (text) => {
    expect(listed({}, text)).toBe(1);
  });
  test.each([`${PLAN} của UBND tỉnh Thái Nguyên.`, `${PLAN} do UBND xã Tân Bình ban hành.`])(
    'is silent on another body’s “%s”',
    (text) => {
      expect(listed({}, text)).toBe(0);
    },
  );
  test.each<Row>([
    { 'Ngày ban hành': '3/2026' },
    { 'Ngày ban hành': '' },
    { 'Số, ký hiệu': '32/KH-UBND' },
  ])('is silent on a list with %o', (more) => {
    expect(listed(more, `${PLAN} của UBND xã.`)).toBe(0);
  });
  test('needs no list for numbers and bodies that tell', () => {
    const two = (code: string) =>
      found('VB17', {
        documents: [],
        ...said(`Quyết định số ${code} ngày 13/3/2026.`, `Quyết định số ${code} ngày 14/3/2026.`),
      }).length;
    expect([two('99/QĐ-UBND'), two('100/QĐ-UBND'), two('99/QĐ-SKHCN')]).toEqual([0, 1, 1]);
    expect([two('99-QĐ/BCĐ'), two('99/QĐ-UBNDX'), two('99/QĐ-PUBND')]).toEqual([0, 1, 1]);
  });
  test('goes by the number alone from a hundred on', () => {
    const outline = said(
      'Quyết định số 100/QĐ-UBND ngày 13/3/2026 của UBND xã.',
      'Quyết định số 100/QĐ-UBND ngày 14/3/2026 của UBND tỉnh.',
    );
    expect(found('VB17', { documents: [], ...outline })).toHaveLength(1);
  });
  test('reads the request too, and a number with a zero before it', () => {
    const info = { 'Văn bản yêu cầu': 'Công văn số 489/UBND-VX ngày 13/3/2026 của UBND tỉnh' };
    const workbook = { info, ...said('Công văn số 489/UBND-VX ngày 14/3/2026.') };
    expect(found('VB17', workbook)).toMatchObject([
      { at: { sheet: 'Nội dung' }, also: [{ sheet: 'Thông tin' }] },
    ]);
    const zero = said(
      'Quyết định số 0100/QĐ-UBND ngày 13/3/2026.',
      'Quyết định số 100/QĐ-UBND ngày 14/3/2026.',
    );
    expect(found('VB17', { documents: [], ...zero })).toHaveLength(1);
  });
});
