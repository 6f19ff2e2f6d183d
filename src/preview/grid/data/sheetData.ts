import { BooleanNumber } from '@univerjs/core';
import type { IRange, IWorksheetData } from '@univerjs/core';
import type { Calculator } from '../../../simulator/formulas/calculator';
import type { Area } from '../../../simulator/excel/model/area/area';
import { cellAt, usedArea } from '../../../simulator/excel/model/area/cells';
import type { Line, Sheet } from '../../../simulator/excel/model/book/workbook';
import { cellData } from './cellData';
import { marksOf } from './marks';
import { styleData } from './styleData';

const PIXELS_PER_POINT = 96 / 72;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

/** A whole sheet as the grid takes it. */
export function sheetData(sheet: Sheet, calculator: Calculator): Partial<IWorksheetData> {
  const used = usedArea(sheet, false);
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    rowCount: Math.max(LEAST_ROWS, used ? used.row + used.rows + 30 : 0),
    columnCount: Math.max(LEAST_COLUMNS, used ? used.column + used.columns + 4 : 0),
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    mergeData: sheet.merges.map(rangeOf),
    cellData: allCells(sheet, calculator),
    rowData: lines(sheet.rows, 'h'),
    columnData: lines(sheet.columns, 'w'),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** An area in the grid's words: first and last row and column. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
}

function allCells(sheet: Sheet, calculator: Calculator): NonNullable<IWorksheetData['cellData']> {
  const rows: NonNullable<IWorksheetData['cellData']> = {};
  const marks = marksOf(sheet, calculator);
  const keys = Object.entries(sheet.cells).flatMap(([row, cells]) =>
    Object.keys(cells).map((column) => `${row},${column}`),
  );
  for (const key of new Set([...keys, ...marks.keys()])) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cell = cellAt(sheet, row, column) ?? {};
    const result = calculator.value(sheet, row, column);
    (rows[row] ??= {})[column] = cellData(cell, result, marks.get(key));
  }
  return rows;
}

function lines(given: Record<number, Line>, size: 'h' | 'w'): Record<number, object> {
  const written = Object.entries(given).map(([index, line]) => [
    index,
    {
      ...(line.size === undefined ? {} : { [size]: line.size * PIXELS_PER_POINT }),
      ...(line.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(line.style ? { s: styleData(line.style) } : {}),
    },
  ]);
  return Object.fromEntries(written) as Record<number, object>;
}
