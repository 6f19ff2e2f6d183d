import { formulasIn, type FormulaCell } from '../../entries/cells/gridCells';
import { referencesIn } from '../../entries/cells/referencesIn';
import type { DefinedName, Grid } from '../../grid';
import { headerKey } from '../../letters/vietnamese';
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

/** Defined names that Excel changes likewise. */
export function keptNames(
  names: readonly DefinedName[],
  removals: readonly RowRemoval[],
): readonly DefinedName[] {
  const losing = new Set(removals.map(({ sheet }) => headerKey(sheet)));
  return names.filter(({ formula, sheet: own = '' }) =>
    referencesIn(formula).some(({ sheet = own }) => losing.has(headerKey(sheet))),
  );
}

/** Names that no longer mean what they meant, likewise. */
export function changedNames(
  kept: readonly DefinedName[],
  now: readonly DefinedName[],
): readonly DefinedName[] {
  return kept.filter((one) => {
    const found = now.find(({ name, sheet }) => name === one.name && sheet === one.sheet);
    return found && hasMoved(one.formula, found.formula);
  });
}

/** Those that no longer read what they read. One that a person has made another since stays as it is. */
export function changedFormulas(
  kept: readonly KeptFormula[],
  now: readonly Grid[],
): readonly KeptFormula[] {
  const found = new Map(now.flatMap(formulasIn).map((one) => [placeKey(one), one.formula]));
  return kept.filter((one) => {
    const formula = found.get(placeKey(one));
    return formula !== undefined && hasMoved(one.formula, formula);
  });
}

/** The same formula over other cells. */
function hasMoved(before: string, now: string): boolean {
  return now !== before && withoutCells(now) === withoutCells(before);
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
