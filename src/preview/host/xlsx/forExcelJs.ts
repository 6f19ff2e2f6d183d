import { serialOf } from '../model/dateText';
import { withoutFoundHeights } from './rowHeights';
import type { Parts, SheetPart } from './workbookPackage';
import { bytesOf, text, workbookPath } from './workbookPackage';

/** The package as ExcelJS reads it rightly: without what it would misread or choke on. */
export function forExcelJs(parts: Parts, sheets: readonly SheetPart[]): Parts {
  const light = { ...parts };
  const workbook = workbookPath(parts);
  // It knows `1` for true only, and would read the dates of a Mac workbook four years too early.
  light[workbook] = bytesOf(text(parts, workbook).replace(/date1904="true"/, 'date1904="1"'));
  for (const { path } of sheets) {
    if (light[path]) light[path] = bytesOf(readable(text(parts, path)));
  }
  return light;
}

function readable(xml: string): string {
  return isoDates(withoutFoundHeights(withoutValidations(xml)));
}

/** It would file validations cell by cell: a million entries for a whole column. */
function withoutValidations(xml: string): string {
  return xml.replace(
    /<dataValidations(?=[\s>])[\s\S]*?<\/dataValidations>|<dataValidations[^>]*\/>/,
    '',
  );
}

/** It would read the date `2026-04-26T00:00:00` as the number 2026. */
function isoDates(xml: string): string {
  return xml.replace(
    /(<c\b[^>]*?) t="d"([^>]*>\s*<v>)([^<]*)(?=<\/v>)/g,
    (whole, start: string, end: string, date: string) => {
      const moment = new Date(/T/.test(date) ? `${date.replace(/Z$/, '')}Z` : `${date}T00:00:00Z`);
      return Number.isNaN(moment.getTime()) ? whole : `${start}${end}${serialOf(moment)}`;
    },
  );
}
