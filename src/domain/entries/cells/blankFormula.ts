import { findGrid } from '../../findGrid';
import type { CellValue, Grid } from '../../grid';
import { cellAddress, parseAddress } from '../../place';
import { headerKey } from '../../letters/vietnamese';
import { isBlank } from './cellText';
import { formulaOf } from './gridCells';
import { referencesIn, type Reference } from './referencesIn';

const IN_ROW = /(?:[\p{L}_][\p{L}\p{N}_.]*)?\[(?:@|\[#This Row\],)\[?((?:'.|[^[\]'])+)\]?\]/giu;
/** Formulas that lead to formulas are followed so far. */
const DEEPEST = 6;
/** A range larger than this is not looked through: it is taken as filled. */
const MOST_CELLS = 20_000;

/** Whether a formula reads cells, all of them on sheets that are read, and every one blank: it says nothing yet. */
export function readsOnlyBlanks(
  formula: string,
  at: { readonly sheet: string; readonly cell: string },
  sheets: readonly Grid[],
): boolean {
  return onlyBlanks(formula, at, sheets, 0);
}

function onlyBlanks(
  formula: string,
  at: { readonly sheet: string; readonly cell: string },
  sheets: readonly Grid[],
  depth: number,
): boolean {
  if (depth > DEEPEST) return false;
  const cells = cellsRead(formula, at, sheets);
  return (
    cells !== undefined &&
    cells.length > 0 &&
    cells.every(({ grid, row, column }) => {
      const value = grid.values[row - grid.row]?.[column - grid.column] ?? '';
      const inner = formulaOf(grid.formulas[row - grid.row]?.[column - grid.column], value);
      if (inner === undefined) return isBlank(value);
      return onlyBlanks(
        inner,
        { sheet: grid.sheet, cell: cellAddress(row, column) },
        sheets,
        depth + 1,
      );
    })
  );
}

interface CellRead {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** The cells that a formula names; `undefined` where one of them cannot be known. */
function cellsRead(
  formula: string,
  at: { readonly sheet: string; readonly cell: string },
  sheets: readonly Grid[],
): readonly CellRead[] | undefined {
  const own = findGrid({ sheets }, at.sheet);
  const bare = formula.replace(/"(?:[^"]|"")*"/gu, '""');
  const inRow = [...bare.matchAll(IN_ROW)].map(
    ([, name = '']) => own && cellInRow(own, at.cell, name),
  );
  const rest = bare.replace(IN_ROW, '·');
  // What is lost (`Sheet3!#REF!`) is not blank.
  if (/[[#]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?!\d)/iu.test(rest)) return undefined;
  const found: CellRead[] = [];
  for (const reference of referencesIn(rest)) {
    const cells = ofReference(reference, own, sheets);
    if (!cells) return undefined;
    found.push(...cells);
  }
  for (const cell of inRow) {
    if (!cell) return undefined;
    found.push(cell);
  }
  return found;
}

function ofReference(
  { sheet, from, to }: Reference,
  own: Grid | undefined,
  sheets: readonly Grid[],
): readonly CellRead[] | undefined {
  const grid = sheet === undefined ? own : findGrid({ sheets }, sheet);
  if (!grid || !from || !to) return undefined;
  const [rows, columns] = [to.row - from.row + 1, to.column - from.column + 1];
  if (rows < 1 || columns < 1 || rows * columns > MOST_CELLS) return undefined;
  return Array.from({ length: rows * columns }, (_, index) => ({
    grid,
    row: from.row + Math.floor(index / columns),
    column: from.column + (index % columns),
  }));
}

function cellInRow(grid: Grid, cell: string, name: string): CellRead | undefined {
  const row = parseAddress(cell)?.row;
  const table =
    row === undefined
      ? undefined
      : grid.tables.find((one) => row > one.row && row < one.row + one.rows);
  const headers: readonly CellValue[] = table ? (grid.values[table.row - grid.row] ?? []) : [];
  const wanted = headerKey(name.replace(/'(.)/gu, '$1'));
  const index = headers.findIndex((header) => headerKey(String(header)) === wanted);
  return row === undefined || index < 0 ? undefined : { grid, row, column: grid.column + index };
}
