import type { CellValue } from '../../../../../src/domain/grid';
import { cells, found, paragraph, target } from '../../workbook';

type Row = Readonly<Record<string, CellValue>>;

const ofTarget = (id: string, row: Row) => found(id, { targets: [target(row)] });

describe('TH09', () => {
  test.each<Row>([
    { 'Kết quả': '5/10' },
    { 'Tử số': 0, 'Mẫu số': 5 },
    { 'Kết quả': 0 },
    { 'Mẫu số': '' },
    { 'Mẫu số': 'chưa có' },
  ])('is silent on a target with %o', (row) => {
    expect(ofTarget('TH09', row)).toEqual([]);
  });
  test('finds a whole of 0, typed as one or within the result', () => {
    expect(ofTarget('TH09', { 'Kết quả': '0/0' })).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'F5' } },
    ]);
    const [typed] = ofTarget('TH09', { 'Tử số': 0, 'Mẫu số': 0 });
    expect(typed?.at.cell).toBe('H5');
    expect(typed?.message).toContain('“Tỷ lệ phủ sóng 5G trên dân số” có mẫu số bằng 0');
  });
  test('is silent on ratios of something in words', () => {
    expect(found('TH09', paragraph('Giải quyết 5/10 hồ sơ.'))).toEqual([]);
  });
});

describe('TH09', () => {
  test('is silent on whole numbers of things', () => {
    expect(found('TH09', {})).toEqual([]);
  });
  test('finds 0/0', () => {
    expect(cells('TH09', paragraph('Giải quyết 0/0 hồ sơ.'))).toEqual(['Nội dung!C6']);
  });
});
