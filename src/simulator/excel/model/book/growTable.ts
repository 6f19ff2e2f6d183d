import { shiftFormula } from '../../../../xlsx/sheet/shiftFormula';
import type { Area } from '../area/area';
import { cellAt, ensureCell } from '../area/cells';
import type { Sheet, Table } from './workbook';

/** Adds rows to the end of a table: they take over looks, calculated formulas, validations and conditional formats. */
export function growTable(sheet: Sheet, table: Table, rows: number): void {
  const last = table.area.row + table.area.rows - 1;
  for (let row = 1; row <= rows; row += 1) continueRow(sheet, table.area, last, row);
  const lower = (one: Area): Area =>
    reaches(one, table.area, last) ? { ...one, rows: one.rows + rows } : one;
  for (const one of sheet.validations) one.areas = one.areas.map(lower);
  for (const one of sheet.conditionalFormats) one.areas = one.areas.map(lower);
  table.area = { ...table.area, rows: table.area.rows + rows };
}

function continueRow(sheet: Sheet, { column, columns }: Area, last: number, by: number): void {
  for (let index = column; index < column + columns; index += 1) {
    const above = cellAt(sheet, last, index);
    const cell = ensureCell(sheet, last + by, index);
    if (above?.style) cell.style = above.style;
    if (above?.formula && cell.content === undefined)
      cell.formula = shiftFormula(above.formula, by, 0);
  }
}

/** True for an area over columns of the table that ends with its last row. */
function reaches(one: Area, table: Area, last: number): boolean {
  const inside =
    one.column >= table.column && one.column + one.columns <= table.column + table.columns;
  return inside && one.row + one.rows === last + 1;
}
