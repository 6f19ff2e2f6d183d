import { UnreadableXlsx } from '../unreadableXlsx';
import type { ZipEntry } from '../../package/zip/zipDirectory';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Refuses by its first bytes what is no zip: workbooks of before 2007 and encrypted ones share one header. */
export function demandFormat(bytes: Uint8Array): void {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    throw new UnreadableXlsx(hasName(bytes, 'EncryptedPackage') ? 'password' : 'oldFormat');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableXlsx('notExcel');
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
