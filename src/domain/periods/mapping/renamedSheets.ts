import type { Grid, Grids } from '../../grid';
import { DOCUMENTS, FIGURES, TARGETS, TASKS } from '../../sheets';
import type { DataSheet } from '../../sheets/column';
import { isReadSheet } from '../../sheets/readSheets';
import { headerKey } from '../../letters/vietnamese';

/** A data sheet of ours that stands in a file under another name. */
export interface RenamedSheet {
  readonly name: string;
  readonly found: string;
}

const FIRST_ROWS = 20;

/** A file's grids with sheets that were merely renamed (`So lieu`) under their own names, and which these are. */
export function withRenamedSheets(
  grids: Grids,
  seen: readonly Grid[],
): { readonly grids: Grids; readonly renamed: readonly RenamedSheet[] } {
  const known = new Set(grids.names.map(headerKey));
  const strange = seen.filter(({ sheet }) => !isReadSheet(sheet));
  const found = [TARGETS, TASKS, DOCUMENTS, FIGURES].flatMap((sheet: DataSheet<string>) => {
    const alike = known.has(headerKey(sheet.name))
      ? []
      : strange.filter((grid) => isOurs(grid, sheet));
    const [only, second] = alike;
    return only && !second ? [{ grid: only, name: sheet.name }] : [];
  });
  if (found.length === 0) return { grids, renamed: [] };
  return {
    grids: {
      ...grids,
      sheets: [...grids.sheets, ...found.map(({ grid, name }) => ({ ...grid, sheet: name }))],
      names: [...grids.names, ...found.map(({ name }) => name)],
    },
    renamed: found.map(({ grid, name }) => ({ name, found: grid.sheet })),
  };
}

/** It has the template's table, or every header that the sheet cannot do without in one row. */
function isOurs({ tables, values }: Grid, { table, columns }: DataSheet<string>): boolean {
  if (tables.some(({ name }) => name.toLowerCase() === table.toLowerCase())) return true;
  const needed = columns.filter(({ kind, optional }) => kind !== 'computed' && !optional);
  return values.slice(0, FIRST_ROWS).some((row) => {
    const headers = new Set(row.map((cell) => headerKey(String(cell))));
    return needed.every(({ header }) => headers.has(headerKey(header)));
  });
}
