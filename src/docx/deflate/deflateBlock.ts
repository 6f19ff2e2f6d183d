import type { Bits } from './bits';
import { codesFor, END, FIXED_CODES, LENGTH_MASK, writeCodes, type BlockCodes } from './blockCodes';
import { findRepeats, LENGTH_BITS } from './findRepeats';
import { writeSymbol } from './huffman';
import { distanceExtraBits, distanceSymbol, lengthExtraBits, lengthSymbol } from './symbols';

/** Codes of its own take 158 bytes to describe: not worth it for a block of fewer tokens. */
const WORTH_OWN_CODES = 600;

/** Writes data as one DEFLATE block (RFC 1951); `final` for the last one of a stream. */
export function deflateBlock(data: Uint8Array, final: boolean, bits: Bits): void {
  const tokens = findRepeats(data);
  const own = tokens.length >= WORTH_OWN_CODES;
  const codes = own ? codesFor(tokens) : FIXED_CODES;
  bits.write((final ? 1 : 0) | ((own ? 2 : 1) << 1), 3);
  if (own) writeCodes(codes, bits);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as number;
    if (token < END) writeSymbol(codes.literals, token, bits);
    else writeRepeat(token & LENGTH_MASK, token >> LENGTH_BITS, codes, bits);
  }
  writeSymbol(codes.literals, END, bits);
}

function writeRepeat(length: number, distance: number, codes: BlockCodes, bits: Bits): void {
  writeSymbol(codes.literals, lengthSymbol(length), bits);
  writeLowest(length - 3, lengthExtraBits(length), bits);
  writeSymbol(codes.distances, distanceSymbol(distance), bits);
  writeLowest(distance - 1, distanceExtraBits(distance), bits);
}

function writeLowest(value: number, count: number, bits: Bits): void {
  if (count > 0) bits.write(value & ((1 << count) - 1), count);
}
