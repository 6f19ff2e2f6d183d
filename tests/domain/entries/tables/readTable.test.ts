import { readTable } from '../../../../src/domain/entries/tables/readTable';
import type { Grid } from '../../../../src/domain/grid';
import { TARGETS } from '../../../../src/domain/sheets';
import { dataGrid, grid } from '../../../support/grids';
import type { CellInput } from '../../../support/grids';

const read = (sheet: Grid | undefined) =>
  readTable(sheet, { sheet: TARGETS, group: { marker: 'tt', name: 'name', note: 'note' } });
const HEADERS = TARGETS.columns.map(({ header }) => header);
const target = (name: string, result: CellInput) => ({
  TT: 1,
  'Chỉ tiêu': name,
  'Mục tiêu': 90,
  'Kết quả': result,
});

describe('finding a table', () => {
  test('an untouched template sheet is read without a problem', () => {
    const { table, problems } = read(dataGrid('Chỉ tiêu', [target('5G', 72.5)]));
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ sheet: 'Chỉ tiêu', present: true, headerRow: 4 });
    expect(
      table.rows.map(({ row, cells }) => [row, cells.result.at.cell, cells.result.text]),
    ).toEqual([[5, 'F5', '72,5']]);
  });

  test('a sheet that is not there is absent, empty, and no problem of the reader', () => {
    expect(read(undefined)).toMatchObject({
      table: { sheet: 'Chỉ tiêu', present: false, rows: [] },
      problems: [],
    });
  });

  test('a table turned into a plain range is read all the same, wherever among the first 20 rows it begins', () => {
    const rows = [
      ...Array<CellInput[]>(10).fill([]),
      ['', ...HEADERS],
      ['', 1, '5G', '%', '', 90, 72.5],
    ];
    const { table, problems } = read(grid('Chỉ tiêu', rows));
    expect(problems).toEqual([]);
    expect(table.headerRow).toBe(11);
    expect(table.rows[0]?.cells.result).toMatchObject({ at: { cell: 'G12' }, text: '72,5' });
  });

  test('a used range that begins below and beside A1 keeps its addresses', () => {
    const { table } = read(
      grid('Chỉ tiêu', [HEADERS, [1, '5G', '%', '', 90, 72.5]], { row: 6, column: 2 }),
    );
    expect(table.rows[0]?.row).toBe(8);
    expect(table.rows[0]?.cells.result.at).toEqual({ sheet: 'Chỉ tiêu', cell: 'H8' });
  });

  test('headers are found in any order, in any case and spacing, beside unknown ones', () => {
    const headers = [
      'KẾT  QUẢ',
      'Người nhập',
      'mục\ntiêu',
      ...HEADERS.filter((header) => !['Kết quả', 'Mục tiêu'].includes(header)),
    ];
    const { table, problems } = read(grid('Chỉ tiêu', [headers, [72.5, 'Lan', 90, 1, '5G']]));
    expect(problems).toEqual([]);
    expect(table.columns).toMatchObject({ result: 0, goal: 2, tt: 3, name: 4 });
    expect(table.rows[0]?.cells.goal.meaning).toEqual({
      kind: 'number',
      number: 90,
      percent: false,
    });
  });

  test('without a header row the sheet is present and unread', () => {
    const { table, problems } = read(grid('Chỉ tiêu', [['Một bảng khác'], [1, 2]]));
    expect(table).toMatchObject({ present: true, headerRow: 0, rows: [] });
    expect(problems).toEqual([{ kind: 'missing-header-row', at: { sheet: 'Chỉ tiêu', cell: '' } }]);
  });

  test('an empty sheet has no header row', () => {
    expect(
      read({ ...grid('Chỉ tiêu', []), values: [], formats: [], formulas: [] }).problems,
    ).toHaveLength(1);
  });
});

describe('headers that are wrong', () => {
  const withHeaders = (headers: readonly CellInput[]) =>
    read(grid('Chỉ tiêu', [headers, [1, '5G', '%', '', 90, 72.5]]));

  test('a column that is gone is missed and blank in every row', () => {
    const { table, problems } = withHeaders(
      HEADERS.map((header) => (header === 'Mục tiêu' ? 'Người nhập' : header)),
    );
    expect(problems).toEqual([
      { kind: 'missing-column', at: { sheet: 'Chỉ tiêu', cell: '' }, header: 'Mục tiêu' },
    ]);
    expect(table.rows[0]?.cells.goal).toMatchObject({
      at: { cell: '' },
      meaning: { kind: 'blank' },
    });
  });

  test.each(['Kết qủa', 'Ket qua', 'Kết quả (tính đến hết ngày 26/4/2026)', 'Kêt quả'])(
    'a header changed to %j is reported and its column still read',
    (found) => {
      const { table, problems } = withHeaders(
        HEADERS.map((header) => (header === 'Kết quả' ? found : header)),
      );
      expect(problems).toEqual([
        { kind: 'changed-header', at: { sheet: 'Chỉ tiêu', cell: 'F1' }, header: 'Kết quả', found },
      ]);
      expect(table.rows[0]?.cells.result.text).toBe('72,5');
    },
  );

  test('of a doubled header the first counts', () => {
    const { table, problems } = withHeaders([...HEADERS, 'Kết quả']);
    expect(problems).toEqual([
      {
        kind: 'double-header',
        at: { sheet: 'Chỉ tiêu', cell: 'M1' },
        header: 'Kết quả',
        first: 'F1',
      },
    ]);
    expect(table.rows[0]?.cells.result.at.cell).toBe('F2');
  });
});

describe('rows', () => {
  test('a table’s totals row is no row, and what stands below it is', () => {
    const rows = [
      { TT: '1', 'Chỉ tiêu': 'Một' },
      { TT: 'Cộng', 'Chỉ tiêu': '' },
    ];
    const sheet = dataGrid('Chỉ tiêu', [...rows, { TT: '9', 'Chỉ tiêu': 'Dưới' }]);
    const table = { name: 'tblChiTieu', row: 3, column: 0, rows: 3, columns: 12 };
    const names = (totals: object) =>
      read({ ...sheet, tables: [{ ...table, ...totals }] }).table.rows.map(({ row }) => row);
    expect(names({})).toEqual([5, 6, 7]);
    expect(names({ totals: true })).toEqual([5, 7]);
  });

  test('blank rows are skipped, also in the middle, and computed columns alone make no row', () => {
    const computed = {
      'Đánh giá': { value: '', formula: '=IF(1,"","")' },
      'Tỷ lệ hoàn thành': 80.56,
    };
    const { table } = read(
      dataGrid('Chỉ tiêu', [
        target('a', 1),
        {},
        computed,
        { 'Chỉ tiêu': ' \u00a0 ' },
        target('b', 2),
      ]),
    );
    expect(table.rows.map(({ row }) => row)).toEqual([5, 9]);
  });

  test('below a hundred blank rows nothing is read, and what stands there is reported', () => {
    const rows = (blanks: number) => [
      target('a', 1),
      ...Array<Record<string, CellInput>>(blanks).fill({}),
      target('b', 2),
      target('c', 3),
    ];
    expect(read(dataGrid('Chỉ tiêu', rows(99))).table.rows).toHaveLength(3);
    const { table, problems } = read(dataGrid('Chỉ tiêu', rows(100)));
    expect(table.rows).toHaveLength(1);
    expect(problems).toEqual([
      { kind: 'below-gap', at: { sheet: 'Chỉ tiêu', cell: 'A106' }, rows: 2 },
    ]);
  });

  test.each(['I', 'IV', 'II.', 'B', 'Đ', 'XII)'])(
    'a row with %s and a name is a group row, a note allowed',
    (marker) => {
      const { table } = read(
        dataGrid('Chỉ tiêu', [
          { TT: marker, 'Chỉ tiêu': 'Phát triển hạ tầng', 'Ghi chú': 'x', 'Đánh giá': '' },
        ]),
      );
      expect(table.rows[0]?.group).toBe(true);
    },
  );

  test.each([
    [{ TT: 'I', 'Chỉ tiêu': 'a', 'Kết quả': 5 }],
    [{ TT: 'I' }],
    [{ TT: '1', 'Chỉ tiêu': 'a' }],
    [{ TT: 'IIII', 'Chỉ tiêu': 'a' }],
    [{ TT: 'a', 'Chỉ tiêu': 'a' }],
  ])('%j is no group row', (cells) => {
    expect(read(dataGrid('Chỉ tiêu', [cells])).table.rows[0]?.group).toBe(false);
  });

  test('hidden rows count and are told apart, formulas are kept beside their value', () => {
    const formula = { value: 98, formula: '=49*2' };
    const { table } = read(
      dataGrid('Chỉ tiêu', [target('a', formula), target('b', '98.5')], { hiddenRows: [5] }),
    );
    expect(table.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(table.rows[0]?.cells.result).toMatchObject({ raw: 98, formula: '=49*2' });
    expect(table.rows[1]?.cells.result.decimalDot).toBe('98,5');
    expect(table.rows[1]?.cells.result).not.toHaveProperty('formula');
  });

  test('a text that begins with = is no formula', () => {
    const { table } = read(
      dataGrid('Chỉ tiêu', [{ 'Chỉ tiêu': 'a', 'So sánh': { value: '=', format: '@' } }]),
    );
    expect(table.rows[0]?.cells.comparison).not.toHaveProperty('formula');
  });
});
