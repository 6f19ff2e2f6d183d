import { formulasIn } from '../../domain/entries/cells/gridCells';
import type { CellValue, Grid } from '../../domain/grid';
import { cellAddress, type Place } from '../../domain/place';
import { isOwnCumulative } from '../../domain/periods/cumulative';
import { DATA_SHEETS } from '../../domain/sheets';
import { isComputedKey } from '../../domain/template/formulas/computedFormula';
import { headerKey, sameName } from '../../domain/letters/vietnamese';

/** A formula of a sheet and what it last showed. */
export interface Formula {
  readonly place: Place;
  readonly text: string;
  readonly value: CellValue;
  /** The template's or Sang kỳ mới's, whose result nobody reads: the add-in reckons it itself. */
  readonly own: boolean;
}

/** The formulas of a sheet, row by row. */
export function formulasOf(grid: Grid): readonly Formula[] {
  const own = columnsOf(grid, isComputedKey);
  const sums = columnsOf(grid, (key) => key === 'cumulative');
  return formulasIn(grid).map(({ sheet, row, column, formula, value }) => ({
    place: { sheet, cell: cellAddress(row, column) },
    text: formula,
    value,
    own: own.has(column) || (sums.has(column) && isOwnCumulative({ formula })),
  }));
}

/** Columns of the sheet, zero-based, that its tables have for such keys. */
function columnsOf(
  { sheet, tables, values, row, column }: Grid,
  isWanted: (key: string) => boolean,
): ReadonlySet<number> {
  const columns = DATA_SHEETS.find(({ name }) => sameName(name, sheet))?.columns;
  const headers = new Set(
    (columns ?? []).filter(({ key }) => isWanted(key)).map(({ header }) => headerKey(header)),
  );
  const found = tables.flatMap((table) =>
    Array.from({ length: table.columns }, (_, index) => table.column + index).filter((one) =>
      headers.has(headerKey(String(values[table.row - row]?.[one - column] ?? ''))),
    ),
  );
  return new Set(found);
}
