import { newId } from './newWorkbook';
import type { Workbook } from './workbook';

/** A copy of the workbook as Excel would open it: conditional formats get new ids. */
export function openedAnew(workbook: Workbook): Workbook {
  const copy = structuredClone(workbook);
  for (const sheet of copy.sheets) {
    delete sheet.moves;
    for (const format of sheet.conditionalFormats) format.id = `{CF${newId(copy)}}`;
  }
  return copy;
}
