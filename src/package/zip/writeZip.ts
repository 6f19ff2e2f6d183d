import { deflateSync, strToU8 } from 'fflate';
import { Crc32 } from './crc32';
import type { ZipEntry } from './zipDirectory';
import { joinBytes } from './joinBytes';

/** A part as it goes into a zip: unpacked bytes, or an entry that is taken over as it is packed. */
export type ZipPart = Uint8Array | ZipEntry;

/** 1 January 1980, the first day of a zip; without it the same parts would make other bytes each time. */
const DAY = 0x21 << 16;
const UTF8_NAMES = 0x800;

/** Writes a zip with the parts in order. Entries that are taken over keep their packed bytes. */
export function writeZip(parts: ReadonlyMap<string, ZipPart>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, part] of parts) {
    const entry = part instanceof Uint8Array ? packed(path, part) : part;
    const name = strToU8(path);
    const local = header(LOCAL, entry, name);
    pieces.push(local, entry.packed);
    directory.push(central(entry, name, offset));
    offset += local.length + entry.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joinBytes([...pieces, ...directory, end(directory.length, size, offset)]);
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];

function packed(path: string, bytes: Uint8Array): ZipEntry {
  const crc = new Crc32();
  crc.add(bytes);
  return {
    path,
    method: 8,
    time: DAY,
    crc: crc.value,
    size: bytes.length,
    packed: deflateSync(bytes),
  };
}

/** The fields that local header and directory share: from the version needed to the length of the extra field. */
function header(signature: number, entry: ZipEntry, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(30 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, UTF8_NAMES, true);
  view.setUint16(8, entry.method, true);
  view.setUint32(10, entry.time, true);
  view.setUint32(14, entry.crc, true);
  view.setUint32(18, entry.packed.length, true);
  view.setUint32(22, entry.size, true);
  view.setUint16(26, name.length, true);
  bytes.set(name, 30);
  return bytes;
}

function central(entry: ZipEntry, name: Uint8Array, offset: number): Uint8Array {
  const shared = header(LOCAL, entry, name);
  const bytes = new Uint8Array(46 + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, 20, true);
  bytes.set(shared.subarray(4, 30), 6);
  view.setUint32(42, offset, true);
  bytes.set(name, 46);
  return bytes;
}

function end(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}
