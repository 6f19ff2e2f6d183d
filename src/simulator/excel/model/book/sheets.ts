import { HostError } from '../../../wire/hostError';
import { quoteSheet } from '../area/address';
import { checkSheetName } from './sheetName';
import type { Sheet, Workbook } from './workbook';

/** Renames a sheet and follows the name in every formula and defined name. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  checkSheetName(workbook, name, sheet.id);
  const [before, after] = [`${quoteSheet(sheet.name)}!`, `${quoteSheet(name)}!`];
  sheet.name = name;
  for (const one of workbook.sheets) {
    for (const cells of Object.values(one.cells)) {
      for (const cell of Object.values(cells)) {
        if (cell.formula) cell.formula = cell.formula.replaceAll(before, after);
      }
    }
  }
  for (const one of workbook.names) one.formula = one.formula.replaceAll(before, after);
}

/** Deletes a sheet that is not the last visible one. */
export function removeSheet(workbook: Workbook, sheet: Sheet): void {
  const visible = workbook.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
  const last = visible[0];
  if (!last) throw new HostError('InvalidOperation', 'the last visible sheet');
  if (sheet.visibility === 'VeryHidden')
    throw new HostError('InvalidOperation', 'a very hidden sheet cannot be deleted');
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.names = workbook.names.filter((one) => one.sheet !== sheet.id);
  if (workbook.active === sheet.id) workbook.active = last.id;
}
