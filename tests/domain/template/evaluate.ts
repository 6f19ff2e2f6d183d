import FormulaParser from 'fast-formula-parser';
import type { CellValue, Grid, Grids } from '../../../src/domain/grid';

/** What a formula of the workbook shows, by a library that knows nothing of the template; an error is its name. */
export function evaluate(grids: Grids, sheet: string, row: number, column: number): CellValue {
  const grid = gridOf(grids, sheet);
  const formula = String(grid?.formulas[row]?.[column] ?? '');
  if (!formula.startsWith('=')) throw new Error(`No formula in ${sheet} row ${row + 1}`);
  const at = { sheet, row: row + 1, col: column + 1 };
  const result: unknown = parserOf(grids).parse(formula.slice(1), at);
  return typeof result === 'number' || typeof result === 'boolean' ? result : String(result);
}

const parsers = new WeakMap<Grids, FormulaParser>();

function parserOf(grids: Grids): FormulaParser {
  const known = parsers.get(grids);
  if (known) return known;
  const onCell = ({
    sheet,
    row,
    col,
  }: {
    sheet: string;
    row: number;
    col: number;
  }): CellValue | null => {
    const value = gridOf(grids, sheet)?.values[row - 1]?.[col - 1] ?? '';
    return value === '' ? null : value;
  };
  const parser = new FormulaParser({ onCell });
  parsers.set(grids, parser);
  return parser;
}

function gridOf({ sheets }: Grids, name: string): Grid | undefined {
  return sheets.find(({ sheet }) => sheet === name);
}
