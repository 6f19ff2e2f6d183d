import type { Bits } from './bits';
import { codeOfLengths, prefixCode, writeSymbol, type PrefixCode } from './huffman';
import { LENGTH_BITS } from './findRepeats';
import { distanceSymbol, lengthSymbol } from './symbols';

/** Codes of a block: for literal bytes, the end of the block and lengths; and for distances. */
export interface BlockCodes {
  readonly literals: PrefixCode;
  readonly distances: PrefixCode;
}

/** The symbol that ends a block; below it the literal bytes. */
export const END = 256;
export const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/** The codes that DEFLATE knows without description (RFC 1951, 3.2.6). */
export const FIXED_CODES: BlockCodes = {
  literals: codeOfLengths(
    Uint8Array.from({ length: 288 }, (_, symbol) =>
      symbol < 144 ? 8 : symbol < END ? 9 : symbol < 280 ? 7 : 8,
    ),
  ),
  distances: codeOfLengths(new Uint8Array(30).fill(5)),
};

/** The best codes for these tokens. */
export function codesFor(tokens: Int32Array): BlockCodes {
  const literals = new Uint32Array(286);
  const distances = new Uint32Array(30);
  literals[END] = 1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as number;
    if (token < END) count(literals, token);
    else {
      count(literals, lengthSymbol(token & LENGTH_MASK));
      count(distances, distanceSymbol(token >> LENGTH_BITS));
    }
  }
  return { literals: prefixCode(literals), distances: prefixCode(distances) };
}

function count(counts: Uint32Array, symbol: number): void {
  counts[symbol] = (counts[symbol] as number) + 1;
}

/** Describes the codes (RFC 1951, 3.2.7) by their lengths, four bits each: 158 bytes, no cleverness. */
export function writeCodes({ literals, distances }: BlockCodes, bits: Bits): void {
  bits.write(literals.lengths.length - 257, 5);
  bits.write(distances.lengths.length - 1, 5);
  bits.write(19 - 4, 4);
  // The code of the code lengths: none for the three kinds of run, four bits for each length from 0 to 15.
  for (let symbol = 0; symbol < 19; symbol++) bits.write(symbol < 3 ? 0 : 4, 3);
  for (const length of literals.lengths) writeSymbol(FOUR_BITS, length, bits);
  for (const length of distances.lengths) writeSymbol(FOUR_BITS, length, bits);
}

const FOUR_BITS = codeOfLengths(new Uint8Array(16).fill(4));
