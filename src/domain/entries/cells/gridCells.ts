import type { CellValue, Grid } from '../../grid';

/** One row of a grid, by index from the grid's first column. */
export interface RowCells {
  /** One-based, as text: the digits of its addresses. */
  readonly number: string;
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
  readonly formulas: readonly CellValue[];
}

const NOTHING: readonly never[] = [];

/** The row at a zero-based sheet row; empty outside the used range. */
export function rowCells(grid: Grid, row: number): RowCells {
  const index = row - grid.row;
  return {
    number: String(row + 1),
    values: grid.values[index] ?? NOTHING,
    formats: grid.formats[index] ?? NOTHING,
    formulas: grid.formulas[index] ?? NOTHING,
  };
}

/** Number of sheet rows that the grid reaches down to: its used range may begin below row 1. */
export function rowsOf(grid: Grid): number {
  return grid.row + grid.values.length;
}

/** The formula with its `=`, `undefined` where there is none (a text may begin with `=` too). */
export function formulaOf(formula: CellValue | undefined, value: CellValue): string | undefined {
  return typeof formula === 'string' && formula !== value && formula.startsWith('=')
    ? formula
    : undefined;
}

/** A cell with a formula; row and column are zero-based, of the sheet. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With its `=`. */
  readonly formula: string;
  /** What it last showed. */
  readonly value: CellValue;
}

/** The formulas of a sheet, row by row. */
export function formulasIn({ sheet, row, column, formulas, values }: Grid): readonly FormulaCell[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((cell, c) => {
      const value = values[r]?.[c] ?? '';
      const formula = formulaOf(cell, value);
      return formula === undefined
        ? []
        : [{ sheet, row: row + r, column: column + c, formula, value }];
    }),
  );
}
