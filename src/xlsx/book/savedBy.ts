import { openPackage } from '../package/openPackage';
import { UnreadableXlsx } from '../unreadableXlsx';

/** What programs and fresh machines write where nobody gave a name: no person is meant. */
const NOBODY =
  /^(?:unknown|none|null|user\d*|admin\d*|administrator|owner|pc|may ?tinh|windows user|microsoft office user|(?:microsoft )?excel|openpyxl|xlsxwriter|exceljs|sheetjs|apache poi|wps.*|libreoffice.*)$/iu;

/** Who saved a workbook last, as its properties say; empty where they do not name a person. */
export function savedBy(bytes: Uint8Array): string {
  try {
    const from = openPackage(bytes);
    const path = from.find('docProps/core.xml');
    if (path === undefined) return '';
    const found = from.tree(path).children.find(({ name }) => name === 'lastModifiedBy');
    const name = (found?.text ?? '').trim();
    return NOBODY.test(name) ? '' : name;
  } catch (error) {
    if (error instanceof UnreadableXlsx) return '';
    throw error;
  }
}
