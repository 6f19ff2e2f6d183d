import { cells, figure, found, free, line, paragraph, withFree } from '../workbook';

describe('KY11', () => {
  const said = (text: string, info: Record<string, string> = {}) =>
    found('KY11', { info, ...paragraph(text) }).map(({ message }) => message);

  test.each([
    'Hồ sơ trực tuyến tăng 12 % so với cùng kỳ.',
    'Hồ sơ trực tuyến đạt 1.250,5% so với cùng kỳ.',
    'Hồ sơ trực tuyến tăng  5 hồ sơ so với cùng kỳ.',
    'Hồ sơ trực tuyến tăng 5% so với cùng kỳ.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each(['Hồ sơ tăng % so với cùng kỳ.', 'Có 5 xóm tăng hồ sơ so với cùng kỳ năm 2025.'])(
    'finds “%s”',
    (text) => {
      expect(said(text)).toHaveLength(1);
    },
  );
  test('counts the other sentences, and names their cells', () => {
    const outline = [
      'A tăng so với cùng kỳ.',
      'B giảm so với tuần trước.',
      'C tăng so với quý trước.',
    ].map((text) => line('Đoạn', text));
    const [finding, ...others] = found('KY11', { outline });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ at: { cell: 'C5' }, also: [{ cell: 'C6' }, { cell: 'C7' }] });
    expect(finding?.message).toContain('không có con số (và 2 câu khác): nêu hai con số.');
    expect(said('A tăng so với cùng kỳ.')[0]).toContain('không có con số: nêu hai con số.');
  });
  test.each<readonly [boolean, string, string]>([
    [true, 'Tăng so với cùng kỳ.', '2026-06-30'],
    [false, 'Tăng so với cùng kỳ.', '2026-07-01'],
    [false, 'Tăng so với quý trước.', '2026-01-01'],
    [true, 'Tăng so với đầu năm 2025.', '2026-07-01'],
    [true, 'Tăng so với cuối năm 2024, tốt hơn năm 2024.', ''],
    [false, 'Tăng so với cùng kỳ.', ''],
    [true, 'Tăng so với cùng kỳ.', '2024-02-29'],
  ])('says %s that it was another unit: “%s” since %s', (old, text, from) => {
    expect(said(text, { 'Từ ngày': from })[0]?.includes('01/7/2025')).toBe(old);
  });
});

describe('KY12', () => {
  const row = (more: Record<string, string | number>) => figure('hoso.tiep_nhan', more);

  test.each([
    [{ 'Lũy kế': 8452, 'Ghi chú': 'từ 01/7/2025' }],
    [{ 'Lũy kế': 8452, 'Ghi chú': 'kể từ ngày 01/7' }],
    [{ 'Lũy kế': '' }],
    [{ 'Lũy kế': 'chưa có' }],
  ])('is silent on %o', (more) => {
    expect(found('KY12', { figures: [row(more)] })).toEqual([]);
  });
  test('names the rows that hold one', () => {
    const figures = [
      row({ 'Kỳ này': 1 }),
      figure('a.b', { 'Lũy kế': 8452 }),
      figure('a.c', { 'Lũy kế': 45 }),
    ];
    const [finding] = found('KY12', { figures });
    expect(finding?.at.cell).toBe('E6');
    expect(finding?.message).toContain('Số lũy kế ở các dòng 6, 7 chưa ghi');
  });

  const annex = (...rows: readonly (readonly (string | number)[])[]) =>
    cells(
      'KY12',
      withFree(
        {},
        free('Phụ lục I', [
          ['Năm', 1],
          ['Xóm', 'x'],
        ]),
        free('Phụ lục II', rows),
      ),
    );
  test('finds the column of an annex with a number below its head', () => {
    expect(annex(['Xóm', 'Lũy kế'], ['A', 8452])).toEqual(['Phụ lục II!B1']);
    expect(annex(['Xóm', 'Luỹ kế đến nay'], ['A', 8452])).toEqual(['Phụ lục II!B1']);
    expect(annex(['Xóm', 'Lũy kế'], ['A', 'x'], ['B', 5])).toEqual(['Phụ lục II!B1']);
  });
  test.each([
    [
      [
        ['Xóm', 'Lũy kế'],
        ['A', 'chưa'],
      ],
    ],
    [
      [
        ['Xóm', 'Lũy kế'],
        [5, 'chưa'],
      ],
    ],
    [
      [
        ['Xóm', 5],
        ['A', 'Lũy kế'],
      ],
    ],
    [
      [
        ['Xóm', 'Số lũy kế'],
        ['A', 5],
      ],
    ],
  ])('is silent on %o', (rows) => {
    expect(annex(...rows)).toEqual([]);
  });
});

describe('KY15', () => {
  const said = (text: string) =>
    found('KY15', { outline: [line('Đoạn', text)] }).map(({ message }) => message);
  test.each([
    'Họp ngày 20/12.',
    'Mỗi ngày 31/15 hồ sơ.',
    'Họp thứ Hai ngày 17/5.',
    'Kỷ niệm ngày 29/2/1900.',
    'Họp ngày  30/4/2026.',
    'Họp các ngày 08/4/2026 và 30/6/2026.',
    'Theo hồ sơ số 31/6/2026 và văn bản 31/6/2026/QĐ, 31/6/2026-TB.',
    'Đạt 31/6/2026 hồ sơ; 1.031/6/2026; 31/6/1826.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    ['Họp ngày 31/6.', '“ngày 31/6”: không có ngày này trong lịch, sửa lại.'],
    ['Họp các ngày 08/4/2026 và 31/6/2026.', '“31/6/2026”: không có ngày này trong lịch, sửa lại.'],
    ['Từ 01/4/2026 đến 31/4/2026.', '“31/4/2026”: không có ngày này trong lịch, sửa lại.'],
    ['Họp ngày 5/13/2026.', '“ngày 5/13/2026”: không có ngày này trong lịch, sửa lại.'],
    ['Họp ngày  31/6/2026.', '“ngày 31/6/2026”: không có ngày này trong lịch, sửa lại.'],
    ['Họp ngày 29/2/1901.', '“ngày 29/2/1901”: không có ngày này trong lịch, sửa lại.'],
    [
      'Họp thứ hai (ngày 17/5/2026).',
      '“thứ hai (ngày 17/5/2026”: ngày 17/5/2026 là Chủ nhật, sửa thứ hoặc ngày.',
    ],
  ])('finds “%s”', (text, message) => {
    expect(said(text)).toEqual([message]);
  });
});
