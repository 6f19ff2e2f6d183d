/** Rows of a sheet, by their numbers. */
export type Rows = ReadonlySet<number>;

/** What rows may be counted by: `Đảng ủy`, `quá hạn`, `tháng 8`. */
export interface Value extends Meaning {
  readonly name: string;
  /** Over a text in small letters. */
  readonly pattern: RegExp;
  /** Its name alone, which means it only beside a fraction of as many rows: `kinh tế số đạt 5/6 chỉ tiêu`. */
  readonly bare?: RegExp;
  /** What its words mean behind a kind that they part: `06 đã hoàn thành (trong hạn 05, quá hạn 01)`. */
  readonly within?: Meaning;
  /** Others count its rows again, by what they mean within it. */
  readonly parted?: true;
}

export interface Meaning {
  /** The rows that words may mean, the likeliest first. */
  readonly readings: readonly Rows[];
  /** The figure that counts them: `nv.hoan_thanh`. */
  readonly code?: string;
}

/** Values of which every row has one. */
export interface Attribute {
  readonly name: string;
  readonly values: readonly Value[];
  /** Words that follow a number name the value, and none before it. */
  readonly behind?: true;
}
