import { formulasIn, type FormulaCell } from '../../entries/cells/gridCells';
import { referencesIn } from '../../entries/cells/referencesIn';
import type { Grid } from '../../grid';
import { headerKey } from '../../vietnamese';
import type { RowRemoval } from '../next/plan';

/** A formula on a sheet that is not kept whole. */
export type KeptFormula = Omit<FormulaCell, 'value'>;

/** Formulas that Excel changes as rows leave: those that name cells of the sheets which lose some. */
export function keptFormulas(
  sheets: readonly Grid[],
  removals: readonly RowRemoval[],
): readonly KeptFormula[] {
  const losing = new Set(removals.map(({ sheet }) => headerKey(sheet)));
  return sheets
    .flatMap(formulasIn)
    .filter((one) =>
      referencesIn(one.formula).some(({ sheet = one.sheet }) => losing.has(headerKey(sheet))),
    )
    .map(({ sheet, row, column, formula }) => ({ sheet, row, column, formula }));
}

/** Those that no longer read what they read. One that a person has made another since stays as it is. */
export function changedFormulas(
  kept: readonly KeptFormula[],
  now: readonly Grid[],
): readonly KeptFormula[] {
  const found = new Map(now.flatMap(formulasIn).map((one) => [placeKey(one), one.formula]));
  return kept.filter((one) => {
    const formula = found.get(placeKey(one));
    if (formula === undefined || formula === one.formula) return false;
    return withoutCells(formula) === withoutCells(one.formula);
  });
}

function placeKey({ sheet, row, column }: KeptFormula): string {
  return `${sheet}!${row}!${column}`;
}

/** A formula but for the cells that it names, whether they are still there or not. */
function withoutCells(formula: string): string {
  return formula.replace(CELLS, '#');
}

const CELLS =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!)?(?:#REF!|\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)/giu;
