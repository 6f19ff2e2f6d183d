import type { CellValue } from '../../../../../src/domain/grid';
import { cells, found, paragraph, target } from '../../workbook';

type Row = Readonly<Record<string, CellValue>>;

const ofTarget = (id: string, row: Row) => found(id, { targets: [target(row)] });

describe('TH17', () => {
  test('is silent on a target that only mentions a rate, and on one in percent', () => {
    const named = (name: string, unit: string) =>
      ofTarget('TH17', { 'Chỉ tiêu': name, 'Đơn vị tính': unit });
    expect(named('Điểm về tỷ lệ hài lòng', 'điểm')).toEqual([]);
    expect(named('Tỷ lệ hài lòng', '%')).toEqual([]);
    expect(named('Tỉ lệ hài lòng', 'Điểm')).toHaveLength(1);
  });
});

describe('TH17', () => {
  test('is silent on scores called scores and rates called rates', () => {
    expect(
      found('TH17', paragraph('Mức độ hài lòng đạt 18/18 điểm; tỷ lệ hồ sơ trực tuyến đạt 100%.')),
    ).toEqual([]);
  });
  test('finds Tân Cương’s rate of 10/10 points, and a target that is one', () => {
    expect(
      cells('TH17', paragraph('Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình đạt: 10/10 điểm')),
    ).toEqual(['Nội dung!C6']);
    expect(
      cells('TH17', { targets: [target({ 'Chỉ tiêu': 'Tỷ lệ hài lòng', 'Đơn vị tính': 'điểm' })] }),
    ).toEqual(['Chỉ tiêu!C5']);
  });
});
