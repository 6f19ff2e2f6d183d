import { cells, document, found, free, line, withFree } from '../workbook';
import type { Changes } from '../workbook';

const annex = (title: string, ...content: readonly ReturnType<typeof line>[]) => [
  line('Phụ lục', title),
  ...content,
];

describe('PL08', () => {
  const annex = (title: string, ...content: readonly ReturnType<typeof line>[]) =>
    found('PL08', { documents: [document({})], outline: [line('Phụ lục', title), ...content] });
  test('is silent on words, on two tables and on a sheet of one’s own', () => {
    expect(annex('SỐ LIỆU', line('Đoạn', 'Văn bản'))).toEqual([]);
    expect(annex('SỐ LIỆU', line('Bảng', 'Văn bản'), line('Bảng', 'Nhiệm vụ'))).toEqual([]);
    const outline = [line('Phụ lục', 'SỐ LIỆU'), line('Bảng', 'Phụ lục III')];
    const sheet = free('Phụ lục III', [['Xóm', 'Hộ']]);
    expect(found('PL08', withFree({ outline }, sheet))).toEqual([]);
  });
  test('says which table it prints instead', () => {
    expect(annex('PHỤ LỤC NHIỆM VỤ', line('Bảng', 'Văn bản'))[0]?.message).toContain(
      'Phụ lục “PHỤ LỤC NHIỆM VỤ” lại in bảng “văn bản”',
    );
    expect(annex('CÁC MỤC TIÊU', line('Đoạn', 'Như sau:'), line('Bảng', 'Văn bản'))).toHaveLength(
      1,
    );
    expect(annex('CÁC MỤC TIÊU', line('Bảng', 'Chỉ tiêu'))).toEqual([]);
  });
});

describe('PL08', () => {
  const workbook = (title: string): Changes => ({
    documents: [document({})],
    outline: annex(title, line('Bảng', 'Văn bản: STT; Trích yếu')),
  });
  test('is silent on a title that says what is inside', () => {
    expect(found('PL08', workbook('CÁC VĂN BẢN TRIỂN KHAI'))).toEqual([]);
    expect(found('PL08', workbook('PHỤ LỤC'))).toEqual([]);
  });
  test('finds Dân Tiến’s documents under SỐ LIỆU', () => {
    expect(cells('PL08', workbook('PHỤ LỤC SỐ LIỆU'))).toEqual(['Nội dung!C5']);
  });
});
