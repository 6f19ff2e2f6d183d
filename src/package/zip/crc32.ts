const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of a zip's entries, over bytes that come piece by piece. */
export class Crc32 {
  private state = 0xffffffff;

  add(bytes: Uint8Array): void {
    let { state } = this;
    for (let at = 0; at < bytes.length; at += 1)
      state = (state >>> 8) ^ (TABLE[(state ^ (bytes[at] ?? 0)) & 255] ?? 0);
    this.state = state;
  }

  get value(): number {
    return (this.state ^ 0xffffffff) >>> 0;
  }
}
