import { line, messagesOf } from '../../workbook';

type Row = ReturnType<typeof line>;

const messages = (id: string, ...outline: readonly Row[]) => messagesOf(id, { outline });

const TEXT = line('Đoạn', 'Có nội dung.');

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
