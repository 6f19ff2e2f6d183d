import { document, found, line, paragraph } from '../../workbook';

type Row = Parameters<typeof document>[0];

const said = (...texts: readonly string[]) => ({
  outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text))],
});

const row = (more: Parameters<typeof document>[0]) => ({ documents: [document(more)] });

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
  test('writes both days as the words do', () => {
    const words = said('Kế hoạch số 31/KH-UBND ngày 05/03/2026 của UBND xã.');
    const [finding] = found('VB17', { documents: [document({})], ...words });
    expect(finding?.message).toMatch(/ghi hai ngày: 05\/03\/2026 ở đây và \d\d\/03\/2026 ở/u);
  });
  test.each([
    'Kế hoạch số 31/KH-UBND (13/3/2026).',
    'Kế hoạch số 31/KH-UBND ngày 13 tháng 3 năm 2026 của UBND xã.',
    'Kế hoạch số 31/KH-UBND ký ngày 13.3.2026.',
    'Kế hoạch số 31/KH-UBND, ban hành ngày 13-3-2026.',
  ])('reads the day of “%s”', (text) => {
    expect(listed({}, text)).toBe(1);
  });
  test.each([
    'Kế hoạch số 31/KH-UBND (03/3/2026).',
    'Kế hoạch số 31/KH-UBND ngày 03 tháng 3 năm 2026.',
    'Kế hoạch số 31/KH-UBND ngày 13 tháng 3 năm 2026 của UBND tỉnh.',
    'Kế hoạch số 31/KH-UBND (xong trước 13/3/2026).',
  ])('is silent on “%s”', (text) => {
    expect(listed({}, text)).toBe(0);
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

describe('VB17', () => {
  const cited = (text: string) => ({ ...row({}), outline: [line('Đoạn', text)] });
  test('is silent where the days agree, on another year and on another body’s same number', () => {
    for (const text of [
      'Kế hoạch số 31/KH-UBND ngày 03/3/2026 về chuyển đổi số.',
      'Kế hoạch số 31/KH-UBND ngày 14/3/2025 về chuyển đổi số.',
      'Kế hoạch số 31/KH-UBND ngày 14/02/2026 của UBND tỉnh Thái Nguyên về chuyển đổi số.',
    ])
      expect(found('VB17', cited(text))).toEqual([]);
  });
  test('finds a plan of 03/3/2026 that the words date 13/3/2026', () => {
    const [finding] = found('VB17', cited('Kế hoạch số 31/KH-UBND ngày 13/3/2026 của UBND xã.'));
    expect(finding).toMatchObject({
      severity: 'Cảnh báo',
      at: { sheet: 'Nội dung', cell: 'C5' },
      also: [{ sheet: 'Văn bản', cell: 'F5' }],
    });
    expect(finding?.message).toContain('13/3/2026 ở đây và 03/3/2026');
  });

  test('knows a small number of the own Đảng ủy whatever stands behind it', () => {
    const party = document({
      'Cơ quan ban hành': 'Đảng ủy xã An Bình',
      'Loại văn bản': 'Nghị quyết',
      'Số, ký hiệu': '12-NQ/ĐU',
      'Ngày ban hành': '2026-01-16',
    });
    const said = (text: string) => found('VB17', { documents: [party], ...paragraph(text) });
    expect(
      said('Nghị quyết số 12-NQ/ĐU ngày 26/01/2026 của Đảng ủy về lãnh đạo kinh tế.'),
    ).toHaveLength(1);
    expect(said('Nghị quyết số 12-NQ/ĐU ngày 26/01/2026 của Đảng ủy xã Tân Lập.')).toEqual([]);
  });
});
