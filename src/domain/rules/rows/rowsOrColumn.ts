import type { Remark } from '../rule';

/** A row that a rule found wanting: its number and what the rule says of it alone. */
export interface RowFault {
  readonly row: number;
  readonly remark: Remark;
}

/** Fewer rows than these each deserve a look of their own. */
const MANY = 50;

/**
 * One remark a row; where every row of a column (three at least), or many rows, are wanting, one for them all: a column
 * that an office does not fill is one decision, not a hundred.
 */
export function rowsOrColumn(
  faults: readonly RowFault[],
  total: number,
  message: (rows: readonly number[]) => string,
): readonly Remark[] {
  const first = faults[0];
  const column = faults.length >= 3 && faults.length >= total;
  if (!first || (!column && faults.length <= MANY)) return faults.map(({ remark }) => remark);
  const also = faults.slice(1).map(({ remark }) => remark.at);
  return [{ at: first.remark.at, also, message: message(faults.map(({ row }) => row)) }];
}
