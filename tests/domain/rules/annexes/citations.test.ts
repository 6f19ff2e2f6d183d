import { cells, found, line, type Changes } from '../workbook';

const text = line('Đoạn', 'Không phát sinh trong kỳ.');
const annex = (title: string, number = '', below = text) => [line('Phụ lục', title, number), below];
const NAMES = ['CHỈ ĐẠO', 'KIẾN NGHỊ', 'CÔNG NGHỆ', 'BIÊN CHẾ', 'ĐỘT PHÁ'];

describe('PL02 on annexes named together', () => {
  const uncited = (words: string, below = text) =>
    found('PL02', {
      outline: [
        line('I', 'KẾT QUẢ'),
        line('Đoạn', words),
        ...NAMES.flatMap((name) => annex(name, '', below)),
      ],
    }).map(({ message }) => message.split(' không được nhắc')[0]);

  test.each<readonly [string, readonly string[]]>([
    ['Chi tiết tại Phụ lục I đến V.', []],
    ['Chi tiết tại Phụ lục I - V.', []],
    ['Chi tiết tại Phụ lục 1–5.', []],
    ['Chi tiết tại Phụ lục số II đến IV.', ['Phụ lục I', 'Phụ lục V']],
    ['Chi tiết tại Phụ lục I và V.', ['Phụ lục II', 'Phụ lục III', 'Phụ lục IV']],
    ['Chi tiết tại Phụ lục I, II và phụ lục V.', ['Phụ lục III', 'Phụ lục IV']],
    ['Chi tiết tại Phụ lục V đến II.', ['Phụ lục I', 'Phụ lục III', 'Phụ lục IV']],
    ['Chi tiết tại Phụ lục II - II.', ['Phụ lục I', 'Phụ lục III', 'Phụ lục IV', 'Phụ lục V']],
    [
      'Chi tiết tại các Phụ lục.',
      NAMES.map((_, n) => `Phụ lục ${['I', 'II', 'III', 'IV', 'V'][n]}`),
    ],
  ])('reads “%s”', (words, expected) => {
    expect(uncited(words)).toEqual(expected);
  });

  test('does not count what an annex itself says', () => {
    const below = line('Đoạn', 'Xem thêm Phụ lục I đến V; biểu kiến nghị kèm theo.');
    expect(uncited('Chi tiết tại Phụ lục I.', below)).toHaveLength(4);
  });
});

describe('PL02 on annexes without a number', () => {
  const outline = (words: string, ...heads: readonly ReturnType<typeof line>[]): Changes => ({
    outline: [line('I', 'KẾT QUẢ'), line('Đoạn', words), ...heads.flatMap((head) => [head, text])],
  });
  const head = (title: string, number = '-') => line('Phụ lục', title, number);

  test('takes any word of an enclosure for the only annex', () => {
    const words = '(Có biểu tổng hợp gửi kèm theo)';
    expect(found('PL02', outline(words, head('SỐ LIỆU CHUNG')))).toEqual([]);
    expect(cells('PL02', outline(words, head('SỐ LIỆU'), head('VĂN BẢN')))).toHaveLength(2);
    expect(cells('PL02', outline('Không có gì thêm.', head('SỐ LIỆU')))).toEqual(['Nội dung!C7']);
  });
  test('names it by its title', () => {
    const [finding] = found('PL02', outline('Hết.', head('SỐ LIỆU CHUNG')));
    expect(finding?.message).toMatch(/^“SỐ LIỆU CHUNG” không được nhắc trong lời văn/);
  });
  test('does not ask for a joint cover', () => {
    const cover = head('CÁC BIỂU KÈM THEO', 'bìa');
    expect(found('PL02', outline('Xem Phụ lục 1.', cover, head('SỐ LIỆU', '1')))).toEqual([]);
  });
});

describe('PL03 on annexes that are not there', () => {
  const cited = (words: string, ...heads: readonly (readonly [string, string])[]) =>
    found('PL03', {
      outline: [line('Đoạn', words), ...heads.flatMap(([title, number]) => annex(title, number))],
    });

  test('finds a number where there is no annex at all', () => {
    expect(cited('Số liệu tại Phụ lục II.')).toMatchObject([{ severity: 'Lỗi' }]);
  });
  test('is silent where annexes have no numbers to compare', () => {
    expect(cited('Số liệu tại Phụ lục I.', ['SỐ LIỆU', '-'])).toEqual([]);
  });
  test('finds a number beside annexes that go without', () => {
    const heads = [
      ['SỐ LIỆU', '1'],
      ['VĂN BẢN', '-'],
    ] as const;
    expect(cited('Số liệu tại Phụ lục 2.', ...heads)).toHaveLength(1);
  });
  test('does not run from 1 to 60 where sixty annexes cannot be meant', () => {
    expect(cited('Biểu tại Phụ lục 1 - 60.', ['SỐ LIỆU', ''])).toEqual([]);
    expect(cited('Biểu tại Phụ lục I - 60.', ['A', ''], ['B', ''])).toHaveLength(1);
    expect(cited('Biểu tại Phụ lục I - 20.', ['A', ''], ['B', ''])).toHaveLength(18);
  });
  test('knows an annex by its number, in either digits', () => {
    expect(cited('Xem Phụ lục số 12.', ['SỐ LIỆU', '12'], ['VĂN BẢN', ''])).toEqual([]);
    expect(cited('Xem Phụ lục 2.', ['SỐ LIỆU', ''], ['VĂN BẢN', ''])).toEqual([]);
    expect(cited('Xem Phụ lục II.', ['SỐ LIỆU', '1'], ['VĂN BẢN', '2'])).toEqual([]);
    const [finding] = cited('Xem Phụ lục 3.', ['SỐ LIỆU', '1'], ['VĂN BẢN', '2']);
    expect(finding?.message).toContain('Lời nhắc Phụ lục 3 nhưng');
  });
  test('takes a number with a letter for another', () => {
    expect(cited('Xem Phụ lục 1.', ['SỐ LIỆU', '1a'], ['VĂN BẢN', 'II'])).toHaveLength(1);
  });
});

describe('PL03 on the annex that is meant', () => {
  const ISSUED = 'VĂN BẢN ĐÃ BAN HÀNH';
  const workbook = (
    body: readonly ReturnType<typeof line>[],
    ...titles: readonly (readonly [string, string?])[]
  ): Changes => ({
    outline: [...body, ...titles.flatMap(([title, number]) => annex(title, number))],
  });
  const cite = line('Đoạn', '(Phụ lục I kèm theo).');
  const found03 = (...all: Parameters<typeof workbook>) =>
    found('PL03', workbook(...all)).map(({ message }) => message);

  test('names the one whose title the heading above shares', () => {
    const body = [line('I', ISSUED), line('Đoạn', 'Đã ban hành đủ.'), cite];
    expect(found03(body, ['BIÊN CHẾ'], [ISSUED])).toEqual([
      '“(Phụ lục I kèm theo)./.”: Phụ lục I là “BIÊN CHẾ”; có lẽ định nhắc Phụ lục II.',
    ]);
  });
  test.each<readonly [string, Parameters<typeof workbook>]>([
    ['there is no heading', [[cite], ['BIÊN CHẾ'], [ISSUED]]],
    ['no title shares the heading', [[line('I', ISSUED), cite], ['BIÊN CHẾ'], ['KIẾN NGHỊ']]],
    ['two titles do', [[line('I', ISSUED), cite], ['BIÊN CHẾ'], [ISSUED], [`${ISSUED} KHÁC`]]],
    ['the cited title does too', [[line('I', ISSUED), cite], [`${ISSUED} MỚI`], [ISSUED]]],
    [
      'the fitting annex is named elsewhere',
      [[line('I', ISSUED), cite, line('Đoạn', '(Phụ lục II kèm theo).')], ['BIÊN CHẾ'], [ISSUED]],
    ],
    [
      'the fitting annex has no number',
      [
        [line('I', ISSUED), cite],
        ['BIÊN CHẾ', 'I'],
        [ISSUED, '-'],
        ['KHÁC', 'II'],
      ],
    ],
    [
      'the nearest heading fits, not the first',
      [[line('I', ISSUED), line('1', 'Biên chế công nghệ'), cite], ['BIÊN CHẾ'], [ISSUED]],
    ],
    [
      'only a heading further down would fit',
      [[line('I', 'Biên chế công nghệ'), cite, line('II', ISSUED)], ['BIÊN CHẾ'], [ISSUED]],
    ],
    [
      'only the sentence before would fit',
      [[line('I', 'Biên chế công nghệ'), line('Đoạn', ISSUED), cite], ['BIÊN CHẾ'], [ISSUED]],
    ],
  ])('is silent where %s', (_, given) => {
    expect(found03(...given)).toEqual([]);
  });
});

describe('PL01', () => {
  test('is silent on one annex below a joint cover', () => {
    const outline = [line('Phụ lục', 'BÌA', 'bìa'), ...annex('SỐ LIỆU', '-')];
    expect(found('PL01', { outline })).toEqual([]);
  });
  test('names the place of every one without a number, from two', () => {
    const [finding] = found('PL01', { outline: [...annex('A', '-'), ...annex('B', '-')] });
    expect(finding).toMatchObject({ at: { cell: 'C5' }, also: [{ cell: 'C7' }] });
    expect(finding?.message).toContain('Có 2 phụ lục, phải đánh số La Mã (I đến II)');
    const outline = [...annex('A', 'I'), ...annex('B', '-')];
    expect(cells('PL01', { outline })).toEqual(['Nội dung!C7']);
  });
});
