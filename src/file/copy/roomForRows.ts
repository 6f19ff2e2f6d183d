import type { InsertedRows } from '../../domain/periods/gather/gatherPlan';
import type { LineEdit, SheetPatch } from '../../xlsx/patch/workbookPatch';
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
      rows: hiddenLines(own),
      grown: own.flatMap(({ grow }) => {
        if (!grow) return [];
        const { table, ...area } = grow;
        return [{ name: table, area }];
      }),
    };
  });
}

/** Hidden rows stay with their cells; of a row that several insertions name, the last one counts. */
function hiddenLines(inserts: readonly InsertedRows[]): readonly LineEdit[] {
  const lines = new Map<number, boolean>();
  for (const { hiding } of inserts) {
    for (const row of hiding?.show ?? []) lines.set(row, false);
    for (const row of hiding?.hide ?? []) lines.set(row, true);
  }
  return [...lines].map(([row, hidden]) => ({ index: row - 1, hidden }));
}
