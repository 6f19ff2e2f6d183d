import type { CellValue } from '../../../../src/domain/grid';
import { cells, figure, found, free, line, messagesOf, paragraph, withFree } from '../workbook';

type Row = Readonly<Record<string, CellValue>>;

const loa = (more: Row = {}, code = 'loa.thong_minh') =>
  figure(code, {
    'Nội dung': 'Loa truyền thanh thông minh',
    'Đơn vị tính': 'bộ',
    'Kỳ này': 262,
    ...more,
  });

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
          '“Hồ sơ tiếp nhận” có hai giá trị: 226 ở đây và 262 ở Số liệu (“Số liệu, Kỳ này”): sửa một trong hai nơi.',
      },
    ]);
  });
  test('names Lũy kế where the words say what has come in since the year began', () => {
    expect(said(['Lũy kế từ đầu năm, xã tiếp nhận 1.226 hồ sơ.'])).toMatchObject([
      {
        also: [{ sheet: 'Số liệu', cell: 'E5' }],
        message:
          '“Hồ sơ tiếp nhận” có hai giá trị: 1.226 ở đây và 1.262 ở Số liệu (“Số liệu, Lũy kế”): sửa một trong hai nơi.',
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
  test('holds the sum of an earlier period against no Lũy kế', () => {
    const info = { 'Loại kỳ': 'Tháng', 'Kỳ số': '8', Năm: 2026 };
    const sums = (text: string) => found('TH12', { info, figures: FIGURES, ...paragraph(text) });
    expect(sums('Lũy kế đến hết tháng 7 tiếp nhận 1.226 hồ sơ.')).toEqual([]);
    expect(sums('Con số lũy kế khi hết tháng 6 là 1.226 hồ sơ tiếp nhận.')).toEqual([]);
    expect(sums('Lũy kế đến hết tháng 8 tiếp nhận 1.226 hồ sơ.')).toHaveLength(1);
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

describe('TH12', () => {
  const annex = (now: number, all: number) =>
    free(
      'Phụ lục IV',
      [
        ['STT', 'Số hồ sơ trực tuyến', '', 'Số hồ sơ trực tiếp', ''],
        ['', '5 tháng đầu năm', 'Lũy kế đến hiện tại', '5 tháng đầu năm', 'Lũy kế đến hiện tại'],
        [1, now, all, 0, 911],
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 1, 2],
        [0, 3, 1, 2],
      ],
    );
  const words = paragraph(
    'Trong đó có 2996/3270 = 91,62% hồ sơ trực tuyến toàn trình, 274/3270 = 8,38% hồ sơ trực tuyến một phần.',
  );
  const figures = [
    figure('hoso.truc_tuyen', { 'Kỳ này': 3270, 'Lũy kế': 8452 }),
    figure('hoso.tiep_nhan', { 'Kỳ này': 262 }),
  ];
  test('is silent where all places agree', () => {
    expect(found('TH12', withFree(words, annex(3270, 8452)))).toEqual([]);
    expect(found('TH12', withFree({ ...words, figures }, annex(3270, 8452)))).toEqual([]);
  });
  test('finds Tân Cương’s 3270 in the words and 3199 in the annex', () => {
    const [finding] = found('TH12', withFree(words, annex(3199, 8452)));
    expect(finding).toMatchObject({
      severity: 'Lỗi',
      at: { sheet: 'Phụ lục IV', cell: 'B3' },
      also: [{ sheet: 'Nội dung', cell: 'C6' }],
    });
    expect(finding?.message).toContain('3.199');
    expect(finding?.message).toContain('3.270');
  });
  test('holds the annex against Số liệu, this period and cumulative apart', () => {
    expect(cells('TH12', withFree({ figures }, annex(3199, 8452)))).toEqual(['Phụ lục IV!B3']);
    expect(cells('TH12', withFree({ figures }, annex(3270, 8542)))).toEqual(['Phụ lục IV!C3']);
  });
  test('holds typed words against Số liệu, unless another sentence already agrees', () => {
    expect(
      cells('TH12', { ...paragraph('Trung tâm tiếp nhận 226 hồ sơ; đã xong.'), figures }),
    ).toEqual(['Nội dung!C6']);
    const outline = [
      line('Đoạn', 'Trung tâm tiếp nhận 262 hồ sơ.'),
      line('Đoạn', 'Công an xã tiếp nhận 50 hồ sơ.'),
    ];
    expect(found('TH12', { figures, outline })).toEqual([]);
  });
  test('finds two counts of the community teams', () => {
    const outline = [
      line('Đoạn', 'Có 46 tổ công nghệ số cộng đồng.'),
      line('Đoạn', 'Duy trì 64 tổ công nghệ số cộng đồng.'),
    ];
    expect(cells('TH12', { outline })).toEqual(['Nội dung!C6']);
  });
});

describe('TH12 on figures of the office’s own', () => {
  const said = (text: string, ...figures: readonly ReturnType<typeof figure>[]) =>
    found('TH12', { figures: figures.length > 0 ? figures : [loa()], ...paragraph(text) });

  test.each([
    'Đã lắp 226 bộ loa truyền thanh thông minh.',
    'Toàn xã có loa truyền thanh thông minh là 226 bộ.',
    'Loa truyền thanh thông minh: 12 xóm, loa truyền thanh 226 bộ.',
    'Đã hoàn thành việc. Loa truyền thanh thông minh đã lắp 226 bộ; tốt.',
    'Đã lắp 226 bộ loa truyền thanh.',
  ])('finds a slip in “%s”', (text) => {
    expect(said(text)).toMatchObject([{ severity: 'Cảnh báo', at: { cell: 'C6' } }]);
  });
  test.each([
    'Đã lắp 262 bộ loa truyền thanh thông minh.',
    'Đã lắp 226 cụm loa truyền thanh thông minh.',
    'Đã lắp thêm 226 bộ loa truyền thanh thông minh.',
    'Đã lắp 226/300 bộ loa truyền thanh thông minh.',
    'Đã lắp 226 bộ/xóm loa truyền thanh thông minh.',
    'Đã lắp 226% bộ loa truyền thanh thông minh.',
    'Loa truyền thanh thông minh: lắp tại xã 226 bộ.',
    'Loa truyền thanh thông minh tốt. Đã lắp 226 bộ.',
    'Lũy kế đã lắp 226 bộ loa truyền thanh thông minh.',
    'Có loa truyền thanh thông minh; trong đó 226 bộ.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each<readonly [string, Row, string]>([
    ['no unit', { 'Đơn vị tính': '' }, 'loa.a'],
    ['no number', { 'Kỳ này': '' }, 'loa.a'],
    ['a name of one word beside its unit', { 'Nội dung': 'Bộ loa' }, 'loa.a'],
  ])('is silent on a figure with %s', (_, more, code) => {
    expect(said('Đã lắp 226 bộ loa truyền thanh thông minh.', loa(more, code))).toEqual([]);
  });
  test('needs two words and half of them close by', () => {
    const two = loa({ 'Nội dung': 'Loa thanh' });
    expect(said('Đã lắp 226 bộ loa thanh.', two)).toHaveLength(1);
    expect(said('Về loa, đã lắp 226 bộ thanh.', two)).toHaveLength(1);
    expect(said('Về loa thanh, đã lắp 226 bộ.', two)).toEqual([]);
    expect(said('Đã lắp 226 bộ loa thanh.', loa({ 'Nội dung': 'Loa của xã' }))).toEqual([]);
  });
  test('leaves small words out and reads a code in capitals', () => {
    const figures = loa({ 'Nội dung': 'Loa truyền thanh của các xóm' }, 'LOA.xom');
    expect(said('Loa truyền thanh xóm có 226 bộ.', figures)).toHaveLength(1);
  });
  test('holds the cumulative number against the cumulative one', () => {
    const [finding] = said(
      'Lũy kế đã lắp 226 bộ loa truyền thanh thông minh.',
      loa({ 'Kỳ này': 5, 'Lũy kế': 262 }),
    );
    expect(finding?.message).toMatch(/226.*cột Lũy kế.*262/u);
  });
  test('reads rates by their sign', () => {
    const rate = loa({
      'Nội dung': 'Người dân dùng sổ sức khỏe',
      'Đơn vị tính': '%',
      'Kỳ này': 26.2,
    });
    expect(said('Người dân dùng sổ sức khỏe đạt 22,6%.', rate)).toHaveLength(1);
    expect(said('Người dân dùng sổ sức khỏe đạt 22,6 điểm.', rate)).toEqual([]);
  });
  test('takes the figure of most words, and none of two that are alike', () => {
    const named = (code: string, name: string, value: number) =>
      loa({ 'Nội dung': name, 'Kỳ này': value }, code);
    const names = (text: string, ...figures: readonly ReturnType<typeof figure>[]) =>
      said(text, ...figures).map(({ message }) => / ghi (“[^”]+)” là/u.exec(message)?.[1]);
    const all = named('a.dai', 'Loa truyền thanh thông minh', 262);
    const some = named('a.ngan', 'Loa truyền thanh', 262);
    const text = 'Đã lắp 226 bộ loa truyền thanh thông minh.';
    expect(names(text, some, all)).toEqual(['“Loa truyền thanh thông minh']);
    expect(names(text, all, some)).toEqual(['“Loa truyền thanh thông minh']);
    expect(names(text, all, named('a.khac', 'Loa thông minh truyền thanh', 262))).toEqual([]);
  });
  test('is silent on plans', () => {
    const outline = [
      line('I', 'PHƯƠNG HƯỚNG'),
      line('Đoạn', 'Lắp 226 bộ loa truyền thanh thông minh.'),
    ];
    expect(found('TH12', { figures: [loa()], outline })).toEqual([]);
  });
});

describe('TH12 on shipped figures', () => {
  const figures = [
    figure('hoso.tiep_nhan', { 'Kỳ này': 262 }),
    figure('to_cns.to', { 'Đơn vị tính': 'tổ', 'Kỳ này': 46 }),
    figure('hoso.truc_tuyen', { 'Kỳ này': 3270 }),
  ];
  const under = (...outline: readonly ReturnType<typeof line>[]) =>
    found('TH12', { figures, outline });
  const SLIP = line('Đoạn', 'Trung tâm tiếp nhận 226 hồ sơ.');

  test.each([
    'Cùng kỳ tiếp nhận 226 hồ sơ.',
    'Phấn đấu tiếp nhận 226 hồ sơ.',
    'Dịch vụ công trực tuyến tiếp nhận 226 hồ sơ.',
    'Trong 2 buổi ngoài giờ tiếp nhận 226 hồ sơ.',
  ])('is silent on “%s”', (text) => {
    expect(under(line('Đoạn', text))).toEqual([]);
  });
  test.each([
    'So với cùng kỳ thì mọi mặt công tác đều có tiến bộ rõ rệt ở các lĩnh vực, tiếp nhận 226 hồ sơ.',
    'Xã họp trực tuyến. Trung tâm tiếp nhận 226 hồ sơ.',
    'Xã họp trực tuyến, có 64 tổ công nghệ số cộng đồng.',
  ])('reads “%s”', (text) => {
    expect(under(line('Đoạn', text))).toHaveLength(1);
  });

  test.each<readonly [number, string, readonly ReturnType<typeof line>[]]>([
    [0, 'a plan', [line('I', 'PHƯƠNG HƯỚNG'), SLIP]],
    [0, 'a chapter of a plan', [line('I', 'PHƯƠNG HƯỚNG'), line('1', 'Cải cách'), SLIP]],
    [1, 'results within a plan', [line('I', 'KẾ HOẠCH'), line('1', 'Kết quả'), SLIP]],
    [1, 'the results of a plan', [line('I', 'Đánh giá chung kết quả kế hoạch'), SLIP]],
    [0, 'a plan after results', [line('I', 'Kế hoạch nâng cao các kết quả'), SLIP]],
    [0, 'a plan that mentions results late', [line('I', 'Giải pháp để giữ vững kết quả'), SLIP]],
    [1, 'what follows a plan', [line('I', 'PHƯƠNG HƯỚNG'), line('II', 'CÔNG TÁC KHÁC'), SLIP]],
    [1, 'an unnamed part after a plan', [line('I', 'PHƯƠNG HƯỚNG'), line('I', 'CẢI CÁCH'), SLIP]],
    [1, 'an annex after a plan', [line('I', 'PHƯƠNG HƯỚNG'), line('Phụ lục', 'SỐ LIỆU'), SLIP]],
    [
      0,
      'a plan below another chapter',
      [line('I', 'KẾT QUẢ'), line('1', 'Cải cách'), line('1', 'Giải pháp'), SLIP],
    ],
  ])('finds %i in %s', (count, _, outline) => {
    expect(under(...outline)).toHaveLength(count);
  });

  test('reads the one number of an annex’s column, whatever words stand beside', () => {
    const annex = (header: string, ...values: readonly CellValue[]) =>
      found(
        'TH12',
        withFree(
          { figures },
          free('Phụ lục IV', [['Xóm', header], ...values.map((value) => ['Nà Canh', value])]),
        ),
      ).map(({ at }) => at.cell);
    expect(annex('Hồ sơ trực tuyến', 'chưa có', 3199)).toEqual(['B3']);
    expect(annex('Hồ sơ trực tuyến', 3199, 3198)).toEqual([]);
    expect(annex('Hồ sơ trực tuyến', 'chưa có')).toEqual([]);
    expect(annex('Hồ sơ khác', 3199)).toEqual([]);
  });
});

describe('TH12 on what is left', () => {
  const figures = [
    figure('hoso.truc_tiep', { 'Nội dung': 'Hồ sơ nộp trực tiếp, qua bưu chính', 'Kỳ này': 735 }),
  ];
  const said = (text: string) => messagesOf('TH12', { figures, ...paragraph(text) });

  test('names a figure whose digits were turned', () => {
    expect(said('Hồ sơ nộp trực tiếp, qua bưu chính còn 753 hồ sơ.')).toEqual([
      expect.stringContaining('735'),
    ]);
  });
  test('is silent on another rest', () => {
    expect(said('Hồ sơ nộp trực tiếp, qua bưu chính còn 735 hồ sơ.')).toEqual([]);
    expect(said('Hồ sơ nộp trực tiếp, qua bưu chính còn 733 hồ sơ chưa trả.')).toEqual([]);
  });
});

describe('TH12 on what the last period had', () => {
  const figures = [
    figure('de_an.can_cuoc', {
      ...{ 'Nội dung': 'Hồ sơ cấp căn cước đã thu nhận', 'Đơn vị tính': 'hồ sơ' },
      ...{ 'Kỳ này': 214, 'Lũy kế': 861, 'Kỳ trước': 198 },
    }),
    figure('de_an.dinh_danh', {
      ...{ 'Nội dung': 'Hồ sơ định danh điện tử đã thu nhận', 'Đơn vị tính': 'hồ sơ' },
      ...{ 'Kỳ này': 186, 'Kỳ trước': 171 },
    }),
  ];
  const said = (text: string) => messagesOf('TH12', { figures, ...paragraph(text) });

  test.each([
    ['Công an xã thu nhận 198 hồ sơ căn cước, 186 hồ sơ định danh điện tử.', '214'],
    ['Trong kỳ thu nhận 214 hồ sơ cấp căn cước; lũy kế thu nhận 647 hồ sơ cấp căn cước.', '861'],
  ])('names what was never brought up to date: %s', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });

  test.each([
    'Công an xã thu nhận 214 hồ sơ căn cước, 186 hồ sơ định danh điện tử.',
    'Tháng trước Công an xã thu nhận 198 hồ sơ cấp căn cước.',
    'Cùng kỳ, Công an xã thu nhận 198 hồ sơ cấp căn cước.',
    'Hồ sơ cấp căn cước đã thu nhận tăng từ 198 lên 214 hồ sơ.',
    'Đến đầu kỳ, lũy kế thu nhận 647 hồ sơ cấp căn cước.',
  ])('is silent where then is spoken of: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

test('TH12 leaves alone what a list comes out with, but for turned digits', () => {
  const said = (part: string, done = 1200) =>
    found('TH12', {
      figures: [
        figure('hoso.tiep_nhan', { 'Kỳ này': 1250 }),
        figure('hoso.da_giai_quyet', {
          'Nội dung': 'Hồ sơ đã giải quyết',
          'Kỳ này': done,
        }),
      ],
      outline: [
        line('I', 'KẾT QUẢ'),
        line('Đoạn', `Tiếp nhận và giải quyết 1.250 hồ sơ, gồm ${part}.`),
      ],
    });
  const text = '1.220 hồ sơ đã giải quyết mới và 30 hồ sơ tháng trước chuyển sang';
  expect(said(text)).toEqual([]);
  expect(said(text, 1202)).toHaveLength(1);
});

describe('TH12 and what is told of a part', () => {
  const fields = free('Phụ lục II', [
    ['STT', 'Lĩnh vực', 'Tiếp nhận', 'Quá hạn'],
    [1, 'Đất đai', 860, 11],
    [2, 'Hộ tịch', 450, 3],
    [3, 'Bảo trợ xã hội', 540, 7],
  ]);
  const said = (text: string) =>
    found(
      'TH12',
      withFree(
        {
          figures: [
            figure('hoso.qua_han', { 'Nội dung': 'Hồ sơ đã giải quyết quá hạn', 'Kỳ này': 21 }),
          ],
          ...paragraph(text),
        },
        fields,
      ),
    );
  test.each([
    'Hồ sơ đất đai quá hạn 11 hồ sơ, chiếm 52,38% số quá hạn.',
    'Hồ sơ lĩnh vực đất đai quá hạn: 11 hồ sơ.',
    'Về lĩnh vực đất đai có quá hạn 11 hồ sơ.',
  ])('leaves a row of an annex alone in “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each(['Hồ sơ quá hạn 11 hồ sơ.', 'Số hồ sơ đã giải quyết nhưng quá hạn: 12 hồ sơ.'])(
    'finds the other number in “%s”',
    (text) => {
      expect(said(text)).toHaveLength(1);
    },
  );
});

describe('TH12 and the month of another year', () => {
  const info = { 'Loại kỳ': 'Tháng', 'Kỳ số': '4', Năm: 2027 };
  const figures = [
    figure('hoso.tiep_nhan', {
      ...{ 'Nội dung': 'Hồ sơ đã tiếp nhận', 'Đơn vị tính': 'hồ sơ' },
      ...{ 'Kỳ này': 520, 'Kỳ trước': 486 },
    }),
  ];
  const said = (text: string) => messagesOf('TH12', { info, figures, ...paragraph(text) });
  test('leaves it alone, and holds the last one against Kỳ trước', () => {
    expect(said('So với tháng 4/2026 (468 hồ sơ), số hồ sơ đã tiếp nhận tăng.')).toEqual([]);
    expect(said('So với tháng 3/2027 (468 hồ sơ), số hồ sơ đã tiếp nhận tăng.')).toHaveLength(1);
  });
});

describe('TH12 and what is counted under a condition', () => {
  const said = (text: string) => found('TH12', { figures: [loa()], ...paragraph(text) });
  test.each([
    'Nếu tính cả 6 bộ đang lắp thì toàn xã có 268 bộ loa truyền thanh thông minh.',
    'Tính chung cả 4 bộ của trường học, xã có 266 bộ loa truyền thanh thông minh.',
    'Kể cả 3 bộ dự phòng, toàn xã có 265 bộ loa truyền thanh thông minh.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test.each([
    'Toàn xã có 226 bộ loa truyền thanh thông minh.',
    'Tính cả tháng này, toàn xã có 226 bộ loa truyền thanh thông minh.',
  ])('finds the slip in “%s”', (text) => {
    expect(said(text)).toHaveLength(1);
  });
});

describe('TH12 and a mean', () => {
  const figures = [
    figure('hoso.tiep_nhan', {
      ...{ 'Nội dung': 'Hồ sơ đã tiếp nhận', 'Đơn vị tính': 'hồ sơ', 'Kỳ này': 3600 },
    }),
  ];
  const said = (text: string) => messagesOf('TH12', { figures, ...paragraph(text) });
  test('takes none for what came in', () => {
    expect(said('Bình quân mỗi tháng Trung tâm tiếp nhận 600 hồ sơ.')).toEqual([]);
    expect(said('Bình quân mỗi ngày có 20 lượt người và 36 hồ sơ tiếp nhận.')).toEqual([]);
    expect(said('Trung tâm tiếp nhận 6.300 hồ sơ.')).toHaveLength(1);
  });
});

describe('TH12 and a number that only its clause’s subject counts', () => {
  const figures = [
    figure('hs.mang', { 'Nội dung': 'Hồ sơ nộp qua mạng', 'Đơn vị tính': 'hồ sơ', 'Kỳ này': 4321 }),
    figure('tk.dd', {
      'Nội dung': 'Tài khoản định danh điện tử đã kích hoạt',
      'Đơn vị tính': 'tài khoản',
      'Kỳ này': 3456,
    }),
    figure('ho.nuoc', {
      'Nội dung': 'Hộ dùng nước máy trả tiền qua mạng',
      'Đơn vị tính': 'hộ',
      'Kỳ này': 1287,
    }),
  ];
  const said = (text: string) => messagesOf('TH12', { figures, ...paragraph(text) });
  test.each([
    'Hồ sơ nộp qua mạng là 4.312, đạt 88,00%, cao hơn mục tiêu 85%.',
    'Số tài khoản định danh điện tử đã kích hoạt đạt 3.465, vượt kế hoạch.',
    'Xã đã tuyên truyền tốt; hộ dùng nước máy trả tiền qua mạng còn 1.278.',
  ])('finds the slip in “%s”', (text) => {
    expect(said(text)).toHaveLength(1);
  });
  test.each([
    'Hồ sơ nộp qua mạng là 4.321, đạt 88,00%, cao hơn mục tiêu 85%.',
    'Số điện thoại tiếp nhận hồ sơ nộp qua mạng là 4312.',
    'Mã của hồ sơ nộp qua mạng là 4.312/HS, nộp từ tháng 3.',
    'Lượt xem trang hướng dẫn hồ sơ nộp qua mạng là 4.312.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('TH12 and the sum of another row', () => {
  const sum = (code: string, name: string, unit: string, now: number, all: number) =>
    figure(code, { 'Nội dung': name, 'Đơn vị tính': unit, 'Kỳ này': now, 'Lũy kế': all });
  const figures = [
    sum('sk.nhan', 'Sáng kiến được công nhận', 'sáng kiến', 17, 41),
    sum('sk.de', 'Sáng kiến đề nghị công nhận', 'sáng kiến', 25, 62),
    sum('pa.nhan', 'Phản ánh hiện trường tiếp nhận', 'phản ánh', 318, 1020),
    sum('pa.xong', 'Phản ánh hiện trường đã xử lý xong', 'phản ánh', 306, 987),
    sum('lop.dan', 'Lớp tập huấn cho người dân', 'lớp', 16, 44),
    sum('lop.cb', 'Lớp tập huấn cho cán bộ', 'lớp', 4, 9),
  ];
  const said = (text: string) => messagesOf('TH12', { figures, ...paragraph(text) });
  test.each([
    ['Lũy kế từ ngày 01/7/2025 đã công nhận 62 sáng kiến.', 'là 41'],
    ['Lũy kế đến nay, xã tiếp nhận 987 phản ánh hiện trường.', 'là 1.020'],
    ['Cộng dồn đã mở 9 lớp tập huấn cho người dân.', 'là 44'],
  ])('finds it in “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    'Lũy kế từ ngày 01/7/2025 đã công nhận 41 sáng kiến.',
    'Lũy kế đã đề nghị công nhận 62 sáng kiến.',
    'Lũy kế có 62 sáng kiến trình tỉnh công nhận.',
    'Lũy kế đến đầu kỳ đã công nhận 62 sáng kiến.',
    'Tháng này công nhận 17 sáng kiến, đề nghị 25 sáng kiến; lũy kế 62 sáng kiến.',
    'Có 25 sáng kiến đề nghị công nhận. Lũy kế có 62 sáng kiến đưa ra hội đồng công nhận.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});
