import { placeName } from '../../../src/domain/entries/placeName';
import { readEntries } from '../../../src/domain/entries/readEntries';
import { dataGrid, grid, infoGrid, workbook } from '../../support/grids';

test('a paragraph of any report is called by its row, whoever it is addressed to', () => {
  const outline = dataGrid('Nội dung', [{ Cấp: 'Đoạn', 'Nội dung': 'Đã họp.' }]);
  const entries = readEntries(
    workbook([infoGrid({}), outline, { ...outline, sheet: 'Nội dung (Đảng ủy)' }]),
  );
  expect(placeName(entries, { sheet: 'Nội dung', cell: 'C9' })).toBe('dòng 9');
  expect(placeName(entries, { sheet: 'Nội dung (Đảng ủy)', cell: 'C13' })).toBe('dòng 13');
  expect(placeName(entries, { sheet: 'Bảng (Đảng ủy)', cell: 'C13' })).toBeUndefined();
});

test('a cell of a free annex is called by its row and, where it is a number, by its column', () => {
  const annex = grid('Phụ lục VII', [
    ['Nhân lực'],
    ['STT', 'Đơn vị', 'Số biên chế', 'Ghi chú'],
    [1, 'Văn phòng', 45, 'Đang tuyển'],
    [2, '', 7, ''],
  ]);
  const name = (cell: string) =>
    placeName(readEntries(workbook([infoGrid({}), annex])), { sheet: 'Phụ lục VII', cell });
  expect(name('C3')).toBe('Văn phòng, Số biên chế');
  expect(name('D3')).toBe('Văn phòng');
  expect(name('C4')).toBe('dòng 4, Số biên chế');
  expect(name('B4')).toBe('dòng 4');
  expect(name('A1')).toBe('dòng 1');
});

test('a row without a name is called by its line', () => {
  const tasks = dataGrid('Nhiệm vụ', [{ STT: 1, 'Trạng thái': 'Đã hoàn thành' }]);
  const entries = readEntries(workbook([infoGrid({}), tasks]));
  expect(placeName(entries, { sheet: 'Nhiệm vụ', cell: 'G5' })).toBe('dòng 5, Trạng thái');
});
