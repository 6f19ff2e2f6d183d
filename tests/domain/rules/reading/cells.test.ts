import type { CellValue, Grids } from '../../../../src/domain/grid';
import { withCell } from '../withCell';
import { figure, found, line, target, task } from '../workbook';
import type { Changes } from '../workbook';

const UNREADABLE = ['DL09', 'DL10', 'DL11', 'DL12', 'DL13', 'DL14'];

const speaking = (workbook: Changes | Grids) =>
  UNREADABLE.filter((id) => found(id, workbook).length > 0);

const inFigure = (value: CellValue, format = 'General', formula: CellValue = value) =>
  withCell({ figures: [figure('a.b', {})] }, 'Số liệu', 'D5', value, format, formula);

const result = (value: CellValue, format = 'General', formula: CellValue = value) =>
  withCell({}, 'Chỉ tiêu', 'F5', value, format, formula);

describe('a cell that cannot be read', () => {
  test.each<[string, string, Changes | Grids]>([
    ['DL09', 'words for a number', inFigure('khoảng hai trăm')],
    ['DL10', 'a day for a number', inFigure(46366, 'd-mmm')],
    ['DL11', 'words for a day', { tasks: [task({ 'Thời hạn': 'khi có hướng dẫn' })] }],
    ['DL12', 'no day of any month', { tasks: [task({ 'Thời hạn': '31/4/2026' })] }],
    ['DL13', 'no value of its list', { targets: [target({ 'So sánh': '>=' })] }],
    ['DL14', 'an error of Excel', inFigure('#N/A')],
    ['DL14', 'an error for a result', result('#N/A')],
    ['DL10', 'a day for a result', result(46366, 'd-mmm')],
    ['DL14', 'an error in an item that may be left out', { info: { 'Lề trái': '#REF!' } }],
  ])('is said by %s alone: %s', (id, _, workbook) => {
    expect(speaking(workbook)).toEqual([id]);
  });

  test.each<[string, string, Changes]>([
    ['CT03', 'a result in words', { targets: [target({ 'Kết quả': 'đang rà soát' })] }],
    ['NV01', 'an unknown status', { tasks: [task({ 'Trạng thái': 'Đang dở' })] }],
    ['DL17', 'an unknown level', { outline: [line('Mục', 'Có.')] }],
    ['TT18', 'a margin in words', { info: { 'Lề trái': 'rộng' } }],
  ])('is left to %s: %s', (id, _, changes) => {
    expect(speaking(changes)).toEqual([]);
    expect(found(id, changes)).toHaveLength(1);
  });

  test('is only asked about in Kỳ trước', () => {
    const figures = [figure('a.b', { 'Kỳ này': 'ít', 'Kỳ trước': 'nhiều' })];
    expect(found('DL09', { figures }).map(({ severity, at }) => [severity, at.cell])).toEqual([
      ['Lỗi', 'D5'],
      ['Cảnh báo', 'F5'],
    ]);
  });
});
