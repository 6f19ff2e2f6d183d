/** By byte: the remainder of a byte, and of a byte that one, two or three more follow. */
const TABLES = tables();

/** CRC-32 as zip archives want it, of data that continues what gave `before`; four bytes at a time. */
export function crc32(data: Uint8Array, before: number): number {
  const [first, second, third, fourth] = TABLES;
  const words = data.length & ~3;
  const view = new DataView(data.buffer, data.byteOffset);
  let crc = ~before;
  let at = 0;
  for (; at < words; at += 4) {
    crc ^= view.getInt32(at, true);
    crc =
      (fourth[crc & 255] as number) ^
      (third[(crc >>> 8) & 255] as number) ^
      (second[(crc >>> 16) & 255] as number) ^
      (first[crc >>> 24] as number);
  }
  for (; at < data.length; at++)
    crc = (first[(crc ^ (data[at] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc;
}

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => remainder(byte));
  const second = followed(first, first);
  const third = followed(second, first);
  return [first, second, third, followed(third, first)];
}

function remainder(byte: number): number {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
}

/** The table for one more byte behind. */
function followed(table: Int32Array, first: Int32Array): Int32Array {
  return table.map((crc) => (first[crc & 255] as number) ^ (crc >>> 8));
}
