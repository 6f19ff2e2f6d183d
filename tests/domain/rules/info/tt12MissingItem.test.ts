import { cells, found, gridsOf } from '../workbook';

describe('TT12', () => {
  test('is silent when all that is needed is there', () => {
    expect(found('TT12', {})).toEqual([]);
    expect(found('TT12', { info: { 'Loại kỳ': 'Năm' } })).toEqual([]);
  });
  test('names the item', () => {
    const [finding] = found('TT12', { info: { 'Trích yếu': '' } });
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'B15' } });
    expect(finding?.message).toContain('Trích yếu');
  });
  test('needs Kỳ số for a week', () => {
    expect(cells('TT12', { info: { 'Loại kỳ': 'Tuần' } })).toEqual(['Thông tin!B17']);
  });
  test('names an item whose row is gone at the sheet', () => {
    const grids = gridsOf();
    const [info, ...others] = grids.sheets;
    if (!info) throw new Error('no sheet');
    const keep = info.values.map((row) => row[0] !== 'Địa danh');
    const rows = <T>(list: readonly T[]) => list.filter((_, index) => keep[index]);
    const without = {
      ...info,
      values: rows(info.values),
      formats: rows(info.formats),
      formulas: rows(info.formulas),
    };
    expect(cells('TT12', { ...grids, sheets: [without, ...others] })).toEqual(['Thông tin!']);
  });
});
