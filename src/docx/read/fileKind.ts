import type { ZipFile } from '../../package/zip/openZipFile';
import { UnreadableDocx } from './unreadableDocx';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Refuses by its first bytes what is no zip: documents of before 2007 and encrypted ones share one header. */
export function demandFormat(bytes: Uint8Array): void {
  if (OLE.every((byte, index) => bytes[index] === byte)) throw new UnreadableDocx('oldFormat');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableDocx('notWord');
}

/** Refuses packages of other programs by the parts that they hold. */
export function demandDocument({ entries }: ZipFile): void {
  const holds = (pattern: RegExp): boolean =>
    [...entries.keys()].some((path) => pattern.test(path));
  if (holds(/^xl\//i)) throw new UnreadableDocx('workbook');
  if (entries.has('mimetype')) throw new UnreadableDocx('openDocument');
  if (!holds(/^_rels\/\.rels$/i)) throw new UnreadableDocx('notWord');
}
