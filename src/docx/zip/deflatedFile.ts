import type { AsyncFlateStreamHandler, ZipInputFile } from 'fflate';
import { openBits } from '../deflate/bits';
import { deflateBlock } from '../deflate/deflateBlock';
import { crc32 } from './crc32';

// A fixed local time: the same report gives the same bytes, wherever and whenever it is written.
const EPOCH = new Date(1980, 0, 1);

/**
 * A file for fflate's zip, compressed by our own DEFLATE: on the repetitive markup of a long table
 * several times as fast as fflate's at about the same size, and fast at first use, when nothing is warm.
 */
export class DeflatedFile implements ZipInputFile {
  readonly compression = 8;
  readonly mtime = EPOCH;
  size = 0;
  crc = 0;
  /** Set by the archive: takes what is compressed. */
  ondata?: AsyncFlateStreamHandler;
  private readonly bits = openBits();

  constructor(readonly filename: string) {}

  /** Compresses a chunk, the last one when `final`. Repeats are looked for within a chunk only. */
  push(chunk: Uint8Array, final: boolean): void {
    this.size += chunk.length;
    this.crc = crc32(chunk, this.crc);
    deflateBlock(chunk, final, this.bits);
    this.ondata?.(null, this.bits.take(final), final);
  }
}
