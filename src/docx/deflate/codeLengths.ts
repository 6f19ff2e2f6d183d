/** DEFLATE's longest code. */
export const MOST_BITS = 15;

interface Leaf {
  readonly symbol: number;
  readonly count: number;
}

/** Lengths of Huffman's code for symbols that occur so often. */
export function codeLengths(counts: Uint32Array): Uint8Array {
  const leaves = rankedLeaves(counts);
  const depths = depthsOf(leaves.map(({ count }) => count));
  const lengths = new Uint8Array(counts.length);
  for (const [at, { symbol }] of leaves.entries()) lengths[symbol] = depths[at] ?? 0;
  return lengths;
}

/**
 * Symbols that occur, the rarest first. None counts for less than a thousandth: so no code is longer
 * than 15 bits (16 would take a total of 2584 times the rarest). A code of one symbol still needs a second.
 */
function rankedLeaves(counts: Uint32Array): readonly Leaf[] {
  const least = counts.reduce((sum, count) => sum + count, 0) / 1000;
  const leaves: Leaf[] = [];
  for (const [symbol, count] of counts.entries())
    if (count > 0) leaves.push({ symbol, count: Math.max(count, least) });
  for (let symbol = 0; leaves.length < 2; symbol++)
    if (counts[symbol] === 0) leaves.push({ symbol, count: least });
  return leaves.sort((a, b) => a.count - b.count);
}

/**
 * Depths of the leaves of Huffman's tree, whose counts rise: again and again the two rarest nodes get a parent.
 * Parents come in rising order, too, so that the rarest is always the next leaf or the next parent.
 */
function depthsOf(counts: readonly number[]): Uint8Array {
  const leaves = counts.length;
  const total = 2 * leaves - 1;
  const weights = [...counts, ...new Array<number>(leaves - 1).fill(Infinity)];
  const parents = new Uint16Array(total);
  let leaf = 0;
  let inner = leaves;
  for (let parent = leaves; parent < total; parent++) {
    let weight = 0;
    for (let child = 0; child < 2; child++) {
      const rarest =
        leaf < leaves && (weights[leaf] ?? 0) <= (weights[inner] ?? 0) ? leaf++ : inner++;
      parents[rarest] = parent;
      weight += weights[rarest] ?? 0;
    }
    weights[parent] = weight;
  }
  const depths = new Uint8Array(total);
  for (let node = total - 2; node >= 0; node--)
    depths[node] = (depths[parents[node] ?? 0] ?? 0) + 1;
  return depths;
}
