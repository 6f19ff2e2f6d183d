import { cells, document, found } from '../../workbook';

type Row = Parameters<typeof document>[0];

const rows = (...all: readonly Row[]) => ({ documents: all.map(document) });

describe('VB14', () => {
  const days = (...list: readonly (readonly [string, string?])[]) =>
    cells(
      'VB14',
      rows(
        ...list.map(([day, level = 'UBND']) => ({ 'Ngày ban hành': day, 'Cấp ban hành': level })),
      ),
    );
  test.each<readonly (readonly [string, string?])[]>([
    [['2025-07-10'], ['2025-07-10'], ['2025-07-15']],
    [['2025-07-15'], ['2025-07-15'], ['2025-07-10']],
    [['2025-07-10'], ['2025-07-15'], ['2025-06-01', 'Đảng ủy'], ['2025-06-05', 'Đảng ủy']],
    [['2025-07-15'], ['2025-07-10'], ['2025-08-01', 'Đảng ủy'], ['2025-06-05', 'Đảng ủy']],
    [['2025-07-10'], ['sắp có'], ['2025-07-15']],
  ])('is silent on rows in order: %o %o %o', (...list) => {
    expect(days(...list)).toEqual([]);
  });
  test('finds the first row that goes back', () => {
    expect(days(['2025-07-10'], ['2025-07-15'], ['2025-07-12'])).toEqual(['Văn bản!F7']);
    expect(days(['2025-07-15'], ['2025-07-12'], ['2025-07-13'])).toEqual(['Văn bản!F6']);
  });
});

describe('VB14', () => {
  const days = (...list: readonly string[]) => ({
    documents: list.map((day, index) =>
      document({ 'Số, ký hiệu': `${index + 1}/KH-UBND`, 'Ngày ban hành': day }),
    ),
  });
  test('is silent on rising and on falling days', () => {
    expect(found('VB14', days('2025-07-10', '2025-07-15', '2025-08-06'))).toEqual([]);
    expect(found('VB14', days('2025-08-06', '2025-07-15', '2025-07-10'))).toEqual([]);
  });
  test('finds Dân Tiến’s 06/8 before 25/7', () => {
    expect(cells('VB14', days('2025-07-10', '2025-07-15', '2025-08-06', '2025-07-25'))).toEqual([
      'Văn bản!F8',
    ]);
  });
});
