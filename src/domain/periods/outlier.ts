/** The usual range of some values: median ± 3.5 × 1.4826 × MAD; none from fewer than six, or where most are equal. */
export interface UsualRange {
  readonly low: number;
  readonly high: number;
}

const LEAST = 6;
const TIMES = 3.5 * 1.4826;

export function usualRange(values: readonly number[]): UsualRange | undefined {
  if (values.length < LEAST) return undefined;
  const middle = median(values);
  const spread = median(values.map((value) => Math.abs(value - middle)));
  if (spread === 0) return undefined;
  return { low: middle - TIMES * spread, high: middle + TIMES * spread };
}

/** A usual range as it is told: not below zero where no value is, and in whole numbers where all values are. */
export function toldRange({ low, high }: UsualRange, values: readonly number[]): UsualRange {
  const from = Math.max(low, Math.min(0, ...values));
  return values.every(Number.isInteger)
    ? { low: Math.ceil(from), high: Math.floor(high) }
    : { low: from, high };
}

/** The usual range of the others where a value lies outside it, and outside their lowest and highest. */
export function outsideOf(value: number, others: readonly number[]): UsualRange | undefined {
  const range = usualRange(others);
  if (!range) return undefined;
  const low = Math.min(range.low, ...others);
  const high = Math.max(range.high, ...others);
  return value < low || value > high ? range : undefined;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
