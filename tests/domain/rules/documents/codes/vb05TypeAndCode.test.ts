import { cells, document, found, line, messagesOf, paragraph, task } from '../../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });

const messages = (id: string, ...all: readonly Row[]) => messagesOf(id, rows(...all));

const row = (more: Parameters<typeof document>[0]) => ({ documents: [document(more)] });

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
    expect(typed('Quyết định', '31/KH-UBND')[0]).toContain(
      'sửa Loại văn bản thành “Kế hoạch”, hoặc chữ trong ký hiệu thành “QĐ”.',
    );
    expect(typed('Kế hoạch', '118/QĐ-UBND')[0]).toContain('thành “Quyết định”, hoặc');
    expect(typed('Kế hoạch', '118-QĐ/ĐU')[0]).toContain('thành “Quyết định” hoặc “Quy định”, hoặc');
    expect(typed('Kế hoạch', '489/UBND-VHXH')[0]).toContain('không có chữ viết tắt tên loại');
    expect(typed('Công văn', '12-KH/ĐU')).toHaveLength(1);
    expect(typed('Tờ trình về công văn', '489/UBND-VHXH')).toHaveLength(1);
  });
});

describe('VB05 in words', () => {
  const said = (text: string) => messagesOf('VB05', { outline: [line('Đoạn', text)] });
  test('finds the letters of another type right behind the type', () => {
    expect(said('Kế hoạch số 72/QĐ-UBND ngày 02/6/2026 về video.')).toEqual([
      'Ghi “Kế hoạch số 72/QĐ-UBND” mà ký hiệu có chữ “QĐ” của Quyết định, Quy định, Kế hoạch mang chữ “KH”: sửa tên loại hoặc ký hiệu.',
    ]);
    expect(said('Theo Công văn số 88/KH-UBND ngày 02/6/2026.')).toHaveLength(1);
    expect(
      found('VB05', { info: { 'Văn bản yêu cầu': 'Kế hoạch số 88/CV-UBND ngày 16/3/2026' } }),
    ).toMatchObject([{ at: { sheet: 'Thông tin' } }]);
  });
  test('finds them in Văn bản giao', () => {
    const given = (text: string) =>
      found('VB05', { tasks: [task({ 'Văn bản giao': text })] }).map(({ at }) => at);
    expect(given('Kế hoạch số 101/TB-UBND')).toEqual([{ sheet: 'Nhiệm vụ', cell: 'D5' }]);
    expect(given('Thông báo số 101/KH-UBND')).toHaveLength(1);
    expect(given('Thông báo số 101/TB-UBND; Kế hoạch số 31-KH/ĐU')).toEqual([]);
    expect(given('Công văn số 4120/UBND-NC')).toEqual([]);
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

describe('VB05', () => {
  test('is silent where type and letters agree, action programmes and Party regulations too', () => {
    for (const [type, code] of [
      ['Kế hoạch', '31/KH-UBND'],
      ['Chương trình hành động', '01-CTr/ĐU'],
      ['Quy định', '02-QĐ/ĐU'],
      ['Công văn', '489/UBND-VHXH'],
      ['Phụ lục', '31/KH-UBND'],
    ] as const)
      expect(found('VB05', row({ 'Loại văn bản': type, 'Số, ký hiệu': code }))).toEqual([]);
  });
  test('finds a decision with the letters of a plan, and a letter with any', () => {
    expect(cells('VB05', row({ 'Loại văn bản': 'Quyết định' }))).toEqual(['Văn bản!E5']);
    expect(found('VB05', row({ 'Loại văn bản': 'Công văn' }))).toHaveLength(1);
    expect(found('VB05', row({ 'Số, ký hiệu': '489/UBND-VHXH' }))).toHaveLength(1);
  });

  test('knows each of several documents in one sentence', () => {
    const text =
      'Xã có Kế hoạch số 87/KH-UBND, Kế hoạch số 93/KH-UBND và Quyết định số 102/KH-UBND.';
    expect(found('VB05', paragraph(text))).toHaveLength(1);
    const enacted = 'Xã có Quyết định ban hành Kế hoạch số 72/QĐ-UBND.';
    expect(found('VB05', paragraph(enacted))).toEqual([]);
  });
});
