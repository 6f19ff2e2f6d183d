import { khaSon } from '../../../../support/khaSon';
import { document, found } from '../../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });

const row = (more: Parameters<typeof document>[0]) => ({ documents: [document(more)] });

describe('VB11', () => {
  const abstracts = (id: string, ...texts: readonly string[]) =>
    found(id, rows(...texts.map((text) => ({ 'Trích yếu': text }))));
  test('is silent on a plain abstract, and without one', () => {
    expect([...found('VB11', {}), ...found('VB11', khaSon())]).toEqual([]);
    expect(found('VB11', rows({ 'Trích yếu': '' }))).toEqual([]);
  });
  test('names every row and its cell', () => {
    const [marked] = abstracts('VB11', 'về A; ,', 'về B', 'về C;');
    expect(marked).toMatchObject({ at: { cell: 'G5' }, also: [{ cell: 'G7' }] });
    expect(marked?.message).toBe('Trích yếu ở các dòng 5, 7 kết thúc bằng “;” hoặc “,”.');
    expect(marked?.fix).toMatchObject({
      label: 'Bỏ dấu cuối ở 2 ô',
      changes: [{ after: 'về A' }, { after: 'về C' }],
    });
  });
  test.each(['về Đề án của UBND TP', 'HĐND xã họp', '1) về A', '(12) về A)', 'a) về A', 'về (A)'])(
    'take “%s” for well written',
    (text) => {
      expect(abstracts('VB11', text)).toEqual([]);
    },
  );
  test.each([
    ['QUYẾT ĐỊNH về A', 'viết hoa cả từ ở đầu'],
    ['về A (đợt 1', 'có ngoặc chưa đóng'],
    ['về A đợt 1)', 'có ngoặc chưa đóng'],
    ['về Luật 2025)', 'có ngoặc chưa đóng'],
  ])('find “%s”', (text, words) => {
    expect(abstracts('VB11', text)[0]?.message).toContain(words);
  });
  test('takes the last mark off all abstracts at once, and sees capitals and open brackets', () => {
    const documents = ['Kế hoạch phong trào;', 'Công văn về chữ ký số,'].map((abstract) =>
      document({ 'Trích yếu': abstract }),
    );
    const [finding] = found('VB11', { documents });
    expect(finding?.fix?.changes.map(({ after }) => after)).toEqual([
      'Kế hoạch phong trào',
      'Công văn về chữ ký số',
    ]);
    expect(
      found('VB11', row({ 'Trích yếu': 'KẾ HOẠCH thực hiện Nghị quyết số 71/NQ-CP' })),
    ).toHaveLength(1);
    expect(
      found('VB11', row({ 'Trích yếu': 'tuyển chọn tổ chức (thực hiện từ năm 2025' })),
    ).toHaveLength(1);
  });
});
