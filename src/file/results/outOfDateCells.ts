import type { CellValue, Grid, Grids } from '../../domain/grid';
import { cellAddress, parseAddress, type Place } from '../../domain/place';
import { DATA_SHEETS } from '../../domain/sheets';
import { isComputedKey } from '../../domain/template/formulas/computedFormula';
import { headerKey } from '../../domain/vietnamese';
import { formulaReads, type CellPlace } from './formulaReads';

/**
 * The cells whose formula has no true result in the file, since nothing here computes: those that rest, directly or
 * through others, on cells that were changed without Excel, and those that some program wrote without a result. The
 * template's own columns do not count, for the add-in computes these itself. Rather one too many: a formula that cannot
 * be told apart rests on everything.
 */
export function outOfDateCells(grids: Grids, changed: readonly Place[]): readonly Place[] {
  const formulas = grids.sheets.flatMap(formulasOf);
  const places = new Set(changed.map(keyOf));
  const found = new Set(
    formulas.filter((one) => isUnanswered(one) || places.has(keyOf(one.place))),
  );
  const queue = [...changed, ...[...found].map(({ place }) => place)].flatMap(cellOf);
  if (queue.length > 0) addDependants(grids, formulas, found, queue);
  return [...found].filter(({ own }) => !own).map(({ place }) => place);
}

interface Formula {
  readonly place: Place;
  readonly text: string;
  readonly value: CellValue;
  /** The template's, whose result nobody reads. */
  readonly own: boolean;
}

function formulasOf(grid: Grid): readonly Formula[] {
  const own = ownColumns(grid);
  return grid.formulas.flatMap((row, r) =>
    row.flatMap((text, c): readonly Formula[] => {
      const value = grid.values[r]?.[c] ?? '';
      // A text in a cell of format Text may begin with a sign; its value is the very text.
      if (typeof text !== 'string' || !text.startsWith('=') || text === value) return [];
      const place = { sheet: grid.sheet, cell: cellAddress(grid.row + r, grid.column + c) };
      return [{ place, text, value, own: own.has(c) }];
    }),
  );
}

/** A formula that is meant to show nothing says so by `""`. */
function isUnanswered({ own, text, value }: Formula): boolean {
  return !own && value === '' && !text.includes('""');
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

/** Columns within the grid that the template computes. */
function ownColumns({ sheet, tables, values, row, column }: Grid): ReadonlySet<number> {
  const columns = DATA_SHEETS.find(({ name }) => headerKey(name) === headerKey(sheet))?.columns;
  const headers = new Set(
    (columns ?? []).filter(({ key }) => isComputedKey(key)).map(({ header }) => headerKey(header)),
  );
  const found = tables.flatMap((table) =>
    Array.from({ length: table.columns }, (_, index) => table.column - column + index).filter((c) =>
      headers.has(headerKey(String(values[table.row - row]?.[c] ?? ''))),
    ),
  );
  return new Set(found);
}

function cellOf({ sheet, cell }: Place): readonly CellPlace[] {
  const at = parseAddress(cell);
  return at ? [{ sheet, ...at }] : [];
}

function keyOf({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
