import { cells, figure, found, target } from '../workbook';
import type { Changes } from '../workbook';

const figures = (...rows: Parameters<typeof figure>[1][]): Changes => ({
  figures: rows.map((row, index) => figure(`a.b${index}`, row)),
});

describe('EX06 looks at results and their parts', () => {
  test.each([
    ['người', { 'Kết quả': -3 }, ['F5']],
    ['%', { 'Kết quả': -3 }, []],
    ['người', { 'Kết quả': 0 }, []],
    ['người', { 'Kết quả': '≥ -5' }, []],
    ['%', { 'Kết quả': '', 'Tử số': -3, 'Mẫu số': -4 }, ['G5', 'H5']],
  ])('counted in %s: %p', (unit, row, wrong) => {
    const targets = [target({ 'Đơn vị tính': unit, ...row })];
    expect(cells('EX06', { targets })).toEqual(wrong.map((cell) => `Chỉ tiêu!${cell}`));
  });

  test('says what is wrong with it', () => {
    const [finding] = found('EX06', figures({ 'Lũy kế': -12 }));
    expect(finding?.at.cell).toBe('E5');
    expect(finding?.message).toBe(
      '“Số liệu” ghi -12: số đếm không thể nhỏ hơn 0, bỏ dấu trừ hoặc sửa con số.',
    );
  });
});

describe('EX06', () => {
  test('is silent on counts from 0 and on growth below it', () => {
    const figures = [
      figure('a.b', { 'Kỳ này': 0 }),
      figure('a.c', { 'Kỳ này': -1.2, 'Đơn vị tính': '%' }),
    ];
    expect(found('EX06', { figures })).toEqual([]);
  });
  test('finds fewer than none', () => {
    const figures = [figure('a.b', { 'Kỳ này': -12 })];
    expect(found('EX06', { figures })).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'D5' } },
    ]);
    const targets = [target({ 'Kết quả': '', 'Tử số': -3, 'Mẫu số': 10 })];
    expect(found('EX06', { targets })).toMatchObject([{ at: { cell: 'G5' } }]);
  });
});
