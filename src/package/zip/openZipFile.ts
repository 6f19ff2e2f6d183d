import { UnreadablePackage } from '../unreadablePackage';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parseXml';
import type { XmlHandler } from '../xml/scanXml';
import { scanXml } from '../xml/scanXml';
import { partDecoder } from './decoder';
import { MOST_BYTES, demandFit, inflatePart } from './inflatePart';
import type { ZipEntry } from './zipDirectory';
import { zipDirectory } from './zipDirectory';

/**
 * A zip whose parts are unpacked when they are asked for, within the limits. Paths have no leading slash; asking for a
 * part that is not there is an `UnreadablePackage`, as is a part that is cut, malformed or too large.
 */
export interface ZipFile {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The path as the zip writes it (letter case does not count), or undefined where there is no such part. */
  readonly find: (path: string) => string | undefined;
  /** A part's text; a byte order mark stays in it, so that what is written again has it too. */
  readonly text: (path: string) => string;
  /** A small part as a tree. */
  readonly tree: (path: string) => XmlElement;
  /** Reads a part tag by tag, without ever holding it whole. */
  readonly scan: (path: string, handler: XmlHandler) => void;
}

/**
 * Opens a zip: its directory is read and nothing unpacked.
 *
 * @throws UnreadablePackage for what is cut, locked, or too large to be unpacked safely.
 */
export function openZipFile(bytes: Uint8Array): ZipFile {
  const entries = zipDirectory(bytes);
  const paths = new Map([...entries.keys()].map((path) => [path.toLowerCase(), path]));
  const find = (path: string): string | undefined =>
    entries.has(path) ? path : paths.get(path.toLowerCase());
  let budget = MOST_BYTES;
  const read = (path: string, take: (text: string) => void): void => {
    const entry = entries.get(find(path) ?? '');
    if (!entry) throw new UnreadablePackage('damaged');
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
  const scan = (path: string, handler: XmlHandler): void => {
    const scanner = scanXml(handler);
    read(path, scanner.push);
    scanner.end();
  };
  return { entries, find, text, scan, tree: (path) => parseXml(text(path)) };
}
