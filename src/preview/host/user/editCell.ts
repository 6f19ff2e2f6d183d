import { fillFormula } from '../formulas/shiftReferences';
import type { Host } from '../host';
import { parseAddress } from '../model/address';
import type { Area } from '../model/area';
import { area } from '../model/area';
import { cellAt, ensureCell } from '../model/cells';
import { clearContent } from '../model/enter';
import { isFreeBelow, tableAbove } from '../model/tables';
import type { Sheet, Table } from '../model/workbook';

/**
 * What a person enters, as the cell then holds it; a text that begins with `=` is a formula, null or the
 * empty text clears the cell. A table grows when the row right below it is typed into.
 */
export function editCell(
  host: Host,
  sheetName: string,
  address: string,
  value: string | number | boolean | null,
): void {
  const sheet = host.findSheet(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const { row, column } = parseAddress(address);
  const clears = value === null || value === '';
  if (clears) clearContent(cellAt(sheet, row, column));
  else {
    const cell = ensureCell(sheet, row, column);
    clearContent(cell);
    if (typeof value === 'string' && value.startsWith('=')) cell.formula = value;
    else cell.content = value;
    growTable(host, sheet, row, column);
  }
  host.contentsChanged(sheet, area(row, column), 'user');
}

function growTable(host: Host, sheet: Sheet, row: number, column: number): void {
  const table = tableAbove(sheet, row, column);
  if (!table) return;
  const typed = cellAt(sheet, row, column);
  const kept = { ...typed };
  clearContent(typed);
  const free = isFreeBelow(sheet, table);
  Object.assign(typed ?? {}, kept);
  if (!free) return;
  extend(sheet, table);
  host.calculator.changed(sheet, area(row, table.area.column, 1, table.area.columns));
}

/** The new row takes over looks, calculated formulas, validations and conditional formats from the last. */
function extend(sheet: Sheet, table: Table): void {
  const last = table.area.row + table.area.rows - 1;
  table.area = { ...table.area, rows: table.area.rows + 1 };
  for (
    let column = table.area.column;
    column < table.area.column + table.area.columns;
    column += 1
  ) {
    const above = cellAt(sheet, last, column);
    const cell = ensureCell(sheet, last + 1, column);
    if (above?.style) cell.style = above.style;
    if (above?.formula && cell.content === undefined)
      cell.formula = fillFormula(above.formula, 1, 0);
  }
  const lower = (one: Area): Area =>
    reaches(one, table.area, last) ? { ...one, rows: one.rows + 1 } : one;
  for (const one of sheet.validations) one.areas = one.areas.map(lower);
  for (const one of sheet.conditionalFormats) one.areas = one.areas.map(lower);
}

/** True for an area over columns of the table that ends with its last row. */
function reaches(one: Area, table: Area, last: number): boolean {
  const inside =
    one.column >= table.column && one.column + one.columns <= table.column + table.columns;
  return inside && one.row + one.rows === last + 1;
}
