import type { InsertedRows } from '../gatherPlan';

/**
 * Hiding belongs to rows of the sheet, not to cells: once room for rows is made, the cells that were hidden are hidden
 * again, and what came to stand in their place is shown. `hidden` are one-based rows before the first insertion.
 */
export function withHiding(
  inserts: readonly InsertedRows[],
  hidden: readonly number[],
): readonly InsertedRows[] {
  let now = hidden;
  return inserts.map((insert) => {
    const { row, count, free = 0 } = insert;
    const before = now;
    now = before.map((one) => (one >= row + free ? one + count - free : one));
    const hide = now.filter((one) => !before.includes(one));
    const show = before.filter((one) => !now.includes(one));
    return hide.length + show.length === 0 ? insert : { ...insert, hiding: { hide, show } };
  });
}
