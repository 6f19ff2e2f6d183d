import type { Place } from '../../place';

/** A well-known figure as it is said in some place of the report. */
export interface Measure {
  /** Its code in `Số liệu`. */
  readonly code: string;
  readonly value: number;
  readonly at: Place;
  readonly cumulative: boolean;
}
