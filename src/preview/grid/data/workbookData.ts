import { LocaleType } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import type { Calculator } from '../../../simulator/formulas/calculator';
import type { Sheet, Workbook } from '../../../simulator/excel/model/book/workbook';
import { conditionalFormatData } from './conditionalFormatData';
import { sheetData } from './sheetData';
import { validationData } from './validationData';

/** The whole workbook as the grid takes it. */
export function workbookData(
  workbook: Workbook,
  calculator: Calculator,
  id: string,
): IWorkbookData {
  const bySheet = (of: (sheet: Sheet) => unknown): string =>
    JSON.stringify(Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, of(sheet)])));
  return {
    id,
    name: workbook.name,
    appVersion: '',
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet, calculator)]),
    ),
    resources: [
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: bySheet(conditionalFormatData) },
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet(validationData) },
    ],
  };
}
