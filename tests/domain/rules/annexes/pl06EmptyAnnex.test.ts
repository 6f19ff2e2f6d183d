import type { CellValue } from '../../../../src/domain/grid';
import { cells, document, found, free, line, target, withFree } from '../workbook';

const HEADER = ['STT', 'Mới', 'Lặp lại'];

const table = (rows: readonly (readonly CellValue[])[], header: readonly string[] = HEADER) =>
  found('PL06', withFree({}, free('Phụ lục II', [[...header], ...rows])));

const annex = (title: string, ...content: readonly ReturnType<typeof line>[]) => [
  line('Phụ lục', title),
  ...content,
];

const text = line('Đoạn', 'Không phát sinh trong kỳ.');

describe('PL06', () => {
  test('is silent on a joint cover, which has nothing below', () => {
    const outline = [
      line('Phụ lục', 'BÌA', 'bìa'),
      line('Phụ lục', 'A'),
      line('Đoạn', 'Không có.'),
    ];
    expect(found('PL06', { outline })).toEqual([]);
  });
  test('takes the turn of a page for no content', () => {
    const outline = [line('Phụ lục', 'A'), line('Trang ngang', ''), line('Trang dọc', '')];
    expect(cells('PL06', { outline })).toEqual(['Nội dung!C5']);
  });
  test('warns of a table without rows, in full words', () => {
    expect(table([[1, '', '']])).toMatchObject([
      {
        severity: 'Cảnh báo',
        message: 'Bảng “STT | Mới | Lặp lại” không có dòng nào: ghi “Không có”, hoặc bỏ bảng.',
      },
    ]);
    expect(table([['1', '', '']], ['TT', 'Mới', 'Lặp lại'])).toMatchObject([{ at: { cell: '' } }]);
  });
  test('is silent where the first column says something, and where one figure is not 0', () => {
    expect(table([['Nà Canh', '', '']], ['Số TT hộ', 'Mới', 'Lặp'])).toEqual([]);
    expect(table([['Nà Canh', '', '']], ['TT và tên', 'Mới', 'Lặp'])).toEqual([]);
    expect(table([['', 0, 5]])).toEqual([]);
  });
  test('hints at zeros typed as text too', () => {
    expect(table([['', '0', 0]])).toMatchObject([{ severity: 'Gợi ý', at: { cell: 'B2' } }]);
  });
});

describe('PL06 of what the outline selects', () => {
  test('hints at a table that selects no row', () => {
    const outline = [line('Bảng', 'Văn bản: STT; Trích yếu ? Loại văn bản = Chỉ thị')];
    expect(found('PL06', { documents: [document({})], outline })).toMatchObject([
      { severity: 'Gợi ý', at: { sheet: 'Nội dung', cell: 'C5' } },
    ]);
    const all = [line('Bảng', 'Văn bản: STT; Trích yếu')];
    expect(found('PL06', { documents: [document({})], outline: all })).toEqual([]);
  });
  test('warns of a chart with nothing to draw', () => {
    const outline = [line('Biểu đồ', 'Chỉ tiêu')];
    const none = target({ 'Kết quả': 'Không phát sinh' });
    expect(found('PL06', { targets: [none], outline })).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'C5' } },
    ]);
    expect(found('PL06', { targets: [target({})], outline })).toEqual([]);
  });
  test('warns of an annex whose only sheet is empty', () => {
    const outline = [line('Phụ lục', 'SỐ LIỆU'), line('Bảng', 'Phụ lục III')];
    expect(cells('PL06', withFree({ outline }, free('Phụ lục III', [['']])))).toEqual([
      'Nội dung!C5',
    ]);
  });
});

describe('PL06', () => {
  test('is silent on “Không có” and on a filled table', () => {
    expect(found('PL06', { outline: annex('CÔNG NGHỆ', line('Đoạn', 'Không có.')) })).toEqual([]);
    expect(
      found(
        'PL06',
        withFree(
          {},
          free('Phụ lục II', [
            ['STT', 'Nội dung'],
            ['', 'Không có'],
          ]),
        ),
      ),
    ).toEqual([]);
  });
  test('finds an annex without content, a table without rows, and Tân Cương’s two zeros', () => {
    expect(cells('PL06', { outline: [...annex('A'), ...annex('B', text)] })).toEqual([
      'Nội dung!C5',
    ]);
    expect(
      cells(
        'PL06',
        withFree(
          {},
          free('Phụ lục II', [
            ['STT', 'Mới', 'Lặp lại'],
            [1, '', ''],
          ]),
        ),
      ),
    ).toEqual(['Phụ lục II!']);
    expect(
      found(
        'PL06',
        withFree(
          {},
          free('Phụ lục II', [
            ['STT', 'Mới', 'Lặp lại'],
            ['', 0, 0],
          ]),
        ),
      ),
    ).toMatchObject([{ severity: 'Gợi ý', at: { cell: 'B2' } }]);
  });
});
