import type { ZipPart } from './writeZip';
import { writeZip } from './writeZip';
import { zipDirectory } from './zipDirectory';

/** The same zip with some of its parts set anew; all others keep their packed bytes and their order. */
export function patchZip(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts = new Map<string, ZipPart>(zipDirectory(bytes));
  for (const [path, content] of changed) if (parts.has(path)) parts.set(path, content);
  return writeZip(parts);
}
