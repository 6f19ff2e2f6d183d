import { formulaOf } from '../domain/entries/cells/gridCells';
import type { CellValue, Grid, Grids } from '../domain/grid';
import { formulasOf } from '../file/results/formulasOf';
import { outOfDateCells } from '../file/results/outOfDateCells';
import type { Workbook } from '../simulator/excel/model/book/workbook';
import { Calculator } from '../simulator/formulas/calculator';
import type { Scalar } from '../simulator/formulas/value';
import { readXlsx } from '../simulator/xlsx/readXlsx';
import { readXlsxGrids } from '../xlsx/readXlsxGrids';

/**
 * The cells of a file as Excel shows them once it has opened it. A copy that was changed without Excel keeps old results
 * of its formulas, and other programs write none; they are worked out here, as `report` does, so that a command never
 * goes by a figure that no longer holds. A formula that is not understood keeps the result that came with the file.
 *
 * @throws UnreadableXlsx for bytes that are no sound .xlsx workbook.
 */
export function calculatedGrids(bytes: Uint8Array): Grids {
  const grids = readXlsxGrids(bytes);
  const { outOfDate = false, ...calculated } = grids;
  if (!(outOfDate ? hasFormulas(grids) : outOfDateCells(grids, []).length > 0)) return grids;
  const workbook = readXlsx(bytes);
  const results = resultsOf(workbook);
  return {
    ...calculated,
    sheets: grids.sheets.map((grid) => withResults(grid, (...at) => results(grid.sheet, ...at))),
  };
}

/** Formulas but for those of the template, whose results nobody reads. */
function hasFormulas({ sheets }: Grids): boolean {
  return sheets.some((grid) => formulasOf(grid).some(({ own }) => !own));
}

function resultsOf(workbook: Workbook): (sheet: string, row: number, column: number) => CellValue {
  const calculator = new Calculator(workbook);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return (name, row, column) => {
    const sheet = sheets.get(name);
    return sheet ? shown(calculator.value(sheet, row, column)) : '';
  };
}

function shown(value: Scalar): CellValue {
  return typeof value === 'object' ? value.error : (value ?? '');
}

function withResults(grid: Grid, result: (row: number, column: number) => CellValue): Grid {
  const { formulas, row, column } = grid;
  const values = grid.values.map((line, r) =>
    line.map((value, c) =>
      formulaOf(formulas[r]?.[c], value) === undefined ? value : result(row + r, column + c),
    ),
  );
  return { ...grid, values };
}
