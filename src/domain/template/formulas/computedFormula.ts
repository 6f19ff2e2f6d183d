import { columnLetters } from '../../place';
import { rateFormula } from './rateFormula';
import { statusFormula } from './statusFormula';
import { taskClassFormula, type MeasuringCells } from './taskClassFormula';

/** The live formulas of the template; the add-in prints its own values, and both agree wherever Excel can compute. */
export type ComputedKey = 'rate' | 'status' | 'taskClass';

/** Where the columns of the row stand, by key; zero-based. */
export type Columns = Readonly<Partial<Record<string, number>>>;

const NEEDED: Readonly<Record<ComputedKey, readonly string[]>> = {
  rate: ['unit', 'comparison', 'goal', 'result', 'numerator', 'denominator'],
  status: ['unit', 'comparison', 'goal', 'result', 'numerator', 'denominator'],
  taskClass: ['status', 'deadline', 'doneOn'],
};

/** Whether a column is filled by a formula of the template. */
export function isComputedKey(key: string): key is ComputedKey {
  return key in NEEDED;
}

/**
 * The template's formula for a computed column in a one-based row, in Excel's English notation and for the columns as
 * they stand in this sheet; `undefined` where a column that it needs is missing.
 */
export function computedFormula(
  key: ComputedKey,
  columns: Columns,
  row: number,
  days: MeasuringCells,
): string | undefined {
  if (NEEDED[key].some((needed) => columns[needed] === undefined)) return undefined;
  const at = (name: string): string => `${columnLetters(columns[name] ?? 0)}${row}`;
  if (key === 'taskClass') {
    return taskClassFormula(
      { status: at('status'), deadline: at('deadline'), doneOn: at('doneOn') },
      days,
    );
  }
  const cells = {
    unit: at('unit'),
    comparison: at('comparison'),
    goal: at('goal'),
    result: at('result'),
    numerator: at('numerator'),
    denominator: at('denominator'),
  };
  return key === 'rate' ? rateFormula(cells) : statusFormula(cells);
}
