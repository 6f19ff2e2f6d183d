import type { Bits } from './bits';
import { codeLengths, MOST_BITS } from './codeLengths';

/** A prefix code: by symbol, its code with the bits in writing order, and the code's length. */
export interface PrefixCode {
  readonly codes: Uint16Array;
  readonly lengths: Uint8Array;
}

/** Huffman's code for symbols that occur so often. */
export function prefixCode(counts: Uint32Array): PrefixCode {
  return codeOfLengths(codeLengths(counts));
}

/** The code with these lengths: codes in order of length, then symbol (RFC 1951, 3.2.2). */
export function codeOfLengths(lengths: Uint8Array): PrefixCode {
  const next = firstCodes(lengths);
  const codes = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) {
    const code = next[length] ?? 0;
    codes[symbol] = reversed(code, length);
    next[length] = code + 1;
  }
  return { codes, lengths };
}

export function writeSymbol({ codes, lengths }: PrefixCode, symbol: number, bits: Bits): void {
  bits.write(codes[symbol] as number, lengths[symbol] as number);
}

/** By length: the first code of that length. */
function firstCodes(lengths: Uint8Array): Uint16Array {
  const counts = new Uint16Array(MOST_BITS + 1);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const first = new Uint16Array(MOST_BITS + 1);
  for (let length = 1; length < MOST_BITS; length++)
    first[length + 1] = ((first[length] ?? 0) + (counts[length] ?? 0)) << 1;
  return first;
}

/** Bits are written lowest first, codes highest first. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
