import { type Columns, type ComputedKey, computedFormula } from './computedFormula';
import type { MeasuringCells } from './taskClassFormula';

/** Where a computed cell stands: its column's key, its one-based row, and the cells that its formula reads. */
export interface ComputedCell {
  readonly key: ComputedKey;
  readonly row: number;
  readonly columns: Columns;
  readonly days: MeasuringCells;
}

/** Whether a cell still holds the template's own formula; blanks, case and `$` do not count. */
export function isTemplateFormula(formula: string, cell: ComputedCell): boolean {
  const { key, row, columns, days } = cell;
  const own = computedFormula(key, columns, row, days);
  return own !== undefined && comparable(formula) === comparable(own);
}

function comparable(formula: string): string {
  return formula.replace(/_xlfn\.|[\s$@]/g, '').toLowerCase();
}
