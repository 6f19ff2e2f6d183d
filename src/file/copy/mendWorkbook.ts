import type { Change, Fix } from '../../domain/findings/finding';
import { foundCell, type Content, type FixState } from '../../domain/fixes/fixState';
import { sortFixes, type RefusedChange } from '../../domain/fixes/refusals';
import { takeBack } from '../../domain/fixes/takeBack';
import type { Grids } from '../../domain/grid';
import { parseAddress } from '../../domain/place';
import { protectedSheets } from '../../xlsx/book/protectedSheets';
import { changesPatch } from './changesPatch';
import type { ChosenWorkbook } from '../open/chosenWorkbook';
import { editWorkbook } from './editWorkbook';

/** What became of a set of fixes; the workbook is the old one where nothing was changed. */
export interface MendedWorkbook {
  readonly workbook: ChosenWorkbook;
  readonly changed: readonly Change[];
  readonly refused: readonly RefusedChange[];
  /** The changes that take it all back. */
  readonly undo: readonly Change[];
}

/**
 * Makes fixes in the copy, by the rules by which they are made in an open workbook: each as a whole or not at all, and
 * one whose cells or row are no longer what it was made for is left alone with a sentence.
 */
export function mendWorkbook(workbook: ChosenWorkbook, fixes: readonly Fix[]): MendedWorkbook {
  const states = statesOf(workbook, fixes);
  const { makeable, refused } = sortFixes(states);
  const cells = makeable.flatMap((state) => state.cells.filter(({ made }) => !made));
  const changed = cells.map(({ change }) => change);
  if (changed.length === 0) return { workbook, changed, refused, undo: [] };
  const edited = editWorkbook(workbook, { patch: changesPatch(changed), cells: changed });
  if (edited.ok) return { workbook: edited.workbook, changed, refused, undo: takeBack(cells) };
  const { sentence } = edited;
  const unwritten = cells.map(({ change, value }) => ({ change, found: value, sentence }));
  return { workbook, changed: [], refused: [...refused, ...unwritten], undo: [] };
}

function statesOf({ grids, bytes }: ChosenWorkbook, fixes: readonly Fix[]): readonly FixState[] {
  const shut = protectedSheets(bytes);
  return fixes.map((fix) => {
    const gone = fix.changes.find(({ sheet }) => !grids.names.includes(sheet));
    const locked = fix.changes.find(({ sheet }) => shut.has(sheet));
    return {
      fix,
      ...(locked && { closed: { sheet: locked.sheet, why: 'protected' as const } }),
      ...(gone && { closed: { sheet: gone.sheet, why: 'gone' as const } }),
      cells: fix.changes.map((change) =>
        foundCell(change, contentAt(grids, change.sheet, change.cell), ({ cell }) =>
          contentAt(grids, change.sheet, cell),
        ),
      ),
    };
  });
}

function contentAt({ sheets }: Grids, sheet: string, cell: string): Content {
  const grid = sheets.find((one) => one.sheet === sheet);
  const at = parseAddress(cell);
  const [row, column] = [
    (at?.row ?? -1) - (grid?.row ?? 0),
    (at?.column ?? -1) - (grid?.column ?? 0),
  ];
  const value = grid?.values[row]?.[column] ?? '';
  const formula = grid?.formulas[row]?.[column] ?? value;
  return { value, formula, format: grid?.formats[row]?.[column] ?? 'General' };
}
