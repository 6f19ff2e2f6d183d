import { formulaOf } from '../../domain/entries/cells/gridCells';
import type { CellValue, Grid } from '../../domain/grid';
import { cellAddress, type Place } from '../../domain/place';
import { isOwnCumulative } from '../../domain/periods/cumulative';
import { DATA_SHEETS } from '../../domain/sheets';
import { isComputedKey } from '../../domain/template/formulas/computedFormula';
import { headerKey, sameName } from '../../domain/vietnamese';

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
  return grid.formulas.flatMap((row, r) =>
    row.flatMap((cell, c): readonly Formula[] => {
      const value = grid.values[r]?.[c] ?? '';
      const text = formulaOf(cell, value);
      if (text === undefined) return [];
      const place = { sheet: grid.sheet, cell: cellAddress(grid.row + r, grid.column + c) };
      const isOwn = own.has(c) || (sums.has(c) && isOwnCumulative({ formula: text }));
      return [{ place, text, value, own: isOwn }];
    }),
  );
}

/** Columns of the grid's tables, by their keys. */
function columnsOf(
  { sheet, tables, values, row, column }: Grid,
  isWanted: (key: string) => boolean,
): ReadonlySet<number> {
  const columns = DATA_SHEETS.find(({ name }) => sameName(name, sheet))?.columns;
  const headers = new Set(
    (columns ?? []).filter(({ key }) => isWanted(key)).map(({ header }) => headerKey(header)),
  );
  const found = tables.flatMap((table) =>
    Array.from({ length: table.columns }, (_, index) => table.column - column + index).filter((c) =>
      headers.has(headerKey(String(values[table.row - row]?.[c] ?? ''))),
    ),
  );
  return new Set(found);
}
