import { BooleanNumber } from '@univerjs/core';
import type { IRange, IWorksheetData } from '@univerjs/core';
import type { Calculator } from '../../simulator/formulas/calculator';
import type { Area } from '../../simulator/excel/model/area';
import { usedArea } from '../../simulator/excel/model/cells';
import type { Line, Sheet } from '../../simulator/excel/model/workbook';
import { cellData } from './cellData';
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
  for (const [row, cells] of Object.entries(sheet.cells)) {
    const line: (typeof rows)[number] = {};
    for (const [column, cell] of Object.entries(cells)) {
      line[Number(column)] = cellData(cell, calculator.value(sheet, Number(row), Number(column)));
    }
    rows[Number(row)] = line;
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
