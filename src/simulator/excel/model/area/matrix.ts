import { HostError } from '../../../wire/hostError';
import type { Area } from './area';
import { isUnbounded } from './area';

/** A rectangle of values read cell by cell. */
export function matrix<T>(within: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: within.rows }, (_, r) =>
    Array.from({ length: within.columns }, (__, c) => read(within.row + r, within.column + c)),
  );
}

/**
 * Calls `write` for every cell with its value: the given rectangle must have the area's size, a single
 * value goes to every cell, null leaves a cell alone.
 */
export function distribute(
  within: Area,
  given: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  if (isUnbounded(within))
    throw new HostError('InvalidArgument', 'whole rows and columns take no values');
  const single = Array.isArray(given) && given.length === 1 ? (given[0] as unknown) : null;
  // A matrix of one cell goes to every cell, as a single value does.
  if (Array.isArray(single) && single.length === 1 && within.rows * within.columns > 1) {
    distribute(within, single[0], write);
    return;
  }
  const rows = Array.isArray(given) ? (given as unknown[]) : null;
  const fits =
    !rows ||
    (rows.length === within.rows &&
      rows.every((row) => Array.isArray(row) && row.length === within.columns));
  if (!fits) throw new HostError('InvalidArgument', 'the array has not the size of the range');
  for (let r = 0; r < within.rows; r += 1) {
    for (let c = 0; c < within.columns; c += 1) {
      const value = rows ? (rows[r] as unknown[])[c] : given;
      if (value !== null && value !== undefined) write(within.row + r, within.column + c, value);
    }
  }
}

/** The value that all cells share, or null. */
export function common<T>(values: Iterable<T>): T | null {
  let first: T | null = null;
  let some = false;
  for (const value of values) {
    if (some && JSON.stringify(value) !== JSON.stringify(first)) return null;
    first = value;
    some = true;
  }
  return first;
}
