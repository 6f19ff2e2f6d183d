import { deflateSync } from 'fflate';
import { Crc32 } from './crc32';
import type { ZipEntry } from './zipDirectory';
import { zipDirectory } from './zipDirectory';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const VERSION = 20;

/** The same zip with some of its parts set anew; all others keep their packed bytes and their order. */
export function patchZip(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...zipDirectory(bytes).values()].map((entry) => {
    const content = changed.get(entry.path);
    return content ? packed(entry, content) : entry;
  });
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.path);
    const header = record(LOCAL, entry, name);
    directory.push(record(ENTRY, entry, name, offset), name);
    files.push(header, name, entry.packed);
    offset += header.length + name.length + entry.packed.length;
  }
  return joined([...files, ...directory, ending(entries.length, offset, directory)]);
}

function packed(entry: ZipEntry, content: Uint8Array): ZipEntry {
  const crc = new Crc32();
  crc.add(content);
  return {
    ...entry,
    method: 8,
    crc: crc.value,
    size: content.length,
    packed: deflateSync(content),
  };
}

/** A local header, or with an offset the directory's entry; the name follows it. */
function record(sign: number, entry: ZipEntry, name: Uint8Array, offset?: number): Uint8Array {
  const central = offset !== undefined;
  const made = new Uint8Array(central ? 46 : 30);
  const view = new DataView(made.buffer);
  const start = central ? 6 : 4;
  view.setUint32(0, sign, true);
  if (central) view.setUint16(4, VERSION, true);
  view.setUint16(start, VERSION, true);
  view.setUint16(start + 2, UTF8, true);
  view.setUint16(start + 4, entry.method, true);
  view.setUint32(start + 6, entry.time, true);
  view.setUint32(start + 10, entry.crc, true);
  view.setUint32(start + 14, entry.packed.length, true);
  view.setUint32(start + 18, entry.size, true);
  view.setUint16(start + 22, name.length, true);
  if (central) view.setUint32(42, offset, true);
  return made;
}

function ending(count: number, offset: number, directory: readonly Uint8Array[]): Uint8Array {
  const made = new Uint8Array(22);
  const view = new DataView(made.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return made;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const made = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    made.set(piece, at);
    at += piece.length;
  }
  return made;
}
