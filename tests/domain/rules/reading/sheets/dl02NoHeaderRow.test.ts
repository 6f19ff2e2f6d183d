import { cells, found, gridsOf } from '../../workbook';

describe('DL02', () => {
  test('is silent when the header row is there', () => {
    expect(found('DL02', {})).toEqual([]);
  });
  test('misses the header row of a sheet', () => {
    const grids = gridsOf();
    const sheets = grids.sheets.map((grid) =>
      grid.sheet === 'Chỉ tiêu'
        ? { ...grid, tables: [], values: grid.values.map((row) => row.map(() => '')) }
        : grid,
    );
    expect(cells('DL02', { ...grids, sheets })).toEqual(['Chỉ tiêu!']);
  });
});
