import { Workbook as ExcelJsWorkbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import { tryParseAddress } from '../excel/model/address';
import { newSheet, newWorkbook } from '../excel/model/newWorkbook';
import type { Sheet, Workbook } from '../excel/model/workbook';
import { POINTS_PER_CHARACTER } from './pointsPerCharacter';
import { forExcelJs } from './forExcelJs';
import { readCells } from './readCells';
import { readConditionalFormats } from './readConditionalFormats';
import { readNames } from './readNames';
import { readPage } from './readPage';
import { readSettings } from './settingsPart';
import { readStyle } from './readStyle';
import { readTables } from './readTables';
import { readValidations } from './readValidations';
import { UnreadableWorkbook } from './unreadableWorkbook';
import type { Parts, SheetPart } from './workbookPackage';
import { pack, sheetParts, text, unpack } from './workbookPackage';

/**
 * Opens an .xlsx file as the simulated Excel would. Values, formulas with their last results, looks, tables,
 * validations, conditional formats, names and page set-up; pictures, charts and notes are not read.
 *
 * @throws UnreadableWorkbook for anything that is not a sound .xlsx workbook.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const parts = unpack(bytes);
  const sheets = sheetParts(parts);
  const book = await load(parts, sheets);
  const workbook = newWorkbook([]);
  for (const part of sheets) {
    const worksheet = book.getWorksheet(part.name);
    if (worksheet) workbook.sheets.push(readSheet(workbook, worksheet, parts, part));
  }
  if (workbook.sheets.length === 0) throw new UnreadableWorkbook('damaged');
  workbook.names = readNames(workbook, parts);
  workbook.settings = readSettings(parts);
  workbook.active = activeSheet(workbook, book);
  return workbook;
}

async function load(parts: Parts, sheets: readonly SheetPart[]): Promise<ExcelJsWorkbook> {
  const book = new ExcelJsWorkbook();
  try {
    await book.xlsx.load(pack(forExcelJs(parts, sheets), 0).buffer as ArrayBuffer);
  } catch (cause) {
    throw new UnreadableWorkbook('damaged', { cause });
  }
  return book;
}

function readSheet(workbook: Workbook, from: Worksheet, parts: Parts, part: SheetPart): Sheet {
  const sheet = newSheet(workbook, from.name);
  sheet.visibility = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' }[
    from.state
  ] as Sheet['visibility'];
  const tab = from.properties.tabColor as { argb?: string } | undefined;
  sheet.tabColor = tab?.argb ? `#${tab.argb.slice(-6)}` : '';
  readCells(sheet, from);
  readLines(sheet, from);
  readView(sheet, from);
  sheet.merges = from.model.merges.flatMap((one) => tryParseAddress(one) ?? []);
  sheet.validations = readValidations(text(parts, part.path));
  sheet.tables = readTables(workbook, parts, part);
  sheet.conditionalFormats = readConditionalFormats(workbook, from);
  sheet.page = readPage(from);
  if ((from.model as { sheetProtection?: unknown }).sheetProtection)
    sheet.protection = { options: {} };
  return sheet;
}

function readLines(sheet: Sheet, from: Worksheet): void {
  from.eachRow({ includeEmpty: true }, (row, number) => {
    const line = {
      ...(row.hidden ? { hidden: true } : {}),
      ...(row.height ? { size: row.height } : {}),
    };
    if (Object.keys(line).length) sheet.rows[number - 1] = line;
  });
  for (const [index, column] of (
    (from.columns as typeof from.columns | undefined) ?? []
  ).entries()) {
    const style = readStyle(column.style ?? {});
    const line = {
      ...(column.hidden ? { hidden: true } : {}),
      ...(column.width ? { size: column.width * POINTS_PER_CHARACTER } : {}),
      ...(style ? { style } : {}),
    };
    if (Object.keys(line).length) sheet.columns[index] = line;
  }
}

function readView(sheet: Sheet, from: Worksheet): void {
  // A sheet without a view comes from ExcelJS with `null`, whatever its type says.
  const [view] = (from.views as typeof from.views | null) ?? [];
  if (!view) return;
  sheet.showGridlines = view.showGridLines ?? true;
  sheet.showHeadings = view.showRowColHeaders ?? true;
  if (view.state === 'frozen') sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

function activeSheet(workbook: Workbook, book: ExcelJsWorkbook): string {
  const [view] = (book.views as typeof book.views | null) ?? [];
  const index = view?.activeTab ?? 0;
  const wanted = workbook.sheets[index];
  const shown =
    wanted?.visibility === 'Visible'
      ? wanted
      : workbook.sheets.find((one) => one.visibility === 'Visible');
  return shown?.id ?? '';
}
