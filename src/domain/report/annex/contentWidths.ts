import type { Area } from '../../grid';
import type { SheetCells } from './sheetBlocks';

/** No column asks for more than this many letters. */
const WIDEST = 60;

/** Relative widths by what the columns hold: a long text takes room with its square root, so that it wraps. */
export function contentWidths(
  block: Area,
  { texts }: SheetCells,
  merges: readonly Area[],
): readonly number[] {
  const wide = new Set(
    merges
      .filter(({ columns }) => columns > 1)
      .map(({ row, column }) => row * block.columns + column),
  );
  return Array.from({ length: block.columns }, (_, column) => {
    let width = 4;
    for (let row = 0; row < block.rows; row += 1) {
      if (wide.has(row * block.columns + column)) continue;
      const text = texts[block.row + row]?.[block.column + column] ?? '';
      width = Math.max(
        width,
        Math.min(WIDEST, text.length <= 8 ? text.length : 4 * Math.sqrt(text.length)),
      );
    }
    return Math.round(width);
  });
}
