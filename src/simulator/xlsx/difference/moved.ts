import type { SheetPatch } from '../../../xlsx/patch/workbookPatch';
import type { Move } from '../../../xlsx/sheet/moveArea';
import { moveAlong } from '../../../xlsx/sheet/moveArea';
import type { Area } from '../../excel/model/area';
import { cellAt } from '../../excel/model/cells';
import type { Sheet } from '../../excel/model/workbook';

/** What lies over a sheet's cells, where it is once they have moved. */
export function followMoves(
  { merges, validations, conditionalFormats }: Sheet,
  moves: readonly Move[],
): Pick<Sheet, 'merges' | 'validations' | 'conditionalFormats'> {
  if (moves.length === 0) return { merges, validations, conditionalFormats };
  const follow = (areas: readonly Area[]): Area[] => areas.flatMap((one) => moveAlong(one, moves));
  return {
    merges: follow(merges),
    validations: validations.map((one) => ({ ...one, areas: follow(one.areas) })),
    conditionalFormats: conditionalFormats.map((one) => ({ ...one, areas: follow(one.areas) })),
  };
}

/** How cells moved, and which have lost their links on the way. */
export function moved(before: Sheet, after: Sheet): Pick<SheetPatch, 'moves' | 'unlinked'> {
  const { moves = [] } = after;
  const unlinked = linkedCells(before).flatMap(({ row, column }) => {
    const [cell] = moveAlong({ row, column, rows: 1, columns: 1 }, moves);
    const stays = cell && cellAt(after, cell.row, cell.column)?.hyperlink !== undefined;
    return cell && !stays ? [{ row: cell.row, column: cell.column }] : [];
  });
  return { ...(moves.length > 0 && { moves }), ...(unlinked.length > 0 && { unlinked }) };
}

function linkedCells({
  cells,
}: Sheet): readonly { readonly row: number; readonly column: number }[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, { hyperlink }]) =>
      hyperlink ? [{ row: Number(row), column: Number(column) }] : [],
    ),
  );
}
