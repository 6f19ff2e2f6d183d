import { withCell } from '../../withCell';
import { cells, figure, found } from '../../workbook';

describe('DL19', () => {
  test('points at the row that has the code already', () => {
    const [finding] = found('DL19', { figures: ['a.b', 'A.B'].map((code) => figure(code, {})) });
    expect(finding?.also).toEqual([{ sheet: 'Số liệu', cell: 'A5' }]);
    expect(finding?.message).toBe('Mã “A.B” đã có ở dòng 5: đổi mã hoặc xóa một dòng.');
  });
  test('misses no code where the whole column is missing', () => {
    const figures = [figure('', { 'Kỳ này': 1 }), figure('Hồ sơ', { 'Kỳ này': 2 })];
    expect(cells('DL19', { figures })).toEqual(['Số liệu!A6']);
    expect(found('DL19', withCell({ figures }, 'Số liệu', 'A4', 'Cột riêng'))).toEqual([]);
  });
});

describe('DL19', () => {
  test('is silent on codes of the right shape', () => {
    expect(
      found('DL19', { figures: [figure('hoso.tiep_nhan', {}), figure('xa.rieng_1', {})] }),
    ).toEqual([]);
  });
  test('finds a code with marks, a reserved one and one met twice', () => {
    const figures = ['Hồ sơ', 'ct.tong', 'a.b', 'A.B'].map((code) => figure(code, {}));
    expect(cells('DL19', { figures })).toEqual(['Số liệu!A5', 'Số liệu!A6', 'Số liệu!A8']);
  });
});
