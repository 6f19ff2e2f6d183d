import { khaSon } from '../../../../support/khaSon';
import { cells, document, found } from '../../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });

const row = (more: Parameters<typeof document>[0]) => ({ documents: [document(more)] });

describe('VB10', () => {
  const abstracts = (id: string, ...texts: readonly string[]) =>
    found(id, rows(...texts.map((text) => ({ 'Trích yếu': text }))));
  test('is silent on a plain abstract, and on a document without a code', () => {
    expect([...found('VB10', {}), ...found('VB10', khaSon())]).toEqual([]);
    expect(found('VB10', rows({ 'Số, ký hiệu': '' }))).toEqual([]);
  });
  test('names every row and its cell', () => {
    const [repeated] = abstracts('VB10', 'Kế hoạch 31/KH-UBND', 'về A', 'theo 31/KH-UBND');
    expect(repeated).toMatchObject({ at: { cell: 'G5' }, also: [{ cell: 'G7' }] });
    expect(repeated?.message).toContain('Trích yếu ở các dòng 5, 7 lặp lại');
  });
  test('finds number and day repeated', () => {
    const abstract = 'Thông báo số 32-TB/ĐU ngày 06/8/2025 của Đảng ủy về phân công nhiệm vụ';
    expect(cells('VB10', row({ 'Số, ký hiệu': '32-TB/ĐU', 'Trích yếu': abstract }))).toEqual([
      'Văn bản!G5',
    ]);
  });
});
