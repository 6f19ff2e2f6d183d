import { khaSon } from '../../../../support/khaSon';
import {
  cells,
  document,
  factsOf,
  found,
  free,
  gridsOf,
  line,
  paragraph,
  task,
  withFree,
} from '../../workbook';

describe('ND13 in free annexes', () => {
  test('finds Tân Cương’s “nêu rõ cam kết”, copied from the form', () => {
    const group = 'Nhóm vấn đề tự xử lý được, nêu rõ cam kết và thời hạn hoàn thành';
    expect(
      found(
        'ND13',
        withFree(
          {},
          free('Phụ lục X', [
            ['STT', 'Nội dung'],
            ['I', group],
          ]),
        ),
      ),
    ).toMatchObject([{ severity: 'Cảnh báo', at: { sheet: 'Phụ lục X', cell: 'B2' } }]);
  });
});

describe('ND13', () => {
  test('finds guidance in Thông tin, in a table’s header, in a chart’s title and in a free annex', () => {
    expect(cells('ND13', { info: { 'Trích yếu': 'Kết quả [nêu kỳ] tháng 4/2026' } })).toEqual([
      expect.stringMatching(/^Thông tin!B/),
    ]);
    const outline = [
      line('Bảng', 'Văn bản: STT; Trích yếu = [đổi tên cột]'),
      line('Biểu đồ', 'Nhiệm vụ: [tên biểu đồ]'),
    ];
    const workbook = { tasks: [task({})], documents: [document({})], outline };
    expect(found('ND13', workbook)).toMatchObject([
      { at: { cell: 'C5' }, severity: 'Lỗi' },
      { at: { cell: 'C6' }, severity: 'Lỗi' },
    ]);
    const sheet = free('Phụ lục III', [
      ['STT', 'Nội dung'],
      [1, '[Nêu nội dung]'],
    ]);
    expect(found('ND13', withFree({}, sheet))).toMatchObject([
      { at: { sheet: 'Phụ lục III', cell: 'B2' }, severity: 'Lỗi' },
    ]);
  });
  test('in the rows of data warns of what asks for something, and leaves an officer’s own brackets alone', () => {
    const named = (name: string) => found('ND13', { tasks: [task({ 'Tên nhiệm vụ': name })] });
    expect(named('Xây dựng [nêu tên phần mềm]')).toMatchObject([{ severity: 'Cảnh báo' }]);
    expect(named('Vận hành phần mềm [IOC] của xã')).toEqual([]);
  });
  test('takes a tick or a footnote in brackets for no guidance', () => {
    expect(found('ND13', paragraph('Đã làm [x] theo tài liệu [1].'))).toEqual([]);
  });
});

describe('ND13', () => {
  test('is silent on finished words', () => {
    expect(found('ND13', khaSon())).toEqual([]);
  });
  test('finds guidance that was never replaced', () => {
    expect(found('ND13', paragraph('Kết quả: [nêu kết quả nổi bật].'))).toMatchObject([
      { severity: 'Lỗi', at: { sheet: 'Nội dung', cell: 'C6' } },
    ]);
  });
});

describe('ND13 on wide brackets', () => {
  test.each(['［nêu kết quả nổi bật］', '［Nêu việc]', '[ghi tên］', '［…］'])(
    'finds %s in words, and marks it',
    (guidance) => {
      const changes = paragraph(`Kết quả: ${guidance}.`);
      expect(found('ND13', changes)).toMatchObject([
        { severity: 'Lỗi', at: { sheet: 'Nội dung', cell: 'C6' } },
      ]);
      const runs = factsOf(gridsOf(changes)).outline.sentences.flatMap((one) => one.runs);
      expect(runs).toContainEqual({ text: guidance, mark: 'guidance' });
    },
  );
  test('finds them in a free annex, in Thông tin and in rows of data', () => {
    const sheet = free('Phụ lục III', [
      ['STT', 'Nội dung'],
      [1, '［Nêu nội dung］'],
    ]);
    expect(found('ND13', withFree({}, sheet))).toMatchObject([{ severity: 'Lỗi' }]);
    expect(cells('ND13', { info: { 'Trích yếu': 'Kết quả ［nêu kỳ］' } })).toHaveLength(1);
    expect(found('ND13', { tasks: [task({ 'Tên nhiệm vụ': 'Mua ［nêu tên］' })] })).toHaveLength(1);
  });
  test('takes a tick or a name in them for no guidance', () => {
    expect(found('ND13', paragraph('Đã làm ［x］ theo tài liệu ［1］.'))).toEqual([]);
    expect(found('ND13', { tasks: [task({ 'Tên nhiệm vụ': 'Phần mềm ［IOC］' })] })).toEqual([]);
  });
});
