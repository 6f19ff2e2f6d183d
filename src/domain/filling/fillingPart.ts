import type { Place } from '../place';

/** A cell that still waits for its entry. */
export interface EmptyCell {
  readonly at: Place;
  /** As the sheet calls it; for a paragraph its guidance. */
  readonly label: string;
  /** It is filled, with what the last period left: to be looked at again. */
  readonly kept?: true;
  /** A day that follows from Loại kỳ, Kỳ số and Năm. */
  readonly ofPeriod?: true;
  /** The sheet itself is to be added again or to get its name back. */
  readonly gone?: true;
  /** To be filled only where there is something to write: nothing waits for it. */
  readonly ifAny?: true;
}

/** One sheet of the filling guide. */
export interface FillingPart {
  /** As the sheet is named in the workbook. */
  readonly sheet: string;
  readonly filled: number;
  readonly needed: number;
  /** In sheet order. */
  readonly empty: readonly EmptyCell[];
}

/** A part of which `needed` cells are asked for and these are still empty. */
export function fillingPart(
  sheet: string,
  needed: number,
  empty: readonly EmptyCell[],
): FillingPart {
  return { sheet, needed, filled: needed - empty.length, empty };
}
