import type { CellValue } from '../../../../src/domain/grid';
import { figure, found, free, line, paragraph, withFree } from '../workbook';

type Row = Readonly<Record<string, CellValue>>;

const loa = (more: Row = {}, code = 'loa.thong_minh') =>
  figure(code, {
    'Nội dung': 'Loa truyền thanh thông minh',
    'Đơn vị tính': 'bộ',
    'Kỳ này': 262,
    ...more,
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
