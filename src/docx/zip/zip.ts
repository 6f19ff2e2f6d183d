import { strToU8, Zip } from 'fflate';
import { DeflatedFile } from './deflatedFile';
import { joinBytes } from './joinBytes';

/** An archive being written; its files stand in the order in which they were opened. */
export interface OpenZip {
  readonly file: (path: string) => ZipFile;
  readonly finish: () => Uint8Array;
}

/** A file of an archive, written at once or piece by piece. */
export interface ZipFile {
  readonly write: (piece: string) => void;
  /** Ends the file, after a last piece. */
  readonly end: (piece?: string | Uint8Array) => void;
}

// A fixed local time: the same report gives the same bytes, wherever and whenever it is written.
const EPOCH = new Date(1980, 0, 1);

/** Starts an archive. Several of its files may be open at once. */
export function openZip(): OpenZip {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    file: (path) => openFile(zip, path),
    finish: () => {
      zip.end();
      return joinBytes(chunks);
    },
  };
}

// Pieces are gathered up to this length: repeats are looked for within one batch only.
const BATCH = 262144;

function openFile(zip: Zip, path: string): ZipFile {
  const file = new DeflatedFile(path);
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
    end: (last = '') => {
      file.push(typeof last === 'string' ? strToU8(waiting + last) : last, true);
    },
  };
}
