import { assessFacts } from '../../domain/assessFacts';
import type { ChangedSinceExport } from '../../domain/report/exported/changedSinceExport';
import { changedSinceExport } from '../../domain/report/exported/changedSinceExport';
import { readGrids } from '../../excel/reading/readGrids';

/** Reads the workbook and compares what its report would say with what it said when it was exported. */
export async function readChanges(
  context: Excel.RequestContext,
): Promise<ChangedSinceExport | undefined> {
  return changedSinceExport(assessFacts(await readGrids(context)));
}
