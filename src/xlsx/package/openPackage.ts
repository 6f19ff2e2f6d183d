import type { ZipFile } from '../../package/zip/openZipFile';
import { openZipFile } from '../../package/zip/openZipFile';
import { asWorkbookFault } from '../unreadableXlsx';
import { demandFormat, demandWorkbook } from './fileKind';

/** An .xlsx whose parts are unpacked when they are asked for; what cannot be read of it is an `UnreadableXlsx`. */
export type XlsxPackage = ZipFile;

/**
 * Opens an .xlsx: its directory is read and nothing unpacked.
 *
 * @throws UnreadableXlsx for a file that is no sound .xlsx, by its first bytes and its directory.
 */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  demandFormat(bytes);
  const zip = asWorkbookFault(() => openZipFile(bytes));
  demandWorkbook(zip.entries);
  return {
    ...zip,
    text: (path) => asWorkbookFault(() => zip.text(path)),
    tree: (path) => asWorkbookFault(() => zip.tree(path)),
    scan: (path, handler) => {
      asWorkbookFault(() => {
        zip.scan(path, handler);
      });
    },
  };
}
