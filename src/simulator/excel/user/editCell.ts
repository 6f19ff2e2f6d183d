import type { Host } from '../host';
import { parseAddress } from '../model/area/address';
import { area } from '../model/area/area';
import { cellAt, ensureCell, isFilled } from '../model/area/cells';
import { clearContent, enter } from '../model/typed/enter';
import { regionOf } from '../model/typed/region';
import { growTable } from '../model/book/growTable';
import { isFreeBelow, tableAbove } from '../model/book/tables';
import type { Sheet } from '../model/book/workbook';

/** What a cell holds after an edit: `=…` is a formula, null or the empty text clears the cell. */
export type Edit = string | number | boolean | null;

/** A person's edit, as the cell then holds it. A table grows when the row right below it is typed into. */
export function editCell(host: Host, sheetName: string, address: string, value: Edit): void {
  change(host, sheetName, address, (sheet, row, column) => {
    clearContent(cellAt(sheet, row, column));
    if (value === null || value === '') return;
    const cell = ensureCell(sheet, row, column);
    if (typeof value === 'string' && value.startsWith('=')) cell.formula = value;
    else cell.content = value;
  });
}

/** What a person types, read as Excel reads it in the workbook's region: `26/4/2026` is a date, `91,5` a number. */
export function typeText(host: Host, sheetName: string, address: string, text: string): void {
  change(host, sheetName, address, (sheet, row, column) => {
    enter(sheet, row, column, text, regionOf(host.workbook.culture));
  });
}

function change(
  host: Host,
  sheetName: string,
  address: string,
  write: (sheet: Sheet, row: number, column: number) => void,
): void {
  const sheet = host.findSheet(sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  const { row, column } = parseAddress(address);
  write(sheet, row, column);
  const cell = cellAt(sheet, row, column);
  if (cell && isFilled(cell)) growAbove(host, sheet, row, column);
  host.contentsChanged(sheet, area(row, column), 'user');
}

function growAbove(host: Host, sheet: Sheet, row: number, column: number): void {
  const table = tableAbove(sheet, row, column);
  if (!table) return;
  const typed = cellAt(sheet, row, column);
  const kept = { ...typed };
  clearContent(typed);
  const free = isFreeBelow(sheet, table);
  Object.assign(typed ?? {}, kept);
  if (!free) return;
  growTable(sheet, table, 1);
  host.calculator.changed(sheet, area(row, table.area.column, 1, table.area.columns));
}
