import { partDecoder } from './decoder';
import { MOST_BYTES, demandFit, inflatePart } from './inflatePart';
import type { ZipEntry } from './zipDirectory';
import { zipDirectory } from './zipDirectory';

/** A zip whose parts are unpacked when they are asked for, within the limits. Paths have no leading slash. */
export interface ZipFile {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The path as the zip writes it (letter case does not count), or undefined where there is no such part. */
  readonly find: (path: string) => string | undefined;
  /** A part's text; a byte order mark stays in it, so that what is written again has it too. */
  readonly text: (path: string) => string;
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
  const text = (path: string): string => {
    const entry = entries.get(find(path) ?? '');
    if (!entry) return '';
    demandFit(entry, budget);
    budget -= entry.size;
    const pieces: string[] = [];
    const decoder = partDecoder((piece) => pieces.push(piece));
    inflatePart(entry, decoder.add);
    decoder.end();
    return pieces.join('');
  };
  return { entries, find, text };
}
