/** A piece of a text that moves on: where it stands, and what takes its place. */
export interface Piece {
  readonly index: number;
  readonly length: number;
  readonly after: string;
  /** False where it fits two periods, or none for certain. */
  readonly certain: boolean;
  /** By how many days a day moves. */
  readonly shift?: number;
  /** True where it names the old period itself. */
  readonly own?: boolean;
}

/** A stretch of a text, end excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}

export function stretchOf({ index, length }: Pick<Piece, 'index' | 'length'>): Stretch {
  return { from: index, to: index + length };
}
