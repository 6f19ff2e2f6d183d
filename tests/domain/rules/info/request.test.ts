import { CLEAN_OUTLINE, found, line } from '../workbook';

describe('TT13', () => {
  const request = (text: string) => found('TT13', { info: { 'Văn bản yêu cầu': text } });
  const FULL = 'Công văn số 4484/UBND-KGVX ngày 26/4/2026 của UBND tỉnh về chuyển đổi số';

  test.each([
    FULL.replace('26/4/2026', '26 tháng 4 năm 2026'),
    FULL.replace('26/4/2026', '26 / 4 / 2026'),
    FULL.replace('26/4/2026', '05.12.2026'),
    FULL.replace('26/4/2026', ' 26-4-2026'),
    FULL.replace('về chuyển', 'v/v chuyển'),
  ])('is silent on “%s”', (text) => {
    expect(request(text)).toEqual([]);
  });
  test.each([
    [FULL.replace(' số 4484/UBND-KGVX', ''), 'số, ký hiệu', 'Cảnh báo'],
    [
      `${FULL.replace(' số 4484/UBND-KGVX', '')} theo Nghị quyết số 57-NQ/TW`,
      'số, ký hiệu',
      'Cảnh báo',
    ],
    [FULL.replace(' ngày 26/4/2026', ''), 'ngày', 'Cảnh báo'],
    [FULL.replace(' ngày 26/4/2026', ' ngày hôm qua'), 'ngày', 'Cảnh báo'],
    [FULL.replace(' của UBND tỉnh', ''), 'cơ quan ban hành', 'Cảnh báo'],
    [FULL.replace(' về chuyển đổi số', ''), 'trích yếu', 'Gợi ý'],
    ['Công văn số 4484/UBND-KGVX của UBND tỉnh', 'ngày và trích yếu', 'Cảnh báo'],
    ['Công văn 12', 'số, ký hiệu, ngày, cơ quan ban hành và trích yếu', 'Cảnh báo'],
  ])('says what “%s” lacks', (text, missing, severity) => {
    const [finding] = request(text);
    expect(finding).toMatchObject({ severity, at: { cell: 'B24' } });
    expect(finding?.message.split('” thiếu ')[1]).toBe(`${missing}.`);
  });
});

describe('TT15', () => {
  const doubt = (day: string, info: Record<string, string> = {}) =>
    found('TT15', {
      info: { 'Văn bản yêu cầu': `Công văn số 4484/UBND-KGVX ngày ${day} của UBND tỉnh`, ...info },
    }).map(({ message }) => message.split(' ngày ').slice(1).join(' ngày '));

  test('is silent on a day that there is not, and on the end of a month that is only named', () => {
    expect(doubt('31/2/2026')).toEqual([]);
    expect(doubt('30/4/2026', { 'Ngày chốt số liệu': '4/2026' })).toEqual([]);
  });
  test('names the Sunday where no cut-off is given, and the cut-off on a weekday', () => {
    expect(doubt('26/4/2026', { 'Ngày chốt số liệu': '' })).toEqual([
      '26/4/2026 là Chủ nhật: kiểm tra lại ngày.',
    ]);
    expect(doubt('24/4/2026', { 'Ngày chốt số liệu': '24/4/2026' })).toEqual([
      '24/4/2026 trùng ngày chốt số liệu 24/4/2026: kiểm tra lại ngày.',
    ]);
  });
});

describe('TT17', () => {
  const PLANS = 'Trên đây là báo cáo kết quả và phương hướng quý II.';
  const closing = (...rows: readonly ReturnType<typeof line>[]) =>
    found('TT17', {
      info: { 'Trích yếu': 'Kết quả quý I' },
      outline: [...CLEAN_OUTLINE, ...rows],
    });
  const after = (count: number) => Array.from({ length: count }, () => line('Đoạn', 'Trân trọng.'));

  test('looks at the last three sentences of the body', () => {
    expect(closing(line('Đoạn', PLANS), ...after(2))).toHaveLength(1);
    expect(closing(line('Đoạn', PLANS), ...after(3))).toEqual([]);
  });
  test('is silent on a sentence that does not close, on an annex and without a title', () => {
    expect(closing(line('Đoạn', 'Số liệu trên đây là của phương hướng quý II.'))).toEqual([]);
    expect(closing(line('Phụ lục', 'SỐ LIỆU'), line('Đoạn', PLANS))).toEqual([]);
    const outline = [...CLEAN_OUTLINE, line('Đoạn', PLANS)];
    expect(found('TT17', { info: { 'Trích yếu': '' }, outline })).toEqual([]);
  });
});

describe('TT18', () => {
  const layout = (info: Record<string, string | number>) =>
    found('TT18', { info }).map(({ message }) => message.split(':')[0]);

  test.each([
    { 'Cỡ chữ': '14 pt' },
    { 'Lề trên': 20, 'Lề dưới': 25, 'Lề trái': 30, 'Lề phải': 15 },
    { 'Lề trên': '20,50', 'Lề dưới': '24.25mm', 'Lề phải': ' 15 MM ' },
    { 'Lề trên': ' ', 'Số trang': ' ' },
    { 'Số trang': 'TRÊN', 'Mỗi phụ lục một trang': 'không', 'Dòng Kèm theo': 'Có' },
  ])('is silent on %o', (info) => {
    expect(layout(info)).toEqual([]);
  });
  test.each([
    [{ 'Lề trên': 19.9 }, 'Lề trên ghi “19,9” ngoài quy định'],
    [{ 'Lề dưới': '25,1' }, 'Lề dưới ghi “25,1” ngoài quy định'],
    [{ 'Lề dưới': 'khoảng 22' }, 'Lề dưới ghi “khoảng 22” không đọc được là số'],
    [{ 'Lề dưới': '22 mm thôi' }, 'Lề dưới ghi “22 mm thôi” không đọc được là số'],
    [{ 'Lề dưới': '22/5' }, 'Lề dưới ghi “22/5” không đọc được là số'],
    [{ 'Số trang': 'Giữa' }, 'Số trang ghi “Giữa” nên vẫn in như khi để trống'],
    [{ 'Mỗi phụ lục một trang': 'x' }, 'Mỗi phụ lục một trang ghi “x” nên vẫn in như khi để trống'],
  ])('finds %o', (info, words) => {
    expect(layout(info)).toEqual([words]);
  });
});
