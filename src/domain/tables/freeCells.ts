import type { CellValue, Grid } from '../grid';
import { cellAddress, type Place } from '../place';
import { memo } from '../memo/memo';

/** A filled cell of a free annex sheet. */
export interface FreeCell {
  readonly at: Place;
  readonly raw: CellValue;
  readonly format: string;
  readonly formula?: string;
  /** The cell as text, trimmed; a number as JavaScript prints it. */
  readonly text: string;
  /** Zero-based, in the sheet. */
  readonly row: number;
  readonly column: number;
}

/** Every filled cell of the free annex sheets, row by row. */
export const freeCells = memo(({ entries }) => entries.freeSheets.flatMap(cellsOf));

function cellsOf(grid: Grid): readonly FreeCell[] {
  const found: FreeCell[] = [];
  for (const [r, values] of grid.values.entries()) {
    for (const [c, raw] of values.entries()) {
      const text = String(raw).trim();
      if (text === '') continue;
      const row = grid.row + r;
      const column = grid.column + c;
      const formula = grid.formulas[r]?.[c];
      found.push({
        at: { sheet: grid.sheet, cell: cellAddress(row, column) },
        raw,
        format: grid.formats[r]?.[c] ?? 'General',
        ...(typeof formula === 'string' && formula.startsWith('=') && { formula }),
        text,
        row,
        column,
      });
    }
  }
  return found;
}
