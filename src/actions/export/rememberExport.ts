import { EXPORTED } from '../../domain/report/exported/exported';
import { exportMarkSteps } from '../../domain/report/exported/exportMark';
import type { Outcome } from '../../excel/requests/outcome';
import { run } from '../../excel/requests/run';
import { writeSetting } from '../../excel/settings';
import { inSlices } from '../assessing/inSlices';
import type { WrittenReport } from './exportReport';

/** Keeps in the workbook, as fingerprints, what the report just exported says. */
export async function rememberExport(
  { assessment, name: file, draft }: WrittenReport,
  at: Date = new Date(),
): Promise<Outcome<void>> {
  const about = { file, draft, at: at.toISOString() };
  const mark = await inSlices(exportMarkSteps(assessment, about));
  return run((context) => writeSetting(context, EXPORTED, mark), {}, 'write');
}
