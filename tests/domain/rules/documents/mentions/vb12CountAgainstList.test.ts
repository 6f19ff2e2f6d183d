import { cells, document, found, line, messagesOf, paragraph } from '../../workbook';

type Row = Parameters<typeof document>[0];

const said = (...texts: readonly string[]) => ({
  outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text))],
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
    messagesOf('VB12', { documents, ...said(...texts) });

  test.each([
    'Xã đã ban hành 06 kế hoạch.',
    'Xã đã ban hành 03 kế hoạch.',
    'Xã đã ban hành 07 văn bản.',
    'Xã đã ban hành tổng số 07 văn bản, gồm 06 kế hoạch, 01 công văn.',
    'UBND xã đã ban hành 04 kế hoạch.',
    'Đảng ủy, UBND xã đã ban hành 06 kế hoạch.',
    'Xã đã ban hành 04 kế hoạch.',
    'Xã đã ban hành 02 kế hoạch.',
    'Không kể 01 công văn, xã đã ban hành 08 văn bản.',
    'Ngoài 01 công văn, xã đã ban hành 08 văn bản.',
    'Sở Tài chính ban hành 05 kế hoạch.',
    'Xã đã ban hành 06 kế hoạch, trong đó có 09 công văn.',
    'Xã đã ban hành 07 văn bản, 09 công văn.',
    'Xã đã ban hành 07 văn bản, có 6 văn bản của nửa đầu tháng và 1 văn bản của nửa cuối tháng.',
    'Xã đã ban hành 07 văn bản, quý I có 4 văn bản, quý II có 3 văn bản.',
  ])('is silent on “%s”', (text) => {
    expect(counted(text)).toEqual([]);
  });
  test('names how many each of several bodies issued', () => {
    expect(counted('UBND xã đã ban hành 07 kế hoạch.')).toEqual([
      expect.stringContaining('trang tính Văn bản có 6 (Đảng ủy 2, UBND 4): sửa con số'),
    ]);
  });
  test('takes “trong kỳ 5 văn bản” for no fifth period', () => {
    expect(counted('UBND xã ban hành trong kỳ 5 văn bản, gồm 4 kế hoạch, 1 công văn.')).toEqual([]);
    expect(
      counted('UBND xã ban hành trong kỳ 5 văn bản, gồm 3 kế hoạch, 2 công văn.'),
    ).toHaveLength(2);
  });
  test.each([
    'Xã không ban hành văn bản nào trái thẩm quyền.',
    'Xã không ban hành quyết định nào.',
    'Sở Tài chính chưa ban hành kế hoạch nào.',
    'Xã không ban hành văn bản quy phạm pháp luật nào.',
  ])('takes “%s” for no denial of what is listed', (text) => {
    expect(counted(text)).toEqual([]);
  });
  test('names what the list holds though the words deny it, dated in the report’s own period', () => {
    const text = 'Từ đầu năm, xã không ban hành văn bản nào để triển khai Nghị quyết số 57-NQ/TW.';
    expect(counted(text)).toEqual([
      'Lời ghi “không ban hành văn bản nào”, trang tính Văn bản có 7 văn bản ghi ngày trong kỳ: sửa lời, hoặc xem lại danh mục.',
    ]);
    const week = (day: string) => ({
      info: { 'Từ ngày': '2026-04-02', 'Đến ngày': '2026-04-08' },
      documents: [plan(31, { 'Ngày ban hành': day })],
      ...said('Trong tuần, UBND xã chưa ban hành kế hoạch nào.'),
    });
    expect(found('VB12', week('2026-03-03'))).toEqual([]);
    expect(found('VB12', week('2026-04-03'))[0]?.message).toBe(
      'Lời ghi “chưa ban hành kế hoạch nào”, trang tính Văn bản có 1 kế hoạch ghi ngày trong kỳ: sửa lời, hoặc xem lại danh mục.',
    );
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

test('VB12 takes by how many a month had fewer for no number of the other month', () => {
  const documents = [31, 32, 33, 34, 35].map((n) =>
    document({
      'Số, ký hiệu': `${n}/KH-UBND`,
      'Ngày ban hành': n < 35 ? '2026-03-03' : '2026-04-03',
    }),
  );
  const heard = (text: string) =>
    messagesOf('VB12', { documents, ...said(`Xã đã ban hành 5 văn bản. ${text}`) });
  expect(heard('Tháng 4 chỉ ban hành 1 văn bản, ít hơn tháng 3 là 3 văn bản.')).toEqual([]);
  expect(heard('Tháng 4 ban hành 1 văn bản, ít hơn tháng 3 (4 văn bản).')).toEqual([]);
  expect(heard('Tháng 4 ban hành 1 văn bản, tháng 3 là 3 văn bản.')).toHaveLength(1);
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

describe('VB12', () => {
  const said = (text: string) => ({ outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text)] });
  test('is silent where words and list agree', () => {
    expect(found('VB12', said('Xã đã ban hành 01 kế hoạch.'))).toEqual([]);
    expect(found('VB12', said('Xã đã ban hành 01 văn bản chỉ đạo.'))).toEqual([]);
  });
  test('is silent on one body’s share, on some of a longer list and on bodies above', () => {
    const documents = [
      ...['31', '32', '33', '34'].map((n) => document({ 'Số, ký hiệu': `${n}/KH-UBND` })),
      document({
        'Cấp ban hành': 'Đảng ủy',
        'Cơ quan ban hành': 'Đảng ủy xã',
        'Số, ký hiệu': '05-KH/ĐU',
      }),
    ];
    for (const text of [
      'Đảng ủy xã ban hành 01 kế hoạch; UBND xã ban hành 04 kế hoạch.',
      'UBND xã đã ban hành 02 kế hoạch về Đề án 06.',
      'UBND tỉnh đã ban hành 09 kế hoạch.',
    ])
      expect(found('VB12', { documents, ...said(text) })).toEqual([]);
    expect(found('VB12', { documents, ...said('Xã đã ban hành 03 kế hoạch.') })).toHaveLength(1);
  });
  test('leaves a body alone none of whose documents is listed', () => {
    const text = 'Đảng ủy xã đã ban hành 02 kế hoạch.';
    expect(found('VB12', said(text))).toEqual([]);
    expect(found('VB12', said(text.replace('Đảng ủy', 'UBND')))).toHaveLength(1);
  });
  test('holds every kind against the list where the whole agrees', () => {
    const text = 'Xã đã ban hành 01 văn bản, trong đó có 01 công văn.';
    expect(found('VB12', said(text))[0]?.message).toContain('01 công văn, trang tính Văn bản có 0');
  });
  test('finds a count that differs from the list', () => {
    expect(found('VB12', said('Xã đã ban hành 06 kế hoạch.'))[0]?.message).toContain(
      '06 kế hoạch, trang tính Văn bản có 1',
    );
  });
  test('hints at Dương Hưu’s documents of which none is named', () => {
    const workbook = {
      documents: [],
      ...said('UBND xã đã ban hành các văn bản chỉ đạo triển khai nhiệm vụ.'),
    };
    expect(found('VB12', workbook)).toMatchObject([{ severity: 'Gợi ý' }]);
  });
});

describe('VB12 on a quarter', () => {
  const dated = (day: string, code: string) =>
    document({ 'Ngày ban hành': day, 'Số, ký hiệu': code });
  const documents = [
    dated('2026-01-05', '1/KH-UBND'),
    dated('2026-02-05', '2/KH-UBND'),
    dated('2026-03-05', '3/KH-UBND'),
    dated('2026-04-06', '4/KH-UBND'),
  ];
  const said = (text: string) => messagesOf('VB12', { documents, ...paragraph(text) });
  test('is silent on the number dated in it', () => {
    expect(said('Trong quý I, UBND xã đã ban hành 03 văn bản.')).toEqual([]);
  });
  test('names the number dated in it', () => {
    expect(said('Trong quý I, UBND xã đã ban hành 04 văn bản.')[0]).toContain(
      'Lời ghi quý I ban hành 04 văn bản, trang tính Văn bản có 3',
    );
  });
});

describe('VB12 on denials', () => {
  const documents = [
    document({ 'Số, ký hiệu': '31/KH-UBND', 'Ngày ban hành': '2026-01-15' }),
    document({
      'Loại văn bản': 'Quyết định',
      'Số, ký hiệu': '27/QĐ-UBND',
      'Ngày ban hành': '2026-02-10',
    }),
  ];
  const info = { 'Từ ngày': '2026-01-01', 'Đến ngày': '2026-03-31' };
  const told = (text: string, heading = 'KẾT QUẢ') =>
    messagesOf('VB12', { info, documents, outline: [line('I', heading), line('Đoạn', text)] });
  test.each([
    'Trong quý, xã không ban hành quyết định nào.',
    'Trong quý, xã không ban hành quyết định nào; các nhiệm vụ đều đã rõ.',
    'Xã chưa ban hành được quyết định nào.',
    'Xã không ban hành bất kỳ quyết định nào trong quý.',
    'Không có quyết định nào được ban hành.',
    'Không quyết định nào được ban hành trong kỳ.',
    'Không có quyết định nào do UBND xã ban hành.',
    'UBND xã không phát hành quyết định nào.',
    'UBND xã không ký ban hành quyết định nào.',
    'Tháng 2 xã không ban hành văn bản nào.',
    'Đến hết ngày 31/3/2026, xã chưa ban hành quyết định nào.',
    'Từ đầu năm, xã chưa ban hành quyết định nào.',
  ])('finds “%s” among results and limits', (text) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text, 'HẠN CHẾ')).toHaveLength(1);
  });
  test.each([
    'Xã không ban hành chỉ thị nào.',
    'Không có chỉ thị nào được ban hành.',
    'Đảng ủy xã không ban hành quyết định nào.',
    'Tháng 3 xã không ban hành văn bản nào.',
    'Tháng 1 ban hành kế hoạch, tháng 3 không ban hành văn bản nào.',
    'Tháng 1 xã không ban hành quyết định nào.',
    'Xã không ban hành quyết định nào trái thẩm quyền.',
    'Công an xã không ban hành quyết định nào.',
    'Về xử phạt vi phạm xã không ban hành quyết định nào.',
    'UBND tỉnh chưa ban hành quyết định nào.',
    'UBND xã không ký ban hành quyết định nào về xử phạt.',
    'Trong tuần cuối tháng, xã không ban hành văn bản nào.',
    'Từ ngày 26/3 đến ngày 31/3, UBND xã không ban hành văn bản nào.',
    'Nửa cuối quý, xã không ban hành văn bản nào.',
    'Ngoài các văn bản trên, xã không ban hành văn bản nào.',
    'Trừ Kế hoạch số 31, xã không ban hành văn bản nào.',
    'Quý trước, xã không ban hành quyết định nào.',
    'Sau đó, xã không ban hành văn bản nào.',
  ])('is silent on “%s”', (text) => {
    expect(told(text)).toEqual([]);
    expect(told(text, 'HẠN CHẾ')).toEqual([]);
  });
  test('takes what is owned to be wanting for a topic only', () => {
    expect(told('Chưa ban hành kế hoạch nào về dữ liệu mở.', 'HẠN CHẾ')).toEqual([]);
    expect(told('Tháng 2 xã không ban hành văn bản nào.')[0]).toContain(
      '1 văn bản ghi ngày trong Tháng 2',
    );
  });
});
