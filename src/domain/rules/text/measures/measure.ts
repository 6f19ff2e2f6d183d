import type { Place } from '../../../place';

/** A well-known figure as it is said in some place of the report. */
export interface Measure {
  /** Its code in `Số liệu`. */
  readonly code: string;
  readonly value: number;
  readonly at: Place;
  readonly cumulative: boolean;
  /** Said in words that may mean something else: only a likely slip is worth a word. */
  readonly likely?: true;
}
