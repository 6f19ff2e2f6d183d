import type { CellValue, Grid } from '../../../grid';
import { largest } from '../../../number/extremes';

/** A sheet that is in no file: its rows from A1 on. */
export function gridOf(sheet: string, rows: readonly (readonly CellValue[])[]): Grid {
  const width = largest(
    rows.map((row) => row.length),
    1,
  );
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return {
    sheet,
    visible: true,
    row: 0,
    column: 0,
    values,
    formats: values.map((row) => row.map((value) => (typeof value === 'string' ? '@' : 'General'))),
    formulas: values,
    tables: [],
    merges: [],
    landscape: false,
    hiddenRows: [],
    columnsWithoutList: [],
  };
}
