import { isCompoundFile, isZip } from '../../package/firstBytes';
import { UnreadableXlsx } from '../unreadableXlsx';
import type { ZipEntry } from '../../package/zip/zipDirectory';

/** Refuses by its first bytes what is no zip. */
export function demandFormat(bytes: Uint8Array): void {
  if (isCompoundFile(bytes)) {
    throw new UnreadableXlsx(hasName(bytes, 'EncryptedPackage') ? 'password' : 'oldFormat');
  }
  if (!isZip(bytes)) throw new UnreadableXlsx('notExcel');
}

/** Refuses packages of other programs by the parts that they hold. */
export function demandWorkbook(entries: ReadonlyMap<string, ZipEntry>): void {
  const holds = (pattern: RegExp): boolean =>
    [...entries.keys()].some((path) => pattern.test(path));
  if (holds(/^word\//i)) throw new UnreadableXlsx('document');
  if (holds(/^xl\/workbook\.bin$/i)) throw new UnreadableXlsx('binary');
  if (entries.has('mimetype')) throw new UnreadableXlsx('openDocument');
  if (!holds(/^_rels\/\.rels$/i)) throw new UnreadableXlsx('notExcel');
}

/** Whether a compound file's directory names a stream; its names are UTF-16. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
