import { found, line, messagesOf } from '../workbook';
import type { Changes } from '../workbook';

const text = line('Đoạn', 'Không phát sinh trong kỳ.');

const annex = (title: string, number = '', below = text) => [line('Phụ lục', title, number), below];

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
  const found03 = (...all: Parameters<typeof workbook>) => messagesOf('PL03', workbook(...all));

  test('is silent where the sentence itself shares the title', () => {
    const own = line('Đoạn', 'Theo lĩnh vực, hộ tịch nhiều nhất (Phụ lục I).');
    const body = [line('I', ISSUED), own];
    expect(found03(body, ['HỒ SƠ THEO LĨNH VỰC'], [ISSUED])).toEqual([]);
    expect(found03(body, ['BIÊN CHẾ'], [ISSUED])).toHaveLength(1);
  });
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

describe('PL03', () => {
  const annex = (title: string, ...content: readonly ReturnType<typeof line>[]) => [
    line('Phụ lục', title),
    ...content,
  ];
  const text = line('Đoạn', 'Không phát sinh trong kỳ.');

  const PAKN = 'PHẢN ÁNH, KIẾN NGHỊ, SÁNG KIẾN';
  const ISSUED = 'DANH SÁCH CHÍNH SÁCH ĐÃ BAN HÀNH';
  const workbook = (sentence: string): Changes => ({
    outline: [
      line('I', 'VĂN BẢN ĐÃ BAN HÀNH'),
      line('Đoạn', sentence),
      ...annex('CHỈ ĐẠO', text),
      ...annex(PAKN, text),
      ...annex(ISSUED, text),
    ],
  });
  test('is silent on the right annex', () => {
    expect(found('PL03', workbook('(Phụ lục III kèm theo).'))).toEqual([]);
  });
  test('reads no numeral in the letters of a repeated “Phụ lục”', () => {
    expect(found('PL03', workbook('(Phụ lục III, Phụ lục I và phụ lục 2 kèm theo).'))).toEqual([]);
  });
  test('takes the table text of a list for no words', () => {
    const outline = [line('I', 'VĂN BẢN'), line('Danh sách', 'Phụ lục 9'), ...annex('KHÁC', text)];
    expect(found('PL03', { outline })).toEqual([]);
  });
  test('finds an annex that is not there', () => {
    expect(found('PL03', workbook('(Phụ lục XII kèm theo).'))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'C6' } },
    ]);
  });
  test('finds Tân Cương’s II behind the documents, where III is meant', () => {
    const [finding] = found('PL03', workbook('(Phụ lục II kèm theo).'));
    expect(finding).toMatchObject({ severity: 'Cảnh báo' });
    expect(finding?.message).toContain('Phụ lục III');
  });
});
