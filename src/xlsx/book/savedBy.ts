import { openPackage } from '../package/openPackage';
import { UnreadableXlsx } from '../unreadableXlsx';

/** Who saved a workbook last, as its properties say; empty where they do not. */
export function savedBy(bytes: Uint8Array): string {
  try {
    const from = openPackage(bytes);
    const path = from.find('docProps/core.xml');
    if (path === undefined) return '';
    const found = from.tree(path).children.find(({ name }) => name === 'lastModifiedBy');
    return (found?.text ?? '').trim();
  } catch (error) {
    if (error instanceof UnreadableXlsx) return '';
    throw error;
  }
}
