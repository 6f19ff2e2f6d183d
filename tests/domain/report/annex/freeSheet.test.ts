import type { Area, CellValue, Grid } from '../../../../src/domain/grid';
import { displayed } from '../../../../src/domain/report/annex/displayed';
import { freeSheet } from '../../../../src/domain/report/annex/freeSheet';
import { figuresOf } from '../figuresOf';
import { cellText, linesOf, outline, reportOf } from '../reportOf';

/** A sheet from rows of values; merges as [row, column, rows, columns] from 0. */
function sheet(
  values: readonly (readonly CellValue[])[],
  merges: readonly (readonly number[])[] = [],
  more: Partial<Grid> = {},
): Grid {
  const columns = Math.max(...values.map((row) => row.length));
  const full = values.map((row) => [...row, ...Array<CellValue>(columns - row.length).fill('')]);
  return {
    sheet: 'Phụ lục 1',
    visible: true,
    row: 0,
    column: 0,
    values: full,
    formats: full.map((row) => row.map(() => 'General')),
    formulas: full,
    tables: [],
    merges: merges.map(([row = 0, column = 0, rows = 1, width = 1]): Area => ({
      row,
      column,
      rows,
      columns: width,
    })),
    landscape: false,
    hiddenRows: [],
    columnsWithoutList: [],
    ...more,
  };
}

const FIGURES = figuresOf({ ky: 'quý I/2026', 'a.tong': 413 });
const blocksOf = (grid: Grid) => freeSheet(grid, FIGURES).selection.blocks;

test('a sheet of one column is paragraphs, blank rows part them, fields are filled', () => {
  const { selection, fields } = freeSheet(
    sheet([['Trong {{ky}}:'], [''], ['Không có.'], ['']]),
    FIGURES,
  );
  expect(selection).toEqual({
    landscape: false,
    blocks: [
      {
        kind: 'paragraph',
        style: 'body',
        runs: [{ text: 'Trong ' }, { text: 'quý I/2026', field: 'ky' }, { text: ':' }],
      },
      { kind: 'paragraph', style: 'body', runs: [{ text: 'Không có.' }] },
    ],
  });
  expect(fields).toEqual([
    { at: { sheet: 'Phụ lục 1', cell: 'A1' }, field: '{{ky}}', text: 'quý I/2026' },
  ]);
});

test('lead-in lines stand between small tables, a merged title is a paragraph', () => {
  const blocks = blocksOf(
    sheet(
      [
        ['- Số thủ tục: {{a.tong}}, trong đó:'],
        [''],
        ['STT', 'Số TTHC'],
        [1, 'Cấp xã'],
        ['', 413],
        [''],
        ['- Số dịch vụ:'],
        [''],
        ['STT', 'Cấp xã', ''],
        [1, 'Toàn trình', 'Một phần'],
        ['', 36, 377],
      ],
      [
        [0, 0, 1, 3],
        [8, 1, 1, 2],
      ],
    ),
  );
  expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph', 'table']);
  expect(blocks[0]).toMatchObject({ style: 'tableLead' });
  const second = blocks[3];
  if (second?.kind !== 'table') throw new Error('not a table');
  expect(second.header.map((row) => row.map(cellText))).toEqual([['STT', 'Cấp xã']]);
  expect(second.header[0]?.[1]).toMatchObject({ columnSpan: 2 });
  expect(second.rows.map((row) => row.map(cellText))).toEqual([
    ['1', 'Toàn trình', 'Một phần'],
    ['', '36', '377'],
  ]);
});

test('numbers and the marks of rows stand in the middle, words at the left', () => {
  const [table] = blocksOf(
    sheet([
      ['STT', 'Nhóm', 'Số tàu'],
      ['II', 'Tàu dài từ 12 m', 44],
      ['A', 'Lưới rê', '24/24'],
      ['b)', 'X', 'Đạt'],
    ]),
  );
  if (table?.kind !== 'table') throw new Error('not a table');
  expect(table.rows.map((row) => row.map(({ align }) => align))).toEqual([
    ['center', undefined, 'center'],
    ['center', undefined, 'center'],
    ['center', 'center', undefined],
  ]);
});

test('a header of three levels is found by its vertical merges, group rows below it are bold', () => {
  const [table] = blocksOf(
    sheet(
      [
        ['STT', 'Hồ sơ', '', '', 'Ghi chú'],
        ['', 'Trực tuyến', '', 'Trực tiếp', ''],
        ['', 'Trong kỳ', 'Lũy kế', '', ''],
        ['I', 'Cấp xã', '', '', ''],
        [1, 3199, 8452, 0, 'x'],
        ['Nhóm khác', '', '', '', ''],
        [1, 5, 6, 7, ''],
      ],
      [
        [0, 0, 3, 1],
        [0, 1, 1, 3],
        [0, 4, 3, 1],
        [1, 1, 1, 2],
        [1, 3, 2, 1],
        [3, 1, 1, 4],
        [5, 0, 1, 5],
      ],
    ),
  );
  if (table?.kind !== 'table') throw new Error('not a table');
  expect(table.header.map((row) => row.map(cellText))).toEqual([
    ['STT', 'Hồ sơ', 'Ghi chú'],
    ['Trực tuyến', 'Trực tiếp'],
    ['Trong kỳ', 'Lũy kế'],
  ]);
  expect(table.header[0]?.map(({ rowSpan, columnSpan }) => [rowSpan, columnSpan])).toEqual([
    [3, undefined],
    [undefined, 3],
    [3, undefined],
  ]);
  expect(table.rows.map((row) => row.map(cellText).join('|'))).toEqual([
    'I|Cấp xã',
    '1|3199|8452|0|x',
    'Nhóm khác',
    '1|5|6|7|',
  ]);
  expect(table.rows.map((row) => row[0]?.bold === true)).toEqual([true, false, true, false]);
  expect(table.widths.length).toBe(5);
});

test('a sheet wider than seven columns, or set to landscape, prints on landscape pages', () => {
  const row = Array.from({ length: 8 }, (_, at) => `Cột ${at}`);
  expect(freeSheet(sheet([row]), FIGURES).selection.landscape).toBe(true);
  expect(freeSheet(sheet([row.slice(0, 7)]), FIGURES).selection.landscape).toBe(false);
  expect(freeSheet(sheet([['a']], [], { landscape: true }), FIGURES).selection.landscape).toBe(
    true,
  );
});

test('a merge that reaches over a blank row does not part the table', () => {
  const blocks = blocksOf(
    sheet(
      [
        ['A', 'B'],
        ['x', 1],
        ['', ''],
        ['y', 2],
      ],
      [[1, 0, 2, 1]],
    ),
  );
  expect(blocks.length).toBe(1);
});

test.each([
  [3270, 'General', '3270'],
  [72.5, 'General', '72,5'],
  [3270, '#,##0', '3.270'],
  [0.9162, '0.00%', '91,62%'],
  [0.98, '0%', '98%'],
  [72.5, '0.00', '72,50'],
  [72.5, '0.##', '72,5'],
  [5, '00', '05'],
  [-3270.5, '#,##0.0;(#,##0.0)', '(3.270,5)'],
  [-5, '0', '-5'],
  [0, '#,##0;-#,##0;"-"', '-'],
  [1500000, '#,##0,,"  triệu"', '2  triệu'],
  [200, '#,##0 [$₫-42A]', '200 ₫'],
  [0.5, '#.0', ',5'],
  [46138, 'dd/mm/yyyy', '26/04/2026'],
  [46138, 'm/d/yyyy', '26/4/2026'],
  [46138, 'mm/yyyy', '04/2026'],
  [46138, '"ngày" dd "tháng" mm', 'ngày 26 tháng 04'],
  [46138, 'dddd', 'Chủ nhật'],
  [46138.604166667, 'hh:mm', '14:30'],
  [46138.604166667, 'h:mm AM/PM', '2:30 CH'],
  [0.333333333333, 'General', '0,3333333333'],
  [true, 'General', 'TRUE'],
  ['  chữ ', '@', 'chữ'],
  [1234, '@', '1234'],
  [0.5, '# ?/?', '0,5'],
  [5, '_-* 0.00_-', '5,00'],
])('%p under %s is displayed as %s', (value, format, text) => {
  expect(displayed(value, format)).toBe(text);
});

test('a free sheet is printed where a row names it, and is known to be printed', () => {
  const grid = sheet([
    ['STT', 'Việc'],
    [1, 'Làm'],
  ]);
  const words = {
    'Nội dung': outline(['Đoạn', 'Hết.'], ['Phụ lục', 'Danh mục'], ['Bảng', 'phụ lục 1']),
  };
  expect(linesOf(reportOf(words, {}, [grid])).slice(-2)).toEqual(['STT | Việc', '1 | Làm']);
});
