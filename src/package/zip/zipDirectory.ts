import { UnreadablePackage } from '../unreadablePackage';

/** A part as the zip's directory tells of it; nothing is unpacked yet. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Time and date as the directory has them (MS-DOS). */
  readonly time: number;
  /** Size that the directory announces, unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const MOST_PARTS = 5000;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN = 0xffffffff;

/** Reads a zip's central directory, Zip64 too. Folders, which end in `/`, are entries too; a name that stands twice is refused. */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    let { at, count } = start(view);
    if (count > MOST_PARTS) throw new UnreadablePackage('tooLarge');
    for (; count > 0; count -= 1) {
      const { entry, next } = readEntry(bytes, view, at);
      if (entries.has(entry.path)) throw new UnreadablePackage('damaged');
      entries.set(entry.path, entry);
      at = next;
    }
  } catch (cause) {
    // A place outside of the file is a `RangeError` of `DataView`: the zip was cut.
    throw cause instanceof UnreadablePackage ? cause : new UnreadablePackage('damaged', { cause });
  }
  return entries;
}

function start(view: DataView): { at: number; count: number } {
  const last = Math.max(view.byteLength - 22 - 65535, 0);
  for (let at = view.byteLength - 22; at >= last; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (offset === UNKNOWN || count === 0xffff) return start64(view, at);
    if (isDirectory(view, offset, count, at)) return { at: offset, count };
  }
  throw new UnreadablePackage('damaged');
}

/** The zip's comment, or what was appended to the file, may hold the same four signs as its end. */
function isDirectory(view: DataView, at: number, count: number, end: number): boolean {
  return count === 0 ? at === end : at + 4 <= end && view.getUint32(at, true) === ENTRY;
}

function start64(view: DataView, end: number): { at: number; count: number } {
  const at = Number(view.getBigUint64(end - 20 + 8, true));
  if (view.getUint32(at, true) !== END_64) throw new UnreadablePackage('damaged');
  return {
    at: Number(view.getBigUint64(at + 48, true)),
    count: Number(view.getBigUint64(at + 32, true)),
  };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  if (view.getUint32(at, true) !== ENTRY) throw new UnreadablePackage('damaged');
  if (view.getUint16(at + 8, true) & 1) throw new UnreadablePackage('password');
  const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
  const nameEnd = at + 46 + (name ?? 0);
  const extraEnd = nameEnd + (extra ?? 0);
  const sizes = readSizes(view, at, nameEnd, extraEnd);
  const data = sizes.offset + 30;
  if (view.getUint32(sizes.offset, true) !== LOCAL) throw new UnreadablePackage('damaged');
  const from = data + view.getUint16(data - 4, true) + view.getUint16(data - 2, true);
  if (from + sizes.packed > bytes.length) throw new UnreadablePackage('damaged');
  const entry = {
    path: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    packed: bytes.subarray(from, from + sizes.packed),
  };
  return { entry, next: extraEnd + (comment ?? 0) };
}

interface Sizes {
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Sizes and place of an entry; those that do not fit into 32 bits stand in its Zip64 extra field, in this order. */
function readSizes(view: DataView, at: number, extra: number, extraEnd: number): Sizes {
  const [size = 0, packed = 0, offset = 0] = [24, 20, 42].map((p) => view.getUint32(at + p, true));
  let place = zip64Field(view, extra, extraEnd);
  const whole = (given: number): number => {
    if (given !== UNKNOWN || place === undefined) return given;
    place += 8;
    return Number(view.getBigUint64(place - 8, true));
  };
  return { size: whole(size), packed: whole(packed), offset: whole(offset) };
}

function zip64Field(view: DataView, from: number, end: number): number | undefined {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}
