import { NO_RESULT } from '../../domain/entries/cells/excelErrors';
import type { Grids } from '../../domain/grid';
import { parseAddress, type Place, placeKey } from '../../domain/place';
import { formulasOf, type Formula } from './formulasOf';
import { formulaReads, type CellPlace } from './formulaReads';

/**
 * The cells whose formula has no true result in the file, since nothing here computes: those that rest, directly or
 * through others, on cells that were changed without Excel, and those that some program wrote without a result. The
 * template's own columns do not count, for the add-in computes these itself. Rather one too many: a formula that cannot
 * be told apart rests on everything.
 */
export function outOfDateCells(grids: Grids, changed: readonly Place[]): readonly Place[] {
  const formulas = grids.sheets.flatMap(formulasOf);
  const places = new Set(changed.map(placeKey));
  const found = new Set(
    formulas.filter((one) => isUnanswered(one) || places.has(placeKey(one.place))),
  );
  const queue = [...changed, ...[...found].map(({ place }) => place)].flatMap(cellOf);
  if (queue.length > 0) addDependants(grids, formulas, found, queue);
  return [...found].filter(({ own }) => !own).map(({ place }) => place);
}

/** A formula that is meant to show nothing says so by `""`. */
function isUnanswered({ own, text, value }: Formula): boolean {
  return !own && (value === NO_RESULT || (value === '' && !text.includes('""')));
}

function addDependants(
  grids: Grids,
  formulas: readonly Formula[],
  found: Set<Formula>,
  queue: CellPlace[],
): void {
  const waiting = formulas
    .filter((one) => !found.has(one))
    .flatMap((formula) =>
      cellOf(formula.place).map((at) => ({
        formula,
        at,
        reads: formulaReads(formula.text, at, grids),
      })),
    );
  for (let cell = queue.pop(); cell; cell = queue.pop()) {
    const changed = cell;
    for (const { formula, at } of waiting.filter(({ reads }) => reads(changed))) {
      if (found.has(formula)) continue;
      found.add(formula);
      queue.push(at);
    }
  }
}

function cellOf({ sheet, cell }: Place): readonly CellPlace[] {
  const at = parseAddress(cell);
  return at ? [{ sheet, ...at }] : [];
}
