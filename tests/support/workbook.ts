import { newId, newSheet, newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import { parseAddress } from '../../src/simulator/excel/model/area/address';
import { ensureCell } from '../../src/simulator/excel/model/area/cells';
import type { Content, Sheet, Workbook } from '../../src/simulator/excel/model/book/workbook';

/** A cell: a constant, a formula (`=…`), a value with its number format, or nothing. */
export type CellLiteral = Content | null | { readonly value: Content; readonly format: string };

/** A sheet: its rows from A1 on, or these with more. */
export type SheetLiteral =
  | readonly (readonly CellLiteral[])[]
  | {
      readonly rows: readonly (readonly CellLiteral[])[];
      /** Table name → address with header row. */
      readonly tables?: Readonly<Record<string, string>>;
      readonly merges?: readonly string[];
      readonly visibility?: Sheet['visibility'];
      readonly landscape?: boolean;
      readonly hiddenRows?: readonly number[];
      /** Addresses of cells with a dropdown. */
      readonly lists?: readonly string[];
    };

/** A workbook of the simulated Excel from a simple literal. */
export function workbookOf(
  sheets: Readonly<Record<string, SheetLiteral>>,
  settings: Readonly<Record<string, unknown>> = {},
): Workbook {
  const workbook = newWorkbook([]);
  for (const [name, literal] of Object.entries(sheets))
    workbook.sheets.push(sheetOf(workbook, name, literal));
  workbook.active = workbook.sheets[0]?.id ?? '';
  workbook.settings = { ...settings };
  return workbook;
}

/** What stands in a cell: its formula, else its content, else ''. */
export function cellOf(workbook: Workbook, sheet: string, address: string): unknown {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  const { row, column } = parseAddress(address);
  const cell = found?.cells[row]?.[column];
  return cell?.formula ?? cell?.content ?? '';
}

/** The sheet of a name; fails where there is none. */
export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found)
    throw new Error(
      `no sheet ${name} among ${workbook.sheets.map((sheet) => sheet.name).join(', ')}`,
    );
  return found;
}

function sheetOf(workbook: Workbook, name: string, literal: SheetLiteral): Sheet {
  const given = 'rows' in literal ? literal : { rows: literal };
  const sheet = newSheet(workbook, name);
  given.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      fill(sheet, row, column, cell);
    });
  });
  sheet.visibility = given.visibility ?? 'Visible';
  sheet.page.orientation = given.landscape ? 'Landscape' : 'Portrait';
  sheet.merges = (given.merges ?? []).map((address) => parseAddress(address));
  for (const row of given.hiddenRows ?? []) sheet.rows[row] = { hidden: true };
  for (const [table, address] of Object.entries(given.tables ?? {})) {
    sheet.tables.push({
      id: String(newId(workbook)),
      name: table,
      area: parseAddress(address),
      style: 'TableStyleLight1',
      showHeaders: true,
      showTotals: false,
      showBandedRows: false,
      showBandedColumns: false,
      showFilterButton: true,
    });
  }
  if (given.lists) {
    const areas = given.lists.map((address) => parseAddress(address));
    const rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.validations.push({ areas, rule, prompt: {}, errorAlert: {}, ignoreBlanks: true });
  }
  return sheet;
}

function fill(sheet: Sheet, row: number, column: number, literal: CellLiteral): void {
  if (literal === null) return;
  const formatted = typeof literal === 'object' && 'format' in literal ? literal : undefined;
  const value = formatted ? formatted.value : (literal as Content);
  const cell = ensureCell(sheet, row, column);
  if (typeof value === 'string' && value.startsWith('=')) cell.formula = value;
  else cell.content = value;
  if (formatted) cell.style = { numberFormat: formatted.format };
}
