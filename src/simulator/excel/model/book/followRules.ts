import { fromNewFirst } from '../../../../xlsx/sheet/fromNewFirst';
import type { Move } from '../../../../xlsx/sheet/moveArea';
import { moveReferences } from '../../../../xlsx/sheet/moveReferences';
import type { Area } from '../area/area';
import type { Sheet } from './workbook';

/** Lets the formulas of a sheet's conditional formats and validations follow cells that are about to move on one sheet. */
export function followRules(sheet: Sheet, moved: Sheet, move: Move): void {
  const follow =
    (areas: readonly Area[]) =>
    (formula: string): string =>
      moveReferences(
        sheet === moved ? fromNewFirst(formula, areas, move) : formula,
        sheet.name,
        moved.name,
        [move],
      );
  for (const one of sheet.validations) one.rule = eachFormula(one.rule, follow(one.areas));
  for (const one of sheet.conditionalFormats) {
    one.formula = follow(one.areas)(one.formula);
    if (one.cellValue) one.cellValue = eachFormula(one.cellValue, follow(one.areas));
  }
}

/** A rule as Office.js has it: what begins with `=` is a formula. */
function eachFormula(
  rule: Readonly<Record<string, unknown>>,
  follow: (formula: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule).map(([name, value]) => [name, followed(value, follow)]),
  );
}

function followed(value: unknown, follow: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? follow(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return eachFormula({ ...value }, follow);
}
