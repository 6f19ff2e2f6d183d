import { cells, found, line, messagesOf } from '../../workbook';

type Row = ReturnType<typeof line>;

const messages = (id: string, ...outline: readonly Row[]) => messagesOf(id, { outline });

const TEXT = line('Đoạn', 'Có nội dung.');

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

describe('ND04', () => {
  test('is silent on headings with something below or with text of their own', () => {
    expect(found('ND04', {})).toEqual([]);
    expect(found('ND04', { outline: [line('1', 'Hợp tác quốc tế: Không có')] })).toEqual([]);
  });
  test('finds a title with nothing below it', () => {
    const outline = [
      line('I', 'KẾT QUẢ'),
      line('1', 'Chuyển đổi số'),
      line('1', 'Đề án 06'),
      line('Đoạn', 'Có.'),
    ];
    expect(cells('ND04', { outline })).toEqual(['Nội dung!C6']);
    expect(found('ND04', { outline })).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
});
