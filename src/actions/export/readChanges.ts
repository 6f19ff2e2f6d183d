import { assessFacts } from '../../domain/assessFacts';
import type { ChangedSinceExport } from '../../domain/report/exported/changedSinceExport';
import { changedSinceSteps } from '../../domain/report/exported/changedSinceExport';
import { readGrids } from '../../excel/reading/readGrids';
import { inSlices } from '../assessing/inSlices';

/** Reads the workbook and compares what its report would say with what it said when it was exported. */
export async function readChanges(
  context: Excel.RequestContext,
): Promise<ChangedSinceExport | undefined> {
  return inSlices(changedSinceSteps(assessFacts(await readGrids(context))));
}
