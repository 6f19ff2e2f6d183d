import { assess } from '../../../../src/domain/assess';
import type { Grid } from '../../../../src/domain/grid';
import type { CellInput } from '../../../support/grids';
import { dataGrid, grid, infoGrid, workbook } from '../../../support/grids';
import { INFO, found } from './historyBook';

describe('LS08 holds Lũy kế against the add-in’s own formula', () => {
  const formula = '=IF(ISNUMBER(D5),H5+D5,H5)';
  const sheet = (current: CellInput, shown: number): Grid =>
    grid('Số liệu', [
      ['SỐ LIỆU'],
      [],
      [],
      ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước', 'Ghi chú', 'Lũy kế trước'],
      ['hoso.tiep_nhan', 'Tiếp nhận', 'hồ sơ', current, { value: shown, formula }, 240, '', 3270],
    ]);
  const read = (current: CellInput, shown: number) =>
    workbook([infoGrid(INFO), sheet(current, shown), dataGrid('Nội dung', [])]);

  test('is computed from the base and Kỳ này as read, and a cell that shows otherwise is LS08', () => {
    const book = read('1.234', 3270);
    const { figures } = assess(book);
    expect(figures.byName.get('hoso.tiep_nhan.luy_ke')?.text).toBe('4.504');
    expect(found('LS08', book)).toMatchObject([
      {
        severity: 'Lỗi',
        at: { cell: 'E5' },
        fix: { certain: true, changes: [{ cell: 'D5', after: 1234 }] },
      },
    ]);
  });

  test.each(['10/12', '10/12 (83,33%)'])('offers to drop neither number of “%s”', (current) => {
    const [finding] = found('LS08', read(current, 3300));
    expect(finding).toMatchObject({ at: { cell: 'E5' } });
    expect(finding?.fix).toBeUndefined();
  });

  test('counts no part of “10/12” in Lũy kế', () => {
    const { figures } = assess(read('10/12', 3270));
    expect(figures.byName.get('hoso.tiep_nhan.luy_ke')?.text).toBe('3.270');
  });

  test('is silent where both agree', () => {
    expect(found('LS08', read(30, 3300))).toEqual([]);
  });
});
