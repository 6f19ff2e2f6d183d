import type { Place } from '../../src/domain/place';
import { outOfDateCells } from '../../src/file/results/outOfDateCells';
import type { Grids } from '../../src/domain/grid';
import { startSimulator } from '../../src/simulator/session';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';
import { readXlsxGrids } from '../../src/xlsx/readXlsxGrids';
import { readWorkbook } from '../../src/file/open/openWorkbook';
import { eachSheet, withoutResults } from '../support/eachSheet';
import { workbookOf } from '../support/workbook';

const HEAD = ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế'];

function figures(...rows: readonly (readonly (string | number)[])[]): Grids {
  const last = rows.length + 1;
  const workbook = workbookOf({
    'Số liệu': { rows: [HEAD, ...rows], tables: { tblSoLieu: `A1:E${last}` } },
    'Phụ lục 1': [[5, "='Số liệu'!E2"]],
  });
  return readXlsxGrids(writeXlsx(startSimulator(workbook).workbook));
}

const at = (cell: string, sheet = 'Số liệu'): Place => ({ sheet, cell });
const cells = (places: readonly Place[]) => places.map(({ cell }) => cell).sort();

test('formulas over a changed cell are out of date, and those over these as well', () => {
  const grids = figures(['a', 'A', 'hồ sơ', 1, '=D2+10'], ['b', 'B', 'hồ sơ', 2, '=D3+10']);
  expect(cells(outOfDateCells(grids, [at('D2')]))).toEqual(['B1', 'E2']);
  expect(cells(outOfDateCells(grids, [at('D3')]))).toEqual(['E3']);
  expect(cells(outOfDateCells(grids, [at('B2')]))).toEqual([]);
});

test('Lũy kế by the formula of Sang kỳ mới holds nothing up, but what rests on it does', () => {
  const own = '=IF(ISNUMBER(D2),F2+D2,F2)';
  const rows = [
    [...HEAD, 'Lũy kế trước'],
    ['a', 'A', 'hồ sơ', 1, own, 40],
    ['b', 'B', 'hồ sơ', '=E2*2', 3, 2],
  ];
  const workbook = workbookOf({
    'Số liệu': { rows, tables: { tblSoLieu: 'A1:F3' } },
  });
  const grids = readXlsxGrids(writeXlsx(startSimulator(workbook).workbook));
  expect(cells(outOfDateCells(grids, [at('D2')]))).toEqual(['D3']);
});

test.each([
  ['a range', '=SUM(D$2:$D$9)'],
  ['a whole column', '=SUM(D:D)'],
  ['whole rows', '=SUM(2:3)'],
  ['a column of the table', '=SUM(tblSoLieu[Kỳ này])'],
  ['a name, which may mean anything', '=tong_ho_so+1'],
  ['a reference made of text', '=INDIRECT("D"&2)'],
])('%s that holds the changed cell counts', (_, formula) => {
  const grids = withFormula(formula);
  expect(cells(outOfDateCells(grids, [at('D2')]))).toContain('E3');
});

test.each([
  ['another row', '=D3*2'],
  ['another sheet', "='Phụ lục 1'!A1"],
  ['a text that looks like an address', '=IF(D3="D2",1,2)'],
  ['a function whose name looks like an address', '=LOG10(D3)'],
  ['the same row of the table', '=[@[Kỳ này]]+1'],
])('%s does not', (_, formula) => {
  expect(cells(outOfDateCells(withFormula(formula), [at('D2')]))).not.toContain('E3');
});

test('a formula that a program wrote without its result is out of date from the start', () => {
  const grids = figures(['a', 'A', 'hồ sơ', 1, '=D2+10']);
  expect(outOfDateCells(grids, [])).toEqual([]);
  expect(cells(outOfDateCells(withFormula('=D3+10', ''), []))).toEqual(['E3']);
  expect(outOfDateCells(withFormula('=IF(D3=0,"",D3)', ''), [])).toEqual([]);
});

/** The formula stands in E3, as the file has it. */
function withFormula(formula: string, value: string | number = 12): Grids {
  const grids = figures(['a', 'A', 'hồ sơ', 1, 11], ['b', 'B', 'hồ sơ', 2, 12]);
  return {
    ...grids,
    sheets: grids.sheets.map((grid) =>
      grid.sheet === 'Số liệu'
        ? { ...grid, formulas: put(grid.formulas, formula), values: put(grid.values, value) }
        : grid,
    ),
  };
}

function put<T>(rows: readonly (readonly T[])[], value: T): readonly (readonly T[])[] {
  return rows.map((row, r) => (r === 2 ? [...row.slice(0, 4), value] : row));
}

test('only what check and report may read holds a report up, not an office’s own reckoning beside it', () => {
  const rows = [
    ['Mã', 'Nội dung', 'Kỳ này', 'Của xóm', ''],
    ['hoso.tiep_nhan', 'Hồ sơ tiếp nhận', '=1+1', '=2+2', '=3+3'],
  ];
  const workbook = workbookOf({
    'Thông tin': [['Mục', 'Nội dung']],
    'Nội dung': [['Cấp', 'Số', 'Nội dung']],
    'Số liệu': [['=4+4', '', ''], ...rows],
    'Phụ lục 1': [['=5+5']],
    'Của riêng': [['=6+6']],
  });
  const bytes = eachSheet(writeXlsx(startSimulator(workbook).workbook), withoutResults);
  const book = readWorkbook({ name: 'a.xlsx', savedAt: new Date() }, bytes);
  expect(book.outOfDate.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
    'Số liệu!C3',
    'Số liệu!D3',
    'Phụ lục 1!A1',
  ]);
});
