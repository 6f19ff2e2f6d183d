import type { InsertedRows } from '../../domain/periods/gather/gatherPlan';
import type { SheetPatch } from '../../xlsx/patch/workbookPatch';
import { emptySheetPatch } from '../../xlsx/patch/workbookPatch';

/** Room for new rows as a patch of the file: all below in a table's columns moves down, and the table grows, as in Excel. */
export function roomForRows(inserts: readonly InsertedRows[]): readonly SheetPatch[] {
  const names = [...new Set(inserts.map(({ sheet }) => sheet))];
  return names.map((name) => {
    const own = inserts.filter(({ sheet }) => sheet === name);
    return {
      ...emptySheetPatch(name),
      moves: own.flatMap(({ row, count, free = 0, column, columns }) =>
        count === free
          ? []
          : [{ within: { column, columns }, from: row + free - 1, by: count - free }],
      ),
      grown: own.flatMap(({ grow }) => {
        if (!grow) return [];
        const { table, ...area } = grow;
        return [{ name: table, area }];
      }),
    };
  });
}
