import { strToU8, Zip, ZipDeflate } from 'fflate';
import { joinBytes } from './joinBytes';

/** A file inside the archive, written piece by piece. */
export interface ZipEntry {
  readonly write: (piece: string) => void;
  /** Ends the file, after a last piece. */
  readonly end: (piece: string | Uint8Array) => void;
}

/** An archive being written; its files stand in the order in which they were opened. */
export interface OpenZip {
  readonly entry: (path: string) => ZipEntry;
  readonly finish: () => Uint8Array;
}

// A fixed local time: the same report gives the same bytes, wherever and whenever it is written.
const EPOCH = new Date(1980, 0, 1);

/** Starts an archive. Several files may be open at once. */
export function openZip(): OpenZip {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    entry: (path) => openEntry(zip, path),
    finish: () => {
      zip.end();
      return joinBytes(chunks);
    },
  };
}

// Pieces are gathered up to this length: compressing many small ones costs more than one large one.
const BATCH = 65536;

function openEntry(zip: Zip, path: string): ZipEntry {
  const file = new ZipDeflate(path, { level: 6, mem: 4 });
  file.mtime = EPOCH;
  zip.add(file);
  let waiting = '';
  return {
    write: (piece) => {
      waiting += piece;
      if (waiting.length < BATCH) return;
      file.push(strToU8(waiting));
      waiting = '';
    },
    end: (last) => {
      if (typeof last === 'string') file.push(strToU8(waiting + last), true);
      else file.push(last, true);
    },
  };
}
