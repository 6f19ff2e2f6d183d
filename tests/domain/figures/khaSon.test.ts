import { readEntries } from '../../../src/domain/entries/readEntries';
import { deriveFigures } from '../../../src/domain/figures/deriveFigures';
import { khaSon } from '../../support/khaSon';

describe('the figures of xã Kha Sơn', () => {
  const entries = readEntries(khaSon());
  const { byName, targets, tasks } = deriveFigures(entries);
  const count = (name: string) => byName.get(name)?.text;

  test('nothing is wrong with reading the workbook', () => {
    expect(entries.problems).toEqual([]);
  });

  test('15 targets: 12 met, 2 of them exceeded, 2 not met, 1 without occurrence', () => {
    expect(
      [
        'ct.tong',
        'ct.dat',
        'ct.vuot',
        'ct.chua_dat',
        'ct.khong_phat_sinh',
        'ct.chua_co_so_lieu',
      ].map(count),
    ).toEqual(['15', '12', '2', '2', '1', '0']);
  });

  test('the first target stands at 80,56 % of its goal and is not met', () => {
    expect(targets[0]).toEqual({ row: 6, rate: 80.56, status: 'Chưa đạt' });
  });

  test('a bound that is written out is met, not exceeded', () => {
    const satisfied = entries.targets.rows.find(({ cells }) => cells.tt.text === '14');
    expect(targets.find(({ row }) => row === satisfied?.row)?.status).toBe('Đạt');
  });

  test('21 tasks: 10 done, 6 in progress, 3 not started, 2 that only a person can tell', () => {
    expect(
      [
        'nv.tong',
        'nv.hoan_thanh',
        'nv.dang_thuc_hien',
        'nv.chua_thuc_hien',
        'nv.qua_han',
        'nv.khong_phat_sinh',
        'nv.chua_ro',
      ].map(count),
    ).toEqual(['21', '10', '6', '3', '0', '0', '2']);
    expect(tasks.filter((task) => task.class === undefined)).toHaveLength(2);
  });

  test('three documents: two plans, one letter, and every other type of the list 0', () => {
    expect(['vb.tong', 'vb.ke_hoach', 'vb.cong_van', 'vb.nghi_quyet'].map(count)).toEqual([
      '3',
      '2',
      '1',
      '0',
    ]);
  });
});
