import type { CellWrite } from '../plan';
import { type Columns, type ComputedKey, computedFormula } from '../formulas/computedFormula';
import type { MeasuringCells } from '../formulas/taskClassFormula';
import { areaAt } from '../content/layout';

/** A computed column: its key, its zero-based column, and where the columns it reads stand. */
export interface ComputedColumn {
  readonly key: ComputedKey;
  readonly column: number;
  readonly columns: Columns;
  readonly days: MeasuringCells;
}

/** Writes of the template's formula into zero-based rows, one for each unbroken run; none where it cannot be built. */
export function formulaWrites(
  { key, column, columns, days }: ComputedColumn,
  rows: readonly number[],
): readonly CellWrite[] {
  return runs(rows).flatMap(({ first, count }) => {
    const numbers = Array.from({ length: count }, (_, index) => first + index);
    const formulas = numbers.flatMap((row) => {
      const formula = computedFormula(key, columns, row + 1, days);
      return formula === undefined ? [] : [[formula]];
    });
    return formulas.length === 0 ? [] : [{ area: areaAt(first, column, count), formulas }];
  });
}

interface Run {
  readonly first: number;
  readonly count: number;
}

function runs(rows: readonly number[]): readonly Run[] {
  const found: Run[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last.first + last.count === row)
      found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ first: row, count: 1 });
  }
  return found;
}
