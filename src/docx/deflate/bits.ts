/** Bits being written, the lowest of each byte first, as DEFLATE orders them. */
export interface Bits {
  /** Writes the lowest `count` bits of `value`, at most 16. */
  readonly write: (value: number, count: number) => void;
  /** The whole bytes written since the last call; with `pad` also the last one, filled with zeros. */
  readonly take: (pad: boolean) => Uint8Array<ArrayBuffer>;
}

export function openBits(): Bits {
  let bytes = new Uint8Array(4096);
  let length = 0;
  let pending = 0;
  let filled = 0;
  return {
    write: (value, count) => {
      pending |= value << filled;
      filled += count;
      if (length + 3 > bytes.length) bytes = enlarged(bytes);
      for (; filled >= 8; filled -= 8) {
        bytes[length++] = pending;
        pending >>>= 8;
      }
    },
    take: (pad) => {
      if (pad && filled > 0) {
        bytes[length++] = pending;
        pending = filled = 0;
      }
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

function enlarged(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
