import type { Fix } from '../findings/finding';
import type { RowOf } from './knownRows';

/**
 * Tells whether a fix leaves every formula that a person wrote: one made for the text that a formula shows would put a
 * constant in its place, and the cell would follow nothing any more. A fix that names the formula it takes away knows
 * what it does.
 */
export function keepingFormulas(rowOf: RowOf): (fix: Fix) => boolean {
  return ({ changes }) =>
    changes.every(({ sheet, cell, before }) => {
      const formula = rowOf(sheet, cell)?.cells.get(cell)?.formula;
      return formula === undefined || formula === before;
    });
}
