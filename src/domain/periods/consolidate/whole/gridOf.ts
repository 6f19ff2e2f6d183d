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
    formats: values.map((row) => row.map(formatOf)),
    formulas: values,
    tables: [],
    merges: [],
    landscape: false,
    hiddenRows: [],
    columnsWithoutList: [],
  };
}

/** Numbers are grouped, with the decimals that they have: what is printed of a free sheet follows its formats. */
function formatOf(value: CellValue): string {
  if (typeof value !== 'number') return '@';
  const decimals = String(value).split('.')[1];
  return decimals === undefined ? '#,##0' : `#,##0.${'0'.repeat(decimals.length)}`;
}
