import { HostError } from '../../../wire/hostError';
import { tryParseAddress } from '../area/address';
import type { Area } from '../area/area';
import { area, intersect, sameArea } from '../area/area';
import { cellAt, ensureCell } from '../area/cells';
import { newId } from './newWorkbook';
import { insertCells } from '../area/shiftCells';
import type { Cell, Sheet, Table, Workbook } from './workbook';

/** Makes a table of an area; without headers a header row is pushed in above. */
export function addTable(
  workbook: Workbook,
  sheet: Sheet,
  within: Area,
  hasHeaders: boolean,
): Table {
  if (!hasHeaders)
    insertCells(workbook, sheet, area(within.row, within.column, 1, within.columns), 'Down');
  const rows = Math.max(hasHeaders ? within.rows : within.rows + 1, 2);
  const place = { ...within, rows };
  demandFree(sheet, place, null);
  const id = String(newId(workbook));
  const table: Table = {
    id,
    name: freeName(workbook),
    area: place,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
  };
  sheet.tables.push(table);
  writeHeaders(sheet, table);
  return table;
}

/** Gives a table another area: its header row stays where it is and both areas meet. */
export function resizeTable(sheet: Sheet, table: Table, within: Area): void {
  if (within.row !== table.area.row || !intersect(within, table.area) || within.rows < 2) {
    throw new HostError('InvalidArgument', 'the header row of a table stays where it is');
  }
  demandFree(sheet, within, table);
  table.area = within;
  writeHeaders(sheet, table);
}

/** Refuses an area that meets another table or a merged cell. */
function demandFree(sheet: Sheet, within: Area, own: Table | null): void {
  if (sheet.tables.some((one) => one !== own && intersect(one.area, within))) {
    throw new HostError('InvalidArgument', 'the area meets another table');
  }
  if (sheet.merges.some((one) => intersect(one, within))) {
    throw new HostError('MergedRangeConflict', 'a table cannot hold merged cells');
  }
}

/** Headers are texts, never blank and never the same: Excel makes `Column1`, `Tên2` of what is not. */
function writeHeaders(sheet: Sheet, table: Table): void {
  const taken = new Set<string>();
  for (let index = 0; index < table.area.columns; index += 1) {
    const cell = ensureCell(sheet, table.area.row, table.area.column + index);
    const wanted = headerOf(cell, index);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    cell.content = name;
    delete cell.formula;
  }
}

/** The header that a cell gives a column. */
export function headerOf(cell: Cell | undefined, index: number): string {
  const content = cell?.content;
  if (content === undefined || content === '') return `Column${index + 1}`;
  return typeof content === 'object' ? content.error : String(content);
}

/** Table names are unlike all others in the workbook, begin with a letter and look like no address. */
export function checkTableName(workbook: Workbook, own: Table, name: string): void {
  const shaped =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255 && !tryParseAddress(name);
  if (!shaped) throw new HostError('InvalidArgument', `not a table name: ${name}`);
  const folded = name.toLowerCase();
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  const taken =
    tables.some((one) => one !== own && one.name.toLowerCase() === folded) ||
    workbook.names.some((one) => one.name.toLowerCase() === folded);
  if (taken) throw new HostError('InvalidArgument', `there is a table ${name}`);
}

function freeName(workbook: Workbook): string {
  const names = new Set(
    workbook.sheets.flatMap((sheet) => sheet.tables.map((one) => one.name.toLowerCase())),
  );
  for (let number = 1; ; number += 1) if (!names.has(`table${number}`)) return `Table${number}`;
}

/** The table that ends right above a cell and lies over its column. */
export function tableAbove(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find(
    ({ area: one, showTotals }) =>
      !showTotals &&
      one.row + one.rows === row &&
      column >= one.column &&
      column < one.column + one.columns,
  );
}

/** True where nothing stands in the row below a table. */
export function isFreeBelow(sheet: Sheet, table: Table): boolean {
  const { row, rows, column, columns } = table.area;
  const below = area(row + rows, column, 1, columns);
  const filled = Array.from({ length: columns }, (_, i) => cellAt(sheet, below.row, column + i));
  const merged = sheet.merges.some((one) => intersect(one, below) && !sameArea(one, below));
  const other = sheet.tables.some((one) => one !== table && intersect(one.area, below));
  return !merged && !other && filled.every((cell) => cell?.content === undefined && !cell?.formula);
}
