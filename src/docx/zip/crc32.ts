/** Remainders for a byte, and for a byte that one, two or three more follow. */
const [FIRST, SECOND, THIRD, FOURTH] = tables();

/** CRC-32 as zip archives want it, of data that continues what gave `before`; four bytes at a time. */
export function crc32(data: Uint8Array, before: number): number {
  let crc = ~before;
  let at = 0;
  for (const last = data.length - 3; at < last; at += 4) {
    crc ^= (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
    crc ^= ((data[at + 2] ?? 0) << 16) | ((data[at + 3] ?? 0) << 24);
    crc =
      (FOURTH[crc & 255] ?? 0) ^
      (THIRD[(crc >>> 8) & 255] ?? 0) ^
      (SECOND[(crc >>> 16) & 255] ?? 0) ^
      (FIRST[crc >>> 24] ?? 0);
  }
  for (; at < data.length; at++) crc = (FIRST[(crc ^ (data[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc;
}

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => remainder(byte));
  const second = next(first, first);
  const third = next(second, first);
  return [first, second, third, next(third, first)];
}

function remainder(byte: number): number {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
}

/** The table for one more byte behind. */
function next(table: Int32Array, first: Int32Array): Int32Array {
  return table.map((crc) => (first[crc & 255] ?? 0) ^ (crc >>> 8));
}
