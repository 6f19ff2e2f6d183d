import { Zip } from 'fflate';
import { utf8 } from '../xml/utf8';
import { DeflatedFile } from './deflatedFile';
import { joinBytes } from './joinBytes';

/** An archive being written; its files stand in the order in which they were opened. */
export interface OpenZip {
  readonly file: (path: string) => ZipFile;
  readonly finish: () => Uint8Array;
}

/** A file of an archive, written chunk by chunk; repeats are looked for within a chunk only. */
export interface ZipFile {
  readonly write: (chunk: Uint8Array) => void;
  /** Ends the file, after a last chunk. */
  readonly end: (chunk: string | Uint8Array) => void;
}

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

function openFile(zip: Zip, path: string): ZipFile {
  const file = new DeflatedFile(path);
  zip.add(file);
  return {
    write: (chunk) => {
      file.push(chunk, false);
    },
    end: (chunk) => {
      file.push(typeof chunk === 'string' ? utf8(chunk) : chunk, true);
    },
  };
}
