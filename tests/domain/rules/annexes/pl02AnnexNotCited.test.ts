import { cells, found, line } from '../workbook';
import type { Changes } from '../workbook';

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

describe('PL02', () => {
  const annex = (title: string, ...content: readonly ReturnType<typeof line>[]) => [
    line('Phụ lục', title),
    ...content,
  ];
  const text = line('Đoạn', 'Không phát sinh trong kỳ.');
  const body = (sentence: string) => [line('I', 'KẾT QUẢ'), line('Đoạn', sentence)];

  const two = (sentence: string) => ({
    outline: [...body(sentence), ...annex('CHỈ ĐẠO', text), ...annex('KIẾN NGHỊ', text)],
  });
  test('is silent when all are named, one by one or as a span', () => {
    expect(found('PL02', two('Xem số liệu (Phụ lục I, II kèm theo).'))).toEqual([]);
    expect(found('PL02', two('Chi tiết tại các Phụ lục I đến II.'))).toEqual([]);
  });
  test('names the one that is not', () => {
    const [finding, ...others] = found('PL02', two('Xem số liệu (Phụ lục I kèm theo).'));
    expect(others).toEqual([]);
    expect(finding?.message).toContain('Phụ lục II');
  });
  test('knows Kha Sơn’s list of documents by its words, and misses the other two', () => {
    const outline = [
      ...body('(Có danh sách các văn bản triển khai gửi kèm theo)'),
      line('Phụ lục', 'CÁC VĂN BẢN TRIỂN KHAI THỰC HIỆN', '-'),
      text,
      line('Phụ lục', 'TÌNH HÌNH THỰC HIỆN CÁC MỤC TIÊU', '-'),
      text,
      line('Phụ lục', 'TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ', '-'),
      text,
    ];
    expect(cells('PL02', { outline })).toEqual(['Nội dung!C9', 'Nội dung!C11']);
  });
});
