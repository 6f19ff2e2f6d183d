import type { Grids } from '../../../../../src/domain/grid';
import { found, gridsOf } from '../../workbook';

const without = (sheet: string): Grids => {
  const grids = gridsOf();
  const sheets = grids.sheets.filter((grid) => grid.sheet !== sheet);
  return { ...grids, sheets, names: sheets.map((grid) => grid.sheet) };
};

describe('DL01', () => {
  test('is silent when the two sheets are there', () => {
    expect(found('DL01', {})).toEqual([]);
    expect(found('DL01', without('Văn bản'))).toEqual([]);
  });
  test('misses Nội dung', () => {
    expect(found('DL01', without('Nội dung'))).toMatchObject([{ severity: 'Lỗi' }]);
  });
});
