import type { Change } from '../findings/finding';
import type { CellValue } from '../grid';
import { placeKey } from '../place';
import type { FoundCell } from './fixState';

/**
 * The changes that take back what was written into cells; `keptAs` tells how a host keeps what it was given (Excel
 * rewrites formulas), `togetherOf` which were made by one fix. A key that was mended as well tells nothing about the row any more; the others do.
 */
export function takeBack(
  cells: readonly FoundCell[],
  keptAs: (change: Change) => CellValue = ({ after }) => after,
  togetherOf: (change: Change) => string | undefined = () => undefined,
): readonly Change[] {
  const places = new Set(cells.map(({ change }) => placeKey(change)));
  return cells.map(({ change, formula, format }) => {
    const { sheet, cell } = change;
    const together = togetherOf(change);
    const key = (change.key ?? []).filter(
      (one) => !places.has(placeKey({ sheet, cell: one.cell })),
    );
    return {
      sheet,
      cell,
      before: keptAs(change),
      after: formula,
      ...(key.length > 0 && { key }),
      ...(change.format !== undefined && { format }),
      ...(together !== undefined && { together }),
    };
  });
}
