import { RESULT_SHEET } from '../../contract';
import { readEntries } from '../../entries/readEntries';
import type { Grid, Grids } from '../../grid';
import { isReadSheet } from '../../sheets/readSheets';
import { sameName } from '../../letters/vietnamese';
import type { SourceFile } from '../gather/gatherPlan';
import type { Mappings } from './mapping';
import { ownTables } from './ownTables';
import { proposeMapping } from './proposeMapping';

const NOTHING: Grids = { sheets: [], names: [], settings: {}, monthFirst: false };

/** Whether a visible sheet of a workbook may hold a table of the office's own, and none that the add-in reads by name. */
export function isOwnSheet(name: string): boolean {
  return !name.startsWith('_') && !isReadSheet(name) && !sameName(name, RESULT_SHEET);
}

/**
 * The office's own tables on other sheets of this very workbook, each to be gathered as a file is: those that are mapped
 * already or like one of ours; where none is, all of them.
 */
export function ownSources(sheets: readonly Grid[], kept: Mappings): readonly SourceFile[] {
  const tables = ownTables(sheets.filter(({ sheet, visible }) => visible && isOwnSheet(sheet)));
  const alike = tables.filter(
    (table) => kept[table.key] !== undefined || proposeMapping(table) !== undefined,
  );
  const entries = readEntries(NOTHING);
  return (alike.length > 0 ? alike : tables).map((table) => ({
    file: `trang tính ${table.grid.sheet}`,
    here: true,
    digest: table.grid.sheet,
    entries,
    own: { grids: NOTHING, tables: [table] },
  }));
}
