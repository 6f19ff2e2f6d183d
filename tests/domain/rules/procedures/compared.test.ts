import { figure, found, free, line, paragraph, withFree } from '../workbook';

describe('TH12 against Số liệu', () => {
  const FIGURES = [
    figure('hoso.tiep_nhan', { 'Kỳ này': 262, 'Lũy kế': 1262 }),
    figure('tthc.tong', { 'Đơn vị tính': 'thủ tục', 'Kỳ này': 413 }),
  ];
  const said = (texts: readonly string[], more: typeof FIGURES = []) =>
    found('TH12', {
      figures: [...FIGURES, ...more],
      outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text))],
    });

  test('names both places and both numbers', () => {
    expect(said(['Trung tâm tiếp nhận 226 hồ sơ.'])).toMatchObject([
      {
        severity: 'Lỗi',
        at: { sheet: 'Nội dung', cell: 'C6' },
        also: [{ sheet: 'Số liệu', cell: 'D5' }],
        message:
          '“Hồ sơ tiếp nhận” có hai giá trị: 226 (Nội dung, ô C6) và 262 (Số liệu, ô D5): sửa một trong hai nơi.',
      },
    ]);
  });
  test.each<readonly [string, readonly string[]]>([
    ['the number of the period', ['Trung tâm tiếp nhận 262 hồ sơ.']],
    ['the number since the year began', ['Trung tâm tiếp nhận 1.262 hồ sơ.']],
    ['a number that is no slip', ['Trung tâm tiếp nhận 40 hồ sơ.']],
    ['a slip beside the right number', ['Tiếp nhận 262 hồ sơ.', 'Công an tiếp nhận 226 hồ sơ.']],
  ])('is silent on %s', (_, texts) => {
    expect(said(texts)).toEqual([]);
  });
  test('is silent on another figure’s number of the same unit', () => {
    const words = ['Trung tâm tiếp nhận 226 hồ sơ.'];
    const other = (unit: string, column = 'Kỳ này') => [
      figure('hoso.khac', { 'Đơn vị tính': unit, [column]: 226 }),
    ];
    for (const column of ['Kỳ này', 'Lũy kế', 'Kỳ trước'])
      expect(said(words, other('hồ sơ', column))).toEqual([]);
    expect(said(words, other('văn bản'))).toHaveLength(1);
  });
  test('holds the cumulative number apart, and stocks even beside the right one', () => {
    expect(said(['Tiếp nhận 262 hồ sơ.', 'Lũy kế tiếp nhận 1.226 hồ sơ.'])).toMatchObject([
      { at: { cell: 'C7' } },
    ]);
    const procedures = (count: number) => `Tổng số thủ tục hành chính: ${count} thủ tục.`;
    expect(said([procedures(413), procedures(431)])).toMatchObject([{ at: { cell: 'C7' } }]);
  });
  test('is silent on a cumulative number where none is entered', () => {
    const figures = [figure('hoso.tiep_nhan', { 'Kỳ này': 262 })];
    const words = paragraph('Lũy kế tiếp nhận 226 hồ sơ.');
    expect(found('TH12', { figures, ...words })).toEqual([]);
  });
  test('only warns where the words leave a doubt what is meant', () => {
    const figures = [figure('hoso.so_hoa', { 'Kỳ này': 262, 'Nội dung': 'Hồ sơ số hóa' })];
    const [finding] = found('TH12', { figures, ...paragraph('Đã số hóa 226 hồ sơ.') });
    expect(finding).toMatchObject({ severity: 'Cảnh báo' });
    expect(finding?.message).toContain('“Hồ sơ số hóa” có hai giá trị');
  });
});

describe('TH12 of words and annexes', () => {
  const annex = (value: number) =>
    free('Phụ lục IV', [
      ['Đơn vị', 'Hồ sơ trực tuyến'],
      ['An Bình', value],
    ]);
  const files = (text: string, ...more: readonly string[]) => ({
    outline: [line('I', 'KẾT QUẢ'), ...[text, ...more].map((one) => line('Đoạn', one))],
  });
  const RATIO = 'Có 2996/3270 hồ sơ toàn trình, 274/3270 hồ sơ một phần.';

  test('is silent on an annex that counts something else altogether', () => {
    expect(found('TH12', withFree(files(RATIO), annex(57)))).toEqual([]);
  });
  test('does not hold words against words, unless of what there is but once', () => {
    const received = ['Tiếp nhận 262 hồ sơ.', 'Công an tiếp nhận 226 hồ sơ.'] as const;
    expect(found('TH12', files(...received))).toEqual([]);
    const teams = ['Có 46 tổ công nghệ số cộng đồng.', 'Có 64 tổ công nghệ số cộng đồng.'] as const;
    expect(found('TH12', files(...teams))).toMatchObject([
      { at: { cell: 'C7' }, also: [{ cell: 'C6' }] },
    ]);
  });
  test('leaves cumulative and doubtful numbers out', () => {
    expect(
      found(
        'TH12',
        withFree(
          files('Lũy kế có 46 tổ công nghệ số cộng đồng.', 'Có 64 tổ công nghệ số cộng đồng.'),
        ),
      ),
    ).toEqual([]);
    const doubtful = ['Có 46 thủ tục toàn trình.', 'Có 64 thủ tục toàn trình.'] as const;
    expect(found('TH12', files(...doubtful))).toEqual([]);
    expect(found('TH12', files(doubtful[0]))).toEqual([]);
  });
});

describe('TH21', () => {
  const said = (text: string) => found('TH21', paragraph(text)).map(({ message }) => message);

  test.each([
    'Tiếp nhận 184 hồ sơ, tăng 184 hồ sơ so với tuần trước (0 hồ sơ).',
    'Tiếp nhận 1.450 hồ sơ, tăng 1.250 hồ sơ so với tuần trước (200 hồ sơ).',
    'Tiếp nhận 300 Hồ sơ, tăng 50% so với tuần trước (200 hồ sơ).',
    'Có 300 hồ sơ, tăng 50 % so với tuần trước (200 hồ sơ).',
    'Đạt 95,1 %, tăng 2,7% so với quý trước (92,4%).',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    [
      'Xã tiếp nhận 300 hồ sơ, tăng 100% so với tuần trước (200 hồ sơ).',
      'Ghi tăng 100% nhưng theo hai con số là tăng 50% (trong “300 hồ sơ, tăng 100% so với tuần trước (200 hồ sơ)”).',
    ],
    [
      'Xã tiếp nhận 300 hồ sơ, giảm 50% so với tuần trước (200 hồ sơ).',
      'Ghi giảm 50% nhưng theo hai con số là tăng 50% (trong “300 hồ sơ, giảm 50% so với tuần trước (200 hồ sơ)”).',
    ],
    [
      'Xã tiếp nhận 1.450 hồ sơ, tăng 1.150 hồ sơ so với tuần trước (200 hồ sơ).',
      'Ghi tăng 1.150 hồ sơ nhưng theo hai con số là tăng 1.250 hồ sơ (trong “1.450 hồ sơ, tăng 1.150 hồ sơ so với tuần trước (200 hồ sơ)”).',
    ],
    [
      'Có 300 hồ sơ, tăng 100% so với tuần trước (200 hồ sơ).',
      'Ghi tăng 100% nhưng theo hai con số là tăng 50% (trong “300 hồ sơ, tăng 100% so với tuần trước (200 hồ sơ)”).',
    ],
    [
      'Có 200 hồ sơ, tăng 10 hồ sơ so với tuần trước (200 hồ sơ).',
      'Ghi tăng 10 hồ sơ nhưng theo hai con số là tăng 0 hồ sơ (trong “200 hồ sơ, tăng 10 hồ sơ so với tuần trước (200 hồ sơ)”).',
    ],
  ])('says of “%s” what it should be', (text, message) => {
    expect(said(text)).toEqual([message]);
  });
});

describe('TH22', () => {
  test('names the cell of the figure', () => {
    const figures = [figure('hoso.qua_han', { 'Kỳ này': 3 })];
    const [finding] = found('TH22', { figures, ...paragraph('Không có hồ sơ quá hạn.') });
    expect(finding?.also).toEqual([{ sheet: 'Số liệu', cell: 'D5' }]);
  });
});

describe('TH23', () => {
  const FILES = 'Trung tâm tiếp nhận 100 hồ sơ.';
  const paid = (text: string, figures: readonly ReturnType<typeof figure>[] = []) =>
    found('TH23', {
      ...(figures.length > 0 && { figures }),
      outline: [FILES, text].map((one) => line('Đoạn', one)),
    });
  const entered = (code: string, current: number) => figure(code, { 'Kỳ này': current });

  test.each([
    'Thanh toán trực tuyến 90/100 hồ sơ.',
    'Thanh toán trực tuyến 130/120 hồ sơ.',
    'Thanh toán lũy kế 90/120 hồ sơ.',
    'Thanh toán 90/120 giao dịch.',
    'Thanh toán từ ngày đầu năm 90/120 hồ sơ.',
    'Đã thanh toán xong. Số hóa 90/120 hồ sơ.',
    'Số hóa 90/120 hồ sơ; thanh toán sau.',
  ])('is silent on “%s”', (text) => {
    expect(paid(text)).toEqual([]);
  });
  test('finds more payments than the words count files, the greatest number of them', () => {
    const [finding] = paid('Thanh toán trực tuyến 120/120 hồ sơ.');
    expect(finding).toMatchObject({
      at: { cell: 'C6' },
      also: [{ sheet: 'Nội dung', cell: 'C5' }],
    });
    expect(finding?.message).toContain('120/120 có mẫu số lớn hơn số hồ sơ 100 đã nêu');
    const more = 'Tháng này, Công an tiếp nhận 150 hồ sơ; thanh toán trực tuyến 90/120 hồ sơ.';
    expect(paid(more)).toEqual([]);
  });
  test('is silent where no files are counted, or only since the year began', () => {
    const pay = line('Đoạn', 'Thanh toán trực tuyến 90/120 hồ sơ.');
    expect(found('TH23', { outline: [pay] })).toEqual([]);
    const all = line('Đoạn', 'Lũy kế tiếp nhận 100 hồ sơ.');
    expect(found('TH23', { outline: [all, pay] })).toEqual([]);
    const others = line('Đoạn', 'Có 46 tổ công nghệ số cộng đồng.');
    expect(found('TH23', { outline: [others, pay] })).toEqual([]);
  });
  test('goes by the sheet before the words', () => {
    const text = 'Thanh toán trực tuyến 90/120 hồ sơ.';
    const [received] = paid(text, [entered('hoso.tiep_nhan', 110)]);
    expect(received?.also).toEqual([{ sheet: 'Số liệu', cell: 'D5' }]);
    expect(received?.message).toContain('số hồ sơ 110 đã nêu');
    expect(paid(text, [entered('hoso.tiep_nhan', 120)])).toEqual([]);
    const [added] = paid(text, [entered('hoso.truc_tuyen', 60), entered('hoso.truc_tiep', 55)]);
    expect(added?.also).toEqual([{ sheet: 'Số liệu', cell: 'D5' }]);
    expect(added?.message).toContain('số hồ sơ 115 đã nêu');
    expect(paid(text, [entered('hoso.truc_tuyen', 130)])[0]?.message).toContain('số hồ sơ 100');
    expect(paid(text, [entered('hoso.truc_tiep', 130)])[0]?.message).toContain('số hồ sơ 100');
  });
});
