import type { SourceFile } from '../../domain/periods/gather/gatherPlan';
import { keptMappings } from '../../domain/periods/mapping/mappedGrids';
import { ownSources } from '../../domain/periods/mapping/ownSources';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readOwnSheets } from '../../excel/reading/readOwnSheets';
import { run } from '../../excel/requests/run';

/** The office's own tables on other sheets of the open workbook, as sources of Gộp số liệu; writes nothing. */
export async function readOwnTables(press: Press = {}): Promise<Outcome<readonly SourceFile[]>> {
  return run(async (context) => {
    const read = await readOwnSheets(context, press);
    return ownSources(read.sheets, keptMappings(read));
  }, press);
}
