import { Inflate } from 'fflate';
import { UnreadableXlsx } from '../unreadableXlsx';
import { Crc32 } from '../../package/zip/crc32';
import type { ZipEntry } from './zipDirectory';

/** Unpacked at most, in all parts that one reading asks for. */
export const MOST_BYTES = 100 * 1024 * 1024;
const MOST_RATIO = 200;
const RATIO_COUNTS_FROM = 100 * 1024;
/** Small, so that a part which lies about its size is found out before it has filled the memory. */
const SLICE = 16 * 1024;

/** Refuses what a directory itself says to be a bomb. Sheets of alike cells reach a ratio of 16, rarely more. */
export function demandFit({ size, packed }: ZipEntry, budget: number): void {
  const bomb = size > RATIO_COUNTS_FROM && size > packed.length * MOST_RATIO;
  if (size > budget || bomb) throw new UnreadableXlsx('tooLarge');
}

/**
 * Unpacks a part piece by piece. Its size and checksum must be those that the directory announces: a part that goes on
 * is broken off there, and one that was cut is an error, not a short table.
 */
export function inflatePart(entry: ZipEntry, take: (bytes: Uint8Array) => void): void {
  const crc = new Crc32();
  let size = 0;
  const counted = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > entry.size) throw new UnreadableXlsx('damaged');
    crc.add(bytes);
    take(bytes);
  };
  if (entry.method === 0) counted(entry.packed);
  else if (entry.method === 8) inflate(entry.packed, counted);
  else throw new UnreadableXlsx('damaged');
  if (size !== entry.size || crc.value !== entry.crc) throw new UnreadableXlsx('damaged');
}

function inflate(packed: Uint8Array, take: (bytes: Uint8Array) => void): void {
  const stream = new Inflate((bytes) => {
    take(bytes);
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    const slice = packed.subarray(at, at + SLICE);
    try {
      stream.push(slice, at + SLICE >= packed.length);
    } catch (cause) {
      throw cause instanceof Error && 'code' in cause
        ? new UnreadableXlsx('damaged', { cause })
        : cause;
    }
  }
}
