import { Workbook as ExcelJsWorkbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import { printAddress } from '../excel/model/address';
import { headerOf } from '../excel/model/tables';
import { cellAt } from '../excel/model/cells';
import type { Sheet, Table, Workbook } from '../excel/model/workbook';
import { POINTS_PER_CHARACTER } from './pointsPerCharacter';
import { withFoundHeights } from './rowHeights';
import type { Parts } from './workbookPackage';
import { bytesOf, pack, sheetParts, text, unpack } from './workbookPackage';
import { writeCell } from './writeCell';
import { writeConditionalFormats } from './writeConditionalFormats';
import { writePage } from './writePage';
import { writeSettings } from './settingsPart';
import { writeStyle } from './writeStyle';
import { writeValidation } from './writeValidation';

/**
 * The workbook as an .xlsx file. Formulas are written without results, so that every program that opens
 * the file computes them; what `readXlsx` does not read is not in it.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const book = new ExcelJsWorkbook();
  book.calcProperties.fullCalcOnLoad = true;
  for (const sheet of workbook.sheets) writeSheet(book, sheet);
  const active = workbook.sheets.findIndex((sheet) => sheet.id === workbook.active);
  book.views = [
    {
      x: 0,
      y: 0,
      width: 20000,
      height: 12000,
      firstSheet: 0,
      activeTab: Math.max(active, 0),
      visibility: 'visible',
    },
  ];
  writeNames(book, workbook);
  const parts = unpack(new Uint8Array(await book.xlsx.writeBuffer()));
  writeHeights(parts, workbook);
  writeSettings(parts, workbook.settings);
  return pack(parts, 6);
}

function writeHeights(parts: Parts, workbook: Workbook): void {
  for (const { name, path } of sheetParts(parts)) {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (sheet) parts[path] = bytesOf(withFoundHeights(text(parts, path), sheet));
  }
}

function writeSheet(book: ExcelJsWorkbook, sheet: Sheet): void {
  const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
  const to = book.addWorksheet(sheet.name, {
    state: states[sheet.visibility],
    properties: sheet.tabColor ? { tabColor: { argb: `FF${sheet.tabColor.slice(1)}` } } : {},
    views: [view(sheet)],
  });
  writeLines(to, sheet);
  for (const table of sheet.tables) writeTable(to, sheet, table);
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells))
      writeCell(to.getCell(Number(row) + 1, Number(column) + 1), cell);
  }
  for (const one of sheet.merges) to.mergeCellsWithoutStyle(printAddress(one));
  for (const one of sheet.validations) writeValidation(to, one);
  writeConditionalFormats(to, sheet);
  writePage(to, sheet.page);
}

function view(sheet: Sheet): Worksheet['views'][number] {
  const { rows, columns } = sheet.frozen;
  const shown = { showGridLines: sheet.showGridlines, showRowColHeaders: sheet.showHeadings };
  return rows || columns
    ? { state: 'frozen', xSplit: columns, ySplit: rows, ...shown }
    : { state: 'normal', ...shown };
}

function writeLines(to: Worksheet, sheet: Sheet): void {
  for (const [index, line] of Object.entries(sheet.columns)) {
    const column = to.getColumn(Number(index) + 1);
    if (line.size !== undefined) column.width = line.size / POINTS_PER_CHARACTER;
    if (line.hidden) column.hidden = true;
    if (line.style) column.style = writeStyle(line.style);
  }
  for (const [index, line] of Object.entries(sheet.rows)) {
    const row = to.getRow(Number(index) + 1);
    if (line.size !== undefined) row.height = line.size;
    if (line.hidden) row.hidden = true;
  }
}

/** ExcelJS writes the header cells itself; the body is overwritten by the cells. */
function writeTable(to: Worksheet, sheet: Sheet, table: Table): void {
  const { row, column, rows, columns } = table.area;
  const names = Array.from({ length: columns }, (_, i) =>
    headerOf(cellAt(sheet, row, column + i), i),
  );
  const body = rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
  to.addTable({
    name: table.name,
    ref: printAddress({ ...table.area, rows: 1, columns: 1 }),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    style: {
      ...(table.style ? { theme: table.style as 'TableStyleLight1' } : {}),
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    },
    columns: names.map((name) => ({ name, filterButton: table.showFilterButton })),
    rows: Array.from({ length: body }, () => Array.from({ length: columns }, () => null)),
  });
}

function writeNames(book: ExcelJsWorkbook, workbook: Workbook): void {
  for (const { name, formula } of workbook.names) {
    if (/^=('[^']+'|[^'!]+)!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(formula))
      book.definedNames.add(formula.slice(1), name);
  }
}
