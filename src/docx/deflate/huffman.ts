import type { Bits } from './bits';

/** A prefix code: by symbol, its code with the bits in writing order, and the code's length. */
export interface PrefixCode {
  readonly codes: Uint16Array;
  readonly lengths: Uint8Array;
}

interface Group {
  readonly count: number;
  readonly symbols: readonly number[];
}

/** Huffman's code for symbols that occur so often. */
export function prefixCode(counts: Uint32Array): PrefixCode {
  return codeOfLengths(codeLengths(counts));
}

/** The code with these lengths: codes in order of length, then symbol (RFC 1951, 3.2.2). */
export function codeOfLengths(lengths: Uint8Array): PrefixCode {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= 15; length++, code <<= 1) {
    for (let symbol = 0; symbol < lengths.length; symbol++)
      if (lengths[symbol] === length) codes[symbol] = reversed(code++, length);
  }
  return { codes, lengths };
}

export function writeSymbol({ codes, lengths }: PrefixCode, symbol: number, bits: Bits): void {
  bits.write(codes[symbol] ?? 0, lengths[symbol] ?? 0);
}

/** The two rarest groups become one, a bit longer for each of their symbols, until one group is left. */
function codeLengths(counts: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const groups = rankedSymbols(counts);
  for (;;) {
    const rarest = groups.pop();
    const second = groups.pop();
    if (!rarest || !second) return lengths;
    const symbols = [...rarest.symbols, ...second.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    insert(groups, { count: rarest.count + second.count, symbols });
  }
}

/**
 * Symbols that occur, the rarest last. None counts for less than a thousandth: so no code is
 * longer than 15 bits, DEFLATE's limit (16 would take 2584 times the rarest's count).
 */
function rankedSymbols(counts: Uint32Array): Group[] {
  const least = counts.reduce((sum, count) => sum + count, 0) / 1000;
  const groups: Group[] = [];
  for (const [symbol, count] of counts.entries())
    if (count > 0) groups.push({ count: Math.max(count, least), symbols: [symbol] });
  // A code of a single symbol still needs a bit.
  for (let symbol = 0; groups.length < 2; symbol++)
    if (!counts[symbol]) groups.push({ count: least, symbols: [symbol] });
  return groups.sort((a, b) => b.count - a.count);
}

function insert(groups: Group[], group: Group): void {
  let at = groups.length;
  while (at > 0 && (groups[at - 1]?.count ?? 0) < group.count) at--;
  groups.splice(at, 0, group);
}

/** Bits are written lowest first, codes highest first. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
