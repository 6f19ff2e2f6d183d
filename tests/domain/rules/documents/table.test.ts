import { cells, document, found, line } from '../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });
const messages = (id: string, ...all: readonly Row[]) =>
  found(id, rows(...all)).map(({ message }) => message);

describe('VB01', () => {
  const NO_CODE = { 'Số, ký hiệu': '' };
  const NO_DAY = { 'Ngày ban hành': '' };
  test('names what is missing at its own cell', () => {
    expect(found('VB01', rows(NO_CODE))[0]).toMatchObject({ at: { cell: 'E5' } });
    expect(found('VB01', rows(NO_CODE))[0]?.also).toBeUndefined();
    expect(found('VB01', rows(NO_DAY))[0]?.also).toBeUndefined();
    expect(found('VB01', rows(NO_DAY))[0]?.at.cell).toBe('F5');
    expect(messages('VB01', { ...NO_DAY, 'Trích yếu': '' })).toEqual([
      'Văn bản “Kế hoạch” (dòng 5) thiếu ngày: điền vào ô này.',
    ]);
    expect(messages('VB01', { ...NO_CODE, 'Trích yếu': 'về A' })[0]).toContain(
      '“về A” (dòng 5) thiếu số, ký hiệu:',
    );
    expect(found('VB01', rows({ ...NO_CODE, ...NO_DAY }))[0]?.also).toEqual([
      { sheet: 'Văn bản', cell: 'F5' },
    ]);
  });
  test('counts the rows where all of a longer list miss it', () => {
    const all = Array.from({ length: 6 }, () => NO_DAY);
    expect(messages('VB01', ...all)).toEqual([
      'Cả 6 văn bản (các dòng 5–10) thiếu số, ký hiệu hoặc ngày: điền cho từng văn bản.',
    ]);
  });
});

describe('VB02', () => {
  test.each<readonly [Row, Row]>([
    [{ 'Số, ký hiệu': '' }, { 'Số, ký hiệu': '' }],
    [{}, { 'Số, ký hiệu': '32/KH-UBND' }],
    [{ 'Ngày ban hành': '' }, {}],
  ])('is silent on %o beside %o', (one, other) => {
    expect(found('VB02', rows(one, other))).toEqual([]);
  });
  test('finds it without a type, without a day and however it is spaced', () => {
    expect(messages('VB02', { 'Loại văn bản': '' }, { 'Loại văn bản': '' })[0]).toContain(
      'cùng văn bản số 31/KH-UBND',
    );
    expect(messages('VB02', {}, { 'Số, ký hiệu': '31 / kh-ubnd' })[0]).toContain(
      'cùng Kế hoạch số',
    );
    expect(messages('VB02', { 'Ngày ban hành': '' }, { 'Ngày ban hành': '' })).toHaveLength(1);
  });
});

describe('VB04', () => {
  const after = (code: string) =>
    found('VB04', rows({ 'Số, ký hiệu': code })).map(({ fix }) => fix?.changes[0]?.after);
  test.each([
    ['Số: 31/KH-UBND', '31/KH-UBND'],
    ['số 31/KH-UBND', '31/KH-UBND'],
    ['31/KH–UBND', '31/KH-UBND'],
    ['31/KH-UBND.;', '31/KH-UBND'],
    ['31/kh-ubnd', '31/KH-UBND'],
    ['08-NQ/UBND', '08/NQ-UBND'],
    ['08/NQ-ĐU', '08-NQ/ĐU'],
    ['12KH-UBND', '12/KH-UBND'],
    ['08NQ-ĐU', '08-NQ/ĐU'],
    ['12KHUBND', undefined],
    ['12/KH-UNBD', '12/KH-UBND'],
    ['489/UBDN-VHXH', '489/UBND-VHXH'],
    ['19/NQ-HNĐD', '19/NQ-HĐND'],
    ['31.KH-UBND', undefined],
    ['Kế hoạch số 31/KH-UBND', undefined],
  ])('mends “%s” to “%s”', (code, expected) => {
    expect(after(code)).toEqual([expected]);
  });
  test.each(['', '12-CV/UBND', '489/UBND-VHXH', '12-KH/UBKT', '12/QĐ-UBDT', '12/NQ-HĐND'])(
    'is silent on “%s”',
    (code) => {
      expect(after(code)).toEqual([]);
    },
  );
});

describe('VB05', () => {
  const typed = (type: string, code: string) =>
    messages('VB05', { 'Loại văn bản': type, 'Số, ký hiệu': code });
  test.each([
    ['', '31/QĐ-UBND'],
    ['Quyết định', '31'],
    ['Luật', '30/2020/NĐ-CP'],
    ['Quyết định', '30/2020/NĐ-CP'],
    ['Công văn', '12-CV/ĐU'],
    ['Quyết định hành chính', '31/QĐ-UBND'],
    ['QUY ĐỊNH', '02-QyĐ/ĐU'],
    ['Quyết địnhh', '31/KH-UBND'],
    ['Công văn hỏa tốc', '489/UBND-VHXH'],
  ])('is silent on %s %s', (type, code) => {
    expect(typed(type, code)).toEqual([]);
  });
  test('says what the code bears', () => {
    const [finding] = found('VB05', rows({ 'Loại văn bản': 'Quyết định' }));
    expect(finding?.also).toEqual([{ sheet: 'Văn bản', cell: 'D5' }]);
    expect(typed('Quyết định', '31/KH-UBND')[0]).toContain('ký hiệu “31/KH-UBND” ghi “KH”');
    expect(typed('Kế hoạch', '489/UBND-VHXH')[0]).toContain('không có chữ viết tắt tên loại');
    expect(typed('Công văn', '12-KH/ĐU')).toHaveLength(1);
    expect(typed('Tờ trình về công văn', '489/UBND-VHXH')).toHaveLength(1);
  });
});

describe('VB05 in words', () => {
  const said = (text: string) =>
    found('VB05', { outline: [line('Đoạn', text)] }).map(({ message }) => message);
  test('finds the letters of another type right behind the type', () => {
    expect(said('Kế hoạch số 72/QĐ-UBND ngày 02/6/2026 về video.')).toEqual([
      'Lời ghi “Kế hoạch số 72/QĐ-UBND” mà ký hiệu có chữ “QĐ” của Quyết định, Quy định, Kế hoạch mang chữ “KH”: sửa tên loại hoặc ký hiệu.',
    ]);
    expect(said('Theo Công văn số 88/KH-UBND ngày 02/6/2026.')).toHaveLength(1);
    expect(
      found('VB05', { info: { 'Văn bản yêu cầu': 'Kế hoạch số 88/CV-UBND ngày 16/3/2026' } }),
    ).toMatchObject([{ at: { sheet: 'Thông tin' } }]);
  });
  test.each([
    'Kế hoạch số 72/KH-UBND và Quyết định số 02-QĐ/ĐU ngày 02/6/2026.',
    'Quyết định ban hành Kế hoạch số 72/QĐ-UBND ngày 02/6/2026.',
    'Công văn số 489/UBND-VHXH, Công văn số 12-CV/ĐU.',
    'Kế hoạch số 489/UBND-VHXH.',
    'Đã báo cáo số 12/CV-UBND; Quy chế số 05/QĐ-UBND.',
    'Nghị quyết số 60/2025/NĐ-CP.',
    'Thực hiện kế hoạch, Quyết định số 72/QĐ-UBND.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('VB06 in the table', () => {
  const filed = (issuer: string, code: string) =>
    found('VB06', rows({ 'Cấp ban hành': '', 'Cơ quan ban hành': issuer, 'Số, ký hiệu': code }));
  test.each([
    ['', '31/KH-UBND'],
    ['Ủy ban nhân dân xã', '31/KH-UBND'],
    ['UBND xã', '31'],
    ['Chủ tịch UBND', '31/QĐ-CT'],
    ['Đảng ủy xã', '05-KH/ĐU'],
    ['Ban Chỉ đạo', '03-QC/BCĐ'],
    ['Hội đồng nhân dân xã', '3/NQ-HĐND'],
    ['Tỉnh ủy', '01-CTr/TU'],
    ['Ủy ban Kiểm tra Đảng ủy', '02-KH/UBKTĐU'],
    ['Mặt trận Tổ quốc', '31/KH-UBND'],
    ['UBND xã', '12/QĐ-SKHCN'],
  ])('is silent on %s with %s', (issuer, code) => {
    expect(filed(issuer, code)).toEqual([]);
  });
  test.each([
    ['Đảng ủy xã', '31/KH-UBND'],
    ['Ủy ban nhân dân xã', '3/NQ-HĐND'],
    ['Hội đồng nhân dân', '31/KH-UBND'],
    ['Tỉnh ủy', '05-KH/ĐU'],
    ['Ban Chỉ đạo của UBND', '31/KH-UBND'],
    ['Ủy ban Kiểm tra', '05-KH/ĐU'],
  ])('finds %s with %s', (issuer, code) => {
    expect(filed(issuer, code)).toMatchObject([
      {
        at: { cell: 'C5' },
        also: [{ cell: 'E5' }],
        message: expect.stringMatching(
          `^Cơ quan ban hành “${issuer}” không khớp ký hiệu “${code}”(?: \\(chữ “ĐU” là của Đảng ủy\\))?: sửa cơ quan hoặc ký hiệu.$`,
        ) as string,
      },
    ]);
  });
});

describe('VB07', () => {
  const dated = (day: string, info: Record<string, string> = {}) =>
    found('VB07', { info, ...rows({ 'Ngày ban hành': day }) }).map(({ message }) => message);
  test('goes by the day of issue, the month of issue, then the cut-off', () => {
    expect(dated('2026-04-28')).toEqual([]);
    expect(dated('2026-04-29')[0]).toContain('29/4/2026 sau ngày ban hành báo cáo 28/4/2026');
    const month = { 'Ngày ban hành': '4/2026' };
    expect(dated('2026-04-30', month)).toEqual([]);
    expect(dated('2026-05-01', month)[0]).toContain('tháng ban hành báo cáo, hết ngày 30/4/2026');
    const none = { 'Ngày ban hành': '' };
    expect(dated('2026-04-26', none)).toEqual([]);
    expect(dated('2026-04-27', none)[0]).toContain('sau ngày chốt số liệu 26/4/2026');
    const nothing = { ...none, 'Ngày chốt số liệu': '', 'Đến ngày': '' };
    expect(dated('2026-05-31', nothing)).toEqual([]);
    expect(dated('sắp có')).toEqual([]);
  });
});

describe('VB08', () => {
  const plan = (code: string, day: string, more: Row = {}) => ({
    'Số, ký hiệu': code,
    'Ngày ban hành': day,
    ...more,
  });
  test('looks through numbers in their order, whatever the rows’', () => {
    const all = [plan('75/KH-UBND', '2026-03-03'), plan('72/KH-UBND', '2026-04-10')];
    expect(messages('VB08', ...all)).toEqual([
      '75/KH-UBND ngày 03/3/2026 lại trước 72/KH-UBND ngày 10/4/2026: kiểm tra số hoặc ngày.',
    ]);
  });
  test.each<readonly [string, Row, Row]>([
    ['one day for both', plan('72/KH-UBND', '2026-04-10'), plan('75/KH-UBND', '2026-04-10')],
    ['one number twice', plan('72/KH-UBND', '2026-04-10'), plan('72/KH-UBND', '2026-04-09')],
    ['a month only', plan('72/KH-UBND', '4/2026'), plan('75/KH-UBND', '2026-04-03')],
    ['no day', plan('72/KH-UBND', ''), plan('75/KH-UBND', '2026-04-03')],
    ['letters apart', plan('72/KH-UBND', '2026-04-10'), plan('75/QĐ-UBND', '2026-04-03')],
    ['bodies apart', plan('72/KH-UBND', '2026-04-10'), plan('75/KH-HĐND', '2026-04-03')],
  ])('is silent on %s', (_, one, other) => {
    expect(found('VB08', rows(one, other))).toEqual([]);
  });
});

describe('VB09', () => {
  const words = (...texts: readonly string[]) =>
    found('VB09', { outline: texts.map((text) => line('Đoạn', text)) });
  test('is silent on a month, on what is no day and on a cell that is a day alone', () => {
    expect(found('VB09', rows({ 'Ngày ban hành': '04/2026' }))).toEqual([]);
    expect(found('VB09', rows({ 'Ngày ban hành': 'sắp có 31/03' }))).toEqual([]);
    expect(words('Họp ngày 31/4/2026, 3/3/2026-x.').length).toBe(1);
    expect(words('Họp ngày 45/03/2026.')).toEqual([]);
  });
  test('mends the days of sentences together, and quotes one that is wrong', () => {
    const [finding] = words('Từ 02/3/2026 đến ngày 31/03/2026.', 'Trước ngày 5/6/2026 xong.');
    expect(finding?.message).toBe(
      'Ngày trong lời ghi chưa thống nhất (2 ô): “31/03/2026” → “31/3/2026”.',
    );
    expect(finding?.fix?.changes.map(({ after }) => after)).toEqual([
      'Từ 02/3/2026 đến ngày 31/3/2026.',
      'Trước ngày 05/6/2026 xong.',
    ]);
  });
  test('names every day of the list and counts them', () => {
    const [finding] = found(
      'VB09',
      rows({ 'Ngày ban hành': '3/3/2026' }, {}, { 'Ngày ban hành': '31/03/2026' }),
    );
    expect(finding).toMatchObject({ at: { cell: 'F5' }, also: [{ cell: 'F7' }] });
    expect(finding?.fix).toMatchObject({
      label: 'Ghi lại 2 ngày',
      changes: [{ before: '3/3/2026', after: 46084, format: 'dd/mm/yyyy' }, { cell: 'F7' }],
    });
  });
});

describe('VB10 and VB11', () => {
  const abstracts = (id: string, ...texts: readonly string[]) =>
    found(id, rows(...texts.map((text) => ({ 'Trích yếu': text }))));
  test('name every row and its cell', () => {
    const [repeated] = abstracts('VB10', 'Kế hoạch 31/KH-UBND', 'về A', 'theo 31/KH-UBND');
    expect(repeated).toMatchObject({ at: { cell: 'G5' }, also: [{ cell: 'G7' }] });
    expect(repeated?.message).toContain('Trích yếu ở các dòng 5, 7 lặp lại');
    const [marked] = abstracts('VB11', 'về A; ,', 'về B', 'về C;');
    expect(marked).toMatchObject({ at: { cell: 'G5' }, also: [{ cell: 'G7' }] });
    expect(marked?.message).toBe('Trích yếu ở các dòng 5, 7 kết thúc bằng “;” hoặc “,”.');
    expect(marked?.fix).toMatchObject({
      label: 'Bỏ dấu cuối ở 2 ô',
      changes: [{ after: 'về A' }, { after: 'về C' }],
    });
  });
  test('are silent on a document without a code, and without an abstract', () => {
    expect(found('VB10', rows({ 'Số, ký hiệu': '' }))).toEqual([]);
    expect(found('VB11', rows({ 'Trích yếu': '' }))).toEqual([]);
  });
  test.each(['về Đề án của UBND TP', 'HĐND xã họp', '1) về A', '(12) về A)', 'a) về A', 'về (A)'])(
    'take “%s” for well written',
    (text) => {
      expect(abstracts('VB11', text)).toEqual([]);
    },
  );
  test.each([
    ['QUYẾT ĐỊNH về A', 'viết hoa cả từ ở đầu'],
    ['về A (đợt 1', 'có ngoặc chưa đóng'],
    ['về A đợt 1)', 'có ngoặc chưa đóng'],
    ['về Luật 2025)', 'có ngoặc chưa đóng'],
  ])('find “%s”', (text, words) => {
    expect(abstracts('VB11', text)[0]?.message).toContain(words);
  });
});

describe('VB14', () => {
  const days = (...list: readonly (readonly [string, string?])[]) =>
    cells(
      'VB14',
      rows(
        ...list.map(([day, level = 'UBND']) => ({ 'Ngày ban hành': day, 'Cấp ban hành': level })),
      ),
    );
  test.each<readonly (readonly [string, string?])[]>([
    [['2025-07-10'], ['2025-07-10'], ['2025-07-15']],
    [['2025-07-15'], ['2025-07-15'], ['2025-07-10']],
    [['2025-07-10'], ['2025-07-15'], ['2025-06-01', 'Đảng ủy'], ['2025-06-05', 'Đảng ủy']],
    [['2025-07-15'], ['2025-07-10'], ['2025-08-01', 'Đảng ủy'], ['2025-06-05', 'Đảng ủy']],
    [['2025-07-10'], ['sắp có'], ['2025-07-15']],
  ])('is silent on rows in order: %o %o %o', (...list) => {
    expect(days(...list)).toEqual([]);
  });
  test('finds the first row that goes back', () => {
    expect(days(['2025-07-10'], ['2025-07-15'], ['2025-07-12'])).toEqual(['Văn bản!F7']);
    expect(days(['2025-07-15'], ['2025-07-12'], ['2025-07-13'])).toEqual(['Văn bản!F6']);
  });
});
