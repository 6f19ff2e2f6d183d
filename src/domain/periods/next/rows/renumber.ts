import type { Entry } from '../../../entries/entry';
import { changed } from '../changed';
import type { PlannedChange } from '../plan';

/** A row that may be numbered: group rows part the groups. */
export interface NumberedRow {
  readonly row: number;
  readonly group: boolean;
  readonly number: Entry;
}

/** Numbers the rows that stay as they were counted, through or by group; where they were not counted, nothing changes. */
export function renumber(
  rows: readonly NumberedRow[],
  gone: ReadonlySet<number>,
): readonly PlannedChange[] {
  const byGroup = wayOfCounting(rows);
  if (byGroup === undefined) return [];
  let count = 0;
  return rows.flatMap(({ row, group, number }) => {
    if (group && byGroup) count = 0;
    if (group || gone.has(row) || !/^\d+[.)]?$/u.test(number.text)) return [];
    if (number.formula !== undefined) return [];
    count += 1;
    return changed(number, inForm(number, count));
  });
}

/** True by group, false through; `undefined` where the numbers follow neither. */
export function wayOfCounting(rows: readonly NumberedRow[]): boolean | undefined {
  if (counts(rows, false)) return false;
  return counts(rows, true) ? true : undefined;
}

function counts(rows: readonly NumberedRow[], byGroup: boolean): boolean {
  let count = 0;
  return rows.every(({ group, number }) => {
    if (group && byGroup) count = 0;
    if (group || !/^\d/u.test(number.text)) return true;
    count += 1;
    return parseInt(number.text, 10) === count;
  });
}

function inForm({ raw }: Entry, count: number): string | number {
  if (typeof raw !== 'string') return count;
  return raw.replace(/\d+/u, (digits) =>
    digits.startsWith('0') ? String(count).padStart(digits.length, '0') : String(count),
  );
}
