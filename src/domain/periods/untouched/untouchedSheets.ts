import { formulaOf } from '../../entries/cells/gridCells';
import type { Entries } from '../../entries/entries';
import type { Grid } from '../../grid';
import { formatKind } from '../../number/numberFormat';
import { cellAddress } from '../../place';
import { headerKey } from '../../letters/vietnamese';

/** A free sheet with so many typed numbers, all of them last period's. */
export interface UntouchedSheet {
  readonly sheet: string;
  readonly numbers: number;
}

/** Free sheets whose typed numbers are all last period's; the first column counts rows. */
export function untouchedSheets({ previous, freeSheets }: Entries): readonly UntouchedSheet[] {
  return freeSheets.flatMap((grid) => {
    const rows = previous?.get(headerKey(grid.sheet));
    if (!rows) return [];
    const before = new Map(rows.map(({ key, cells }) => [key, cells.get(headerKey('Ô'))?.value]));
    const typed = typedNumbers(grid);
    const same = typed.every(({ cell, value }) => before.get(cell) === value);
    return typed.length > 0 && same ? [{ sheet: grid.sheet, numbers: typed.length }] : [];
  });
}

function typedNumbers(grid: Grid): readonly { readonly cell: string; readonly value: number }[] {
  return grid.values.flatMap((row, rowIndex) =>
    row.flatMap((value, columnIndex) => {
      const formula = grid.formulas[rowIndex]?.[columnIndex];
      const kind = formatKind(grid.formats[rowIndex]?.[columnIndex] ?? 'General');
      const plain = kind === 'number' || kind === 'percent';
      if (typeof value !== 'number' || columnIndex === 0 || !plain) return [];
      if (formulaOf(formula, value) !== undefined || isYear(value)) return [];
      return [{ cell: cellAddress(grid.row + rowIndex, grid.column + columnIndex), value }];
    }),
  );
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}
