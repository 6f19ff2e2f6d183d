import { cells, found, line } from '../workbook';

type Row = ReturnType<typeof line>;

const messages = (id: string, ...outline: readonly Row[]) =>
  found(id, { outline }).map(({ message }) => message);
const TEXT = line('Đoạn', 'Có nội dung.');

describe('ND01', () => {
  test('points at the number typed and at its text, and offers to count on', () => {
    const outline = [line('I', 'A'), line('I', 'B', 'IV')];
    expect(found('ND01', { outline })).toMatchObject([
      {
        at: { cell: 'B6' },
        also: [{ cell: 'C6' }],
        fix: { label: 'Xóa số gõ tay', changes: [{ before: 'IV', after: '' }] },
      },
    ]);
  });
  test('says of the first heading that it is the first', () => {
    expect(messages('ND01', line('I', 'A', 'III'))).toEqual([
      'Đề mục đầu tiên là “III.”: xóa số gõ tay ở cột Số để tự đánh số (có lẽ là gõ nhầm), hoặc sửa lại.',
    ]);
    expect(found('ND01', { outline: [line('I', 'A', 'III')] })[0]?.fix).toBeUndefined();
  });
  test.each<readonly Row[]>([
    [line('Phần', 'A', 'Phần I'), line('Phần', 'B', 'Phần II')],
    [line('Phần', 'A', 'I'), line('Phần', 'B', 'II')],
    [line('I', 'A'), line('1', 'B'), line('1.1', 'C', '1.1'), line('1.1', 'D', '1.2')],
    [line('I', 'A'), line('1', 'B'), line('1', 'C'), line('1.1', 'D', '2.1')],
    [line('I', 'A'), line('1', 'B'), line('1.1', 'C'), line('1.1.1', 'D', '1.1.1')],
    [line('1.1', 'C', '1.1'), line('1.1', 'D', '1.2')],
    [line('1', 'C', '11'), line('Phụ lục', 'X'), line('1', 'D', '1')].slice(1),
    [line('I', 'A', '1'), line('I', 'B', '7')],
    [line('1', 'A', '*'), line('1', 'B', '1')],
    [line('a', 'A', 'a'), line('a', 'B', 'b'), line('a', 'C', 'c')],
    [line('I', 'A', '-'), line('I', 'B', 'I')],
  ])('is silent on %o, %o', (...outline) => {
    expect(messages('ND01', ...outline)).toEqual([]);
  });
  test.each<readonly [string, readonly Row[]]>([
    ['“Phần I” sang “Phần III”', [line('Phần', 'A', 'Phần I'), line('Phần', 'B', 'Phần III')]],
    ['“2.” sang “1.1.”', [line('1', 'A'), line('1', 'B'), line('1.1', 'C', '1.1')]],
    ['“1.1.” sang “1.3.”', [line('1', 'A'), line('1.1', 'B'), line('1.1', 'C', '1.3')]],
    [
      '“1.1.1.” sang “1.2.2.”',
      [line('1', 'A'), line('1.1', 'B'), line('1.1.1', 'C'), line('1.1.1', 'D', '1.2.2')],
    ],
    ['“1.” sang “12.”', [line('1', 'A'), line('1', 'B', '12')]],
    ['“a)” sang “đ)”', [line('a', 'A'), line('a', 'B', 'đ')]],
  ])('finds %s', (words, outline) => {
    expect(messages('ND01', ...outline)[0]).toContain(words);
  });
  test('begins anew in an annex', () => {
    const rows = [line('1', 'A'), line('1', 'B'), line('Phụ lục', 'X'), line('1', 'C', '3')];
    expect(messages('ND01', ...rows)).toHaveLength(1);
    expect(messages('ND01', ...rows.filter(({ Cấp }) => Cấp !== 'Phụ lục'))).toEqual([]);
  });
});

describe('ND02', () => {
  const only = (...rows: readonly Row[]) => cells('ND02', { outline: [line('I', 'A'), ...rows] });
  test.each<readonly Row[]>([
    [line('1', 'B', '11'), TEXT],
    [line('1', 'B'), line('1.1', 'C'), TEXT, line('1.1', 'D'), line('1', 'E')],
    [line('1', 'B'), TEXT, line('a', 'C'), line('a', 'D'), line('1', 'E')],
    [line('a', 'C', 'ba)'), TEXT],
    [line('a', 'C', 'a)x'), TEXT],
  ])('is silent on %o', (...rows) => {
    expect(only(...rows)).toEqual([]);
  });
  test.each<readonly [string, readonly Row[]]>([
    ['C6', [line('1', 'B'), TEXT, line('Phụ lục', 'X'), line('1', 'C'), line('1', 'D')]],
    ['C6', [line('1', 'B'), TEXT, line('I', 'X'), TEXT]],
    ['C7', [line('1', 'B'), line('1.1', 'C'), TEXT, line('1', 'D')]],
    ['C7', [line('1', 'B'), line('a', 'C'), TEXT, line('1', 'D')]],
    ['C6', [line('1', 'B'), TEXT]],
  ])('finds %s alone', (cell, rows) => {
    expect(only(...rows)).toContain(`Nội dung!${cell}`);
  });
  test('says nothing of a part or a section by itself', () => {
    expect(cells('ND02', { outline: [line('Phần', 'A'), line('I', 'B', '1.'), TEXT] })).toEqual([]);
  });
});

describe('ND03', () => {
  const part = (number: string, level = 'Phần') => messages('ND03', line(level, 'A', number));
  test('reads the number with its word and its point', () => {
    expect(part('Phần 2')[0]).toContain('phải dùng số La Mã: “Phần II”');
    expect(part('Phần  2.')[0]).toContain('“Phần II”');
    expect(part('3.')[0]).toContain('“Phần III”');
  });
  test('is silent on other levels and other words', () => {
    expect(part('2', '1')).toEqual([]);
    expect(part('Mục Phần 2')).toEqual([]);
    expect(part('2a')).toEqual([]);
    expect(part('Phần 2 và 3')).toEqual([]);
  });
});

describe('ND04', () => {
  test.each<readonly [string, readonly Row[]]>([
    ['C5', [line('I', 'A')]],
    ['C5', [line('I', 'A'), line('Trang ngang', ''), line('I', 'B'), TEXT]],
    ['C5', [line('I', 'A'), line('Phụ lục', 'X'), TEXT]],
    ['C5', [line('I', 'Kết quả:'), line('I', 'B'), TEXT]],
    ['C6', [line('I', 'A'), line('1', 'B'), line('I', 'C'), TEXT]],
  ])('finds %s empty', (cell, outline) => {
    expect(cells('ND04', { outline })).toEqual([`Nội dung!${cell}`]);
  });
  test('is silent on what says something or is no heading', () => {
    expect(messages('ND04', line('I', 'Hợp tác: Không'))).toEqual([]);
    expect(messages('ND04', line('I', 'Hợp tác:Không'))).toEqual([]);
    expect(messages('ND04', line('I', 'A'), line('1', 'B'), TEXT)).toEqual([]);
    expect(messages('ND04', TEXT)).toEqual([]);
  });
  test('names a heading without a number by its words', () => {
    expect(messages('ND04', line('I', 'KẾT QUẢ', '-'))[0]).toBe(
      'Mục “KẾT QUẢ” không có nội dung: viết nội dung, hoặc xóa đề mục.',
    );
  });
});

describe('ND06', () => {
  const LABELS = ['Vấn đề', 'Giải pháp', 'Điều kiện', 'Kết quả'];
  const block = (name: string, labels: readonly string[], level = '1') => [
    line(level, name),
    ...labels.map((label) => line('Đoạn', `${label}: nội dung.`)),
  ];
  const three = LABELS.slice(0, 3);

  test('names a label that both others have, at its heading', () => {
    const outline = [...block('A', three), ...block('B', LABELS), ...block('C', LABELS)];
    expect(messages('ND06', ...outline)).toEqual([
      'Mục “A” thiếu nhãn “Kết quả” mà các mục cùng loại đều có.',
    ]);
  });
  test.each<readonly [string, readonly Row[]]>([
    ['two blocks only', [...block('A', three), ...block('B', LABELS)]],
    ['one label in one other', [...block('A', three), ...block('B', LABELS), ...block('C', three)]],
    [
      'a block with two labels',
      [...block('A', three.slice(1)), ...block('B', LABELS), ...block('C', LABELS)],
    ],
    [
      'blocks of two labels',
      [
        ...block('A', ['X Y Z']),
        ...block('B', ['X Y Z', 'T U V']),
        ...block('C', ['X Y Z', 'T U V']),
      ],
    ],
    [
      'blocks of other levels',
      [...block('A', three), ...block('B', LABELS, '1.1'), ...block('C', LABELS)],
    ],
    ['labels before any heading', three.map((label) => line('Đoạn', `${label}: có.`))],
  ])('is silent on %s', (_, outline) => {
    expect(messages('ND06', ...outline)).toEqual([]);
  });
});

describe('ND19', () => {
  const long = (length: number) => `${'a'.repeat(length - 1)}.`;
  const after = (first: Row, length: number) =>
    messages('ND19', first, TEXT, line('1', long(length)), TEXT);
  test('takes more than 150 letters for a paragraph, beside a title of its level', () => {
    expect(after(line('1', 'Chỉ đạo'), 150)).toEqual([]);
    expect(after(line('1', 'Chỉ đạo'), 151)).toEqual([
      'Mục “2.” là cả đoạn văn trong khi mục trước chỉ là tên “Chỉ đạo”: đặt tên cho mục.',
    ]);
    expect(after(line('I', 'Chỉ đạo'), 151)).toEqual([]);
    expect(after(line('1', long(160)), 151)).toEqual([]);
  });
  test('takes no long paragraph for a heading', () => {
    expect(messages('ND19', line('1', 'Chỉ đạo'), line('Đoạn', long(200)))).toEqual([]);
  });
});
