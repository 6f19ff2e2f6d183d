import { cells, found, line } from '../../workbook';

describe('VB15', () => {
  const NONE = 'Danh sách chính sách đã ban hành: không có.';
  const report = (body: readonly string[], ...annex: readonly ReturnType<typeof line>[]) =>
    found('VB15', { outline: [...body.map((text) => line('Đoạn', text)), ...annex] });
  const PLAN = 'Ban hành Kế hoạch số 06/KH-UBND, Kế hoạch số 07/KH-UBND.';
  const HEAD = line('Phụ lục', 'CHÍNH SÁCH');

  test('counts the documents and points at the first sentence', () => {
    const [finding] = report(
      ['Mở đầu.', PLAN, 'Kế hoạch số 06/KH-UBND về A.'],
      HEAD,
      line('Đoạn', NONE),
    );
    expect(finding).toMatchObject({ at: { cell: 'C9' }, also: [{ cell: 'C6' }] });
    expect(finding?.also).toHaveLength(1);
    expect(finding?.message).toContain('lời báo cáo nêu 2 văn bản');
  });
  test.each<readonly [string, readonly string[], readonly ReturnType<typeof line>[]]>([
    ['no document is cited', ['Ban hành đủ.'], [HEAD, line('Đoạn', NONE)]],
    ['only those of others are', ['Ban hành theo 57-NQ/TW.'], [HEAD, line('Đoạn', NONE)]],
    ['they are only referred to', ['Theo Kế hoạch số 06/KH-UBND.'], [HEAD, line('Đoạn', NONE)]],
    ['the body itself says so', [PLAN, NONE], [HEAD, line('Đoạn', 'Khác.')]],
    ['only the annex cites', ['Mở đầu.'], [HEAD, line('Đoạn', PLAN), line('Đoạn', NONE)]],
    [
      'the title is not that of the sentence',
      [PLAN],
      [
        line('Phụ lục', 'Danh sách chính sách đã ban hành'),
        line('Đoạn', 'Có.'),
        line('Đoạn', 'Không có.'),
      ],
    ],
    [
      'the next title follows at once',
      [PLAN],
      [line('Phụ lục', 'Danh sách chính sách đã ban hành'), line('Phụ lục', 'Không có')],
    ],
  ])('is silent where %s', (_, body, annex) => {
    expect(report(body, ...annex)).toEqual([]);
  });
});

describe('VB15', () => {
  const workbook = (annex: string) => ({
    outline: [
      line('I', 'VỀ THỂ CHẾ'),
      line('Đoạn', 'Các văn bản đã ban hành:'),
      line('-', 'Kế hoạch số 06/KH-UBND ngày 09/01/2026 của UBND xã về Nghị quyết số 57-NQ/TW.'),
      line('Phụ lục', 'THỂ CHẾ, CHÍNH SÁCH'),
      line('Đoạn', annex),
    ],
  });
  test('is silent when the annex names what was issued', () => {
    expect(
      found('VB15', workbook('Danh sách thể chế, chính sách đã ban hành: 01 kế hoạch.')),
    ).toEqual([]);
  });
  test('finds Tân Cương’s “không có” beside its plans', () => {
    expect(
      cells('VB15', workbook('Danh sách thể chế, chính sách đã ban hành, cần ban hành: không có.')),
    ).toEqual(['Nội dung!C9']);
    const titled = workbook('không có.').outline.map((row) =>
      row.Cấp === 'Phụ lục' ? line('Phụ lục', 'Danh sách thể chế, chính sách đã ban hành') : row,
    );
    expect(cells('VB15', { outline: titled })).toEqual(['Nội dung!C9']);
  });
});
