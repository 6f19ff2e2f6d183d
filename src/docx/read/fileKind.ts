import { isCompoundFile, isZip } from '../../package/firstBytes';
import type { ZipFile } from '../../package/zip/openZipFile';
import { UnreadableDocx } from './unreadableDocx';

/** Refuses by its first bytes what is no zip. */
export function demandFormat(bytes: Uint8Array): void {
  if (isCompoundFile(bytes)) throw new UnreadableDocx('oldFormat');
  if (!isZip(bytes)) throw new UnreadableDocx('notWord');
}

/** Refuses packages of other programs by the parts that they hold. */
export function demandDocument({ entries }: ZipFile): void {
  const holds = (pattern: RegExp): boolean =>
    [...entries.keys()].some((path) => pattern.test(path));
  if (holds(/^xl\//i)) throw new UnreadableDocx('workbook');
  if (entries.has('mimetype')) throw new UnreadableDocx('openDocument');
  if (!holds(/^_rels\/\.rels$/i)) throw new UnreadableDocx('notWord');
}
