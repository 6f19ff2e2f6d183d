import type { CellValue, Grid, Grids } from '../../src/domain/grid';
import { DATA_SHEETS, INFO } from '../../src/domain/sheets';

/** A cell of a hand-made sheet: a value, or a value with its number format or formula. */
export type CellInput =
  CellValue | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

/** A worksheet with the rows given from A1 on; short rows are filled with empty cells. */
export function grid(
  sheet: string,
  rows: readonly (readonly CellInput[])[],
  more: Partial<Grid> = {},
): Grid {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => full(row[column] ?? '')),
  );
  return {
    sheet,
    visible: true,
    row: 0,
    column: 0,
    values: cells.map((row) => row.map(({ value }) => value)),
    formats: cells.map((row) => row.map(({ format }) => format)),
    formulas: cells.map((row) => row.map(({ value, formula }) => formula ?? value)),
    tables: [],
    merges: [],
    landscape: false,
    hiddenRows: [],
    columnsWithoutList: [],
    ...more,
  };
}

/** A data sheet as the template lays it out (header in row 4, data from row 5), its cells given by header. */
export function dataGrid(
  name: string,
  rows: readonly Readonly<Record<string, CellInput>>[],
  more: Partial<Grid> = {},
): Grid {
  const spec = DATA_SHEETS.find((sheet) => sheet.name === name);
  if (!spec) throw new Error(`No data sheet is named ${name}`);
  const headers = spec.columns.map(({ header }) => header);
  const strays = rows.flatMap(Object.keys).filter((header) => !headers.includes(header));
  if (strays.length > 0) throw new Error(`${name} has no column ${strays.join(', ')}`);
  const data = rows.map((row) => headers.map((header) => row[header] ?? ''));
  const table = {
    name: spec.table,
    row: 3,
    column: 0,
    rows: rows.length + 1,
    columns: headers.length,
  };
  return grid(name, [[spec.title], [spec.hint], [], headers, ...data], {
    tables: [table],
    ...more,
  });
}

/** `Thông tin` as the template lays it out, with the items given by their Mục. */
export function infoGrid(items: Readonly<Record<string, CellInput>>): Grid {
  const rows = Object.entries(items).map(([label, content]) => [label, content, '']);
  return grid(INFO.name, [[INFO.title], [INFO.hint], [], [...INFO.headers], ...rows]);
}

/** A workbook of these sheets. */
export function workbook(sheets: readonly Grid[], more: Partial<Grids> = {}): Grids {
  return {
    sheets,
    names: sheets.map(({ sheet }) => sheet),
    settings: {},
    monthFirst: false,
    ...more,
  };
}

function full(input: CellInput) {
  const cell = typeof input === 'object' ? input : { value: input };
  return { format: 'General', ...cell };
}
