import { HostError } from '../../../wire/hostError';
import type { Area } from './area';
import { subtract } from './area';
import { cellsIn } from './cells';
import { clearContent } from '../typed/enter';
import { unmerge } from './merges';
import { cutValidations } from '../book/validations';
import type { Sheet } from '../book/workbook';

/** `range.clear`: contents, looks, links, or all with validations and conditional formats. */
export function clearArea(sheet: Sheet, within: Area, what: string): void {
  if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(what)) {
    throw new HostError('InvalidArgument', `clear ${what}`);
  }
  for (const { row, column, cell } of [...cellsIn(sheet, within)]) {
    if (what === 'All' || what === 'Contents') clearContent(cell);
    if (what === 'All' || what === 'Formats') delete cell.style;
    if (what.endsWith('Hyperlinks')) delete cell.hyperlink;
    if (Object.keys(cell).length === 0) delete sheet.cells[row]?.[column];
  }
  if (what === 'All' || what === 'Formats') {
    unmerge(sheet, within);
    cutConditionalFormats(sheet, within);
  }
  if (what === 'All') cutValidations(sheet, within);
}

/** Takes an area out of every conditional format; those left without an area go. */
export function cutConditionalFormats(sheet: Sheet, within: Area): void {
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((one) => subtract(one, within));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one.areas.length > 0);
}
