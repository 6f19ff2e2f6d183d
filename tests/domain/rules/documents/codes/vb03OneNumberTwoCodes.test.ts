import { document, found, line } from '../../workbook';

type Row = Parameters<typeof document>[0];

const said = (...texts: readonly string[]) => ({
  outline: [line('I', 'KẾT QUẢ'), ...texts.map((text) => line('Đoạn', text))],
});

describe('VB03', () => {
  const CITED = 'Theo Quyết định số 2022/QĐ-CAT-PA05 ngày 27/11/2025 của Công an tỉnh.';
  const listed = (more: Row) =>
    found('VB03', {
      ...said(CITED),
      documents: [
        document({ 'Số, ký hiệu': '2022/QĐ-UBND', 'Ngày ban hành': '2025-11-27', ...more }),
      ],
    });

  test('holds the list against the words', () => {
    expect(listed({})).toMatchObject([
      { at: { sheet: 'Văn bản', cell: 'E5' }, also: [{ cell: 'C6' }] },
    ]);
  });
  test.each<Row>([
    { 'Ngày ban hành': '2025-11-28' },
    { 'Ngày ban hành': '' },
    { 'Số, ký hiệu': '2022' },
    { 'Số, ký hiệu': '2022/KH-UBND' },
    { 'Số, ký hiệu': '2022/UBND-VX' },
  ])('is silent on %o', (more) => {
    expect(listed(more)).toEqual([]);
  });
  test('takes numbers from a hundred on for telling', () => {
    const two = (number: number) =>
      found(
        'VB03',
        said(
          `Theo Quyết định số ${number}/QĐ-CAT ngày 27/11/2025.`,
          `Theo Quyết định số ${number}/QĐ-UBND ngày 27/11/2025.`,
        ),
      ).length;
    expect([two(99), two(100)]).toEqual([0, 1]);
  });
});

describe('VB03', () => {
  const words = (second: string) => ({
    outline: [
      line(
        'Đoạn',
        'Đã được phê duyệt tại Quyết định số 2022/QĐ-CAT-PA05 ngày 27/11/2025 của Công an tỉnh.',
      ),
      line('Đoạn', `Cấp độ an toàn theo Quyết định số ${second} về hệ thống thông tin.`),
    ],
  });
  test('is silent on the same code again, on another day and on small numbers', () => {
    expect(found('VB03', words('2022/QĐ-CAT-PA05 ngày 27/11/2025'))).toEqual([]);
    expect(found('VB03', words('2022/QĐ-UBND ngày 28/11/2025'))).toEqual([]);
    const small = [document({}), document({ 'Số, ký hiệu': '31/KH-ĐU' })];
    expect(found('VB03', { documents: small })).toEqual([]);
  });
  test('finds Dân Tiến’s two codes of one decision', () => {
    const [finding] = found('VB03', words('2022/QĐ-UBND ngày 27/11/2025'));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'C6' }, also: [{ cell: 'C5' }] });
  });
});
