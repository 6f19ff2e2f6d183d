import { UnreadableXlsx } from '../unreadableXlsx';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parseXml';
import type { XmlHandler } from '../xml/scanXml';
import { scanXml } from '../xml/scanXml';
import { partDecoder } from './decoder';
import { demandFormat, demandWorkbook } from './fileKind';
import { MOST_BYTES, demandFit, inflatePart } from './inflatePart';
import type { ZipEntry } from './zipDirectory';
import { zipDirectory } from './zipDirectory';

/** An .xlsx whose parts are unpacked when they are asked for, within the limits. Paths have no leading slash. */
export interface XlsxPackage {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The path as the package writes it (letter case does not count), or undefined where there is no such part. */
  readonly find: (path: string) => string | undefined;
  /** A part's text. */
  readonly text: (path: string) => string;
  /** A small part as a tree. */
  readonly tree: (path: string) => XmlElement;
  /** Reads a part tag by tag, without ever holding it whole. */
  readonly scan: (path: string, handler: XmlHandler) => void;
}

/**
 * Opens an .xlsx: its directory is read and nothing unpacked.
 *
 * @throws UnreadableXlsx for a file that is no sound .xlsx, by its first bytes and its directory.
 */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  demandFormat(bytes);
  const entries = zipDirectory(bytes);
  demandWorkbook(entries);
  const paths = new Map([...entries.keys()].map((path) => [path.toLowerCase(), path]));
  const find = (path: string): string | undefined =>
    entries.has(path) ? path : paths.get(path.toLowerCase());
  let budget = MOST_BYTES;
  const read = (path: string, take: (text: string) => void): void => {
    const entry = entries.get(find(path) ?? '');
    if (!entry) throw new UnreadableXlsx('damaged');
    demandFit(entry, budget);
    budget -= entry.size;
    const decoder = partDecoder(take);
    inflatePart(entry, decoder.add);
    decoder.end();
  };
  const text = (path: string): string => {
    const pieces: string[] = [];
    read(path, (piece) => pieces.push(piece));
    return pieces.join('');
  };
  return {
    entries,
    find,
    text,
    tree: (path) => parseXml(text(path)),
    scan: (path, handler) => {
      const scanner = scanXml(handler);
      read(path, scanner.push);
      scanner.end();
    },
  };
}
