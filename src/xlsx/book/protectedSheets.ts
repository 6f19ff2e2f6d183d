import { openBook } from './openBook';
import { readSheet } from '../sheet/readSheet';

/**
 * Names of the worksheets that are protected: a person closed them to changes, and Excel would refuse one.
 *
 * @throws UnreadableXlsx for anything that is not a sound .xlsx workbook.
 */
export function protectedSheets(bytes: Uint8Array): ReadonlySet<string> {
  const book = openBook(bytes);
  const found = new Set<string>();
  for (const sheet of book.sheets.filter(({ kind }) => kind === 'worksheet')) {
    readSheet(book, sheet, {
      cell: () => undefined,
      section: ({ name }) => {
        if (name === 'sheetProtection') found.add(sheet.name);
      },
    });
  }
  return found;
}
