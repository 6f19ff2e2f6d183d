import type { Remark } from '../rule';

/** A row that a rule found wanting: its number and what the rule says of it alone. */
export interface RowFault {
  readonly row: number;
  readonly remark: Remark;
}

/**
 * One remark a row; where every row of a column (three at least) is wanting, one for them all: a column that an office
 * does not fill is one decision, not a hundred.
 */
export function rowsOrColumn(
  faults: readonly RowFault[],
  total: number,
  message: (rows: readonly number[]) => string,
): readonly Remark[] {
  const first = faults[0];
  if (!first || faults.length < 3 || faults.length < total)
    return faults.map(({ remark }) => remark);
  return [{ at: first.remark.at, message: message(faults.map(({ row }) => row)) }];
}
