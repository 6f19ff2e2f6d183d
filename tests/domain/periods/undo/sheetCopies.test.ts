import { sheetCopies } from '../../../../src/domain/periods/undo/sheetCopies';
import { grid, workbook } from '../../../support/grids';

test('copies are named by the period without signs that Excel refuses, within 31 letters, each its own', () => {
  const long = 'Phụ lục 1 danh mục nhiệm vụ';
  const grids = workbook([grid('Số liệu', [[1]]), grid(long, [[1]]), grid(`${long} b`, [[1]])]);
  const names = sheetCopies({ ...grids, names: ['Số liệu'] }, 'tháng 5/2026').map(
    ({ name }) => name,
  );
  expect(names[0]).toBe('tháng 5-2026 – Số liệu');
  expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\]/u.test(name))).toBe(true);
  expect(new Set(names).size).toBe(3);
});
