import { formulaOf } from '../../entries/cells/gridCells';
import type { Facts } from '../../facts';
import type { Grid } from '../../grid';
import { formatKind } from '../../number/numberFormat';
import { cellAddress } from '../../place';
import type { PreviousPeriod } from '../../periods/previous/readPrevious';
import { headerKey } from '../../vietnamese';
import type { Remark } from '../rule';

/** Free sheets whose typed numbers are all last period's, once each; the first column counts rows. */
export function* untouchedSheets({ entries }: Facts, previous: PreviousPeriod): Iterable<Remark> {
  for (const grid of entries.freeSheets) {
    const rows = previous.get(headerKey(grid.sheet));
    if (!rows) continue;
    const before = new Map(rows.map(({ key, cells }) => [key, cells.get(headerKey('Ô'))?.value]));
    const typed = typedNumbers(grid);
    if (typed.length === 0 || !typed.every(({ cell, value }) => before.get(cell) === value))
      continue;
    yield {
      at: { sheet: grid.sheet, cell: '' },
      message: `Lời của kỳ trước chưa sửa: ${typed.length} con số gõ tay trong ${grid.sheet} đều giống hệt kỳ trước. Cập nhật theo kỳ này, hoặc chấp nhận nếu vẫn đúng.`,
    };
  }
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
