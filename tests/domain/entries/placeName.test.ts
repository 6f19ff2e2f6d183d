import { placeName } from '../../../src/domain/entries/placeName';
import { readEntries } from '../../../src/domain/entries/readEntries';
import { dataGrid, infoGrid, workbook } from '../../support/grids';

test('a paragraph of any report is called by its row, whoever it is addressed to', () => {
  const outline = dataGrid('Nội dung', [{ Cấp: 'Đoạn', 'Nội dung': 'Đã họp.' }]);
  const entries = readEntries(
    workbook([infoGrid({}), outline, { ...outline, sheet: 'Nội dung (Đảng ủy)' }]),
  );
  expect(placeName(entries, { sheet: 'Nội dung', cell: 'C9' })).toBe('dòng 9');
  expect(placeName(entries, { sheet: 'Nội dung (Đảng ủy)', cell: 'C13' })).toBe('dòng 13');
  expect(placeName(entries, { sheet: 'Bảng (Đảng ủy)', cell: 'C13' })).toBeUndefined();
});
