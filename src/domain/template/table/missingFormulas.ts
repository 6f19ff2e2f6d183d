import { isEmptyCell } from '../grids/cells';
import { type ExistingTable, filledRows } from './existingTable';
import { isComputedKey } from '../formulas/computedFormula';
import { formulaWrites } from './formulaWrites';
import type { TableJob } from './newTable';
import type { CellWrite } from '../plan';

/** The template's formulas for the empty cells of its computed columns. */
export interface AddedFormulas {
  readonly said: readonly string[];
  readonly writes: readonly CellWrite[];
}

/** Fills every row of a table, and of a plain range those that hold something; a column just added needs no word. */
export function missingFormulas(
  found: ExistingTable,
  job: TableJob,
  columns: ReadonlyMap<string, number>,
): AddedFormulas {
  const { sheet, days } = job;
  const rows = found.table ? found.rows : filledRows(found, sheet);
  const places = Object.fromEntries(columns);
  const added = sheet.columns.flatMap(({ key, header }) => {
    const column = columns.get(key);
    if (column === undefined || !isComputedKey(key)) return [];
    const empty = rows.filter((row) => isEmptyCell(found.grid, row, column));
    const writes = formulaWrites({ key, column, columns: places, days }, empty);
    const known = found.columns.has(key) && writes.length > 0;
    return [{ writes, said: known ? [sentence(empty.length, header, found.grid.sheet)] : [] }];
  });
  return {
    said: added.flatMap(({ said }) => said),
    writes: added.flatMap(({ writes }) => writes),
  };
}

function sentence(count: number, header: string, sheet: string): string {
  return `Điền công thức vào ${count} ô trống của cột ${header}, trang tính ${sheet}.`;
}
