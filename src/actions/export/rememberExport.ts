import { EXPORTED } from '../../domain/report/exported/exported';
import { exportMark } from '../../domain/report/exported/exportMark';
import type { Outcome } from '../../excel/requests/outcome';
import { run } from '../../excel/requests/run';
import { writeSetting } from '../../excel/settings';
import type { WrittenReport } from './exportReport';

/** Keeps in the workbook, as fingerprints, what the report just exported says. */
export async function rememberExport(
  { assessment, name: file, draft }: WrittenReport,
  at: Date = new Date(),
): Promise<Outcome<void>> {
  const mark = exportMark(assessment, { file, draft, at: at.toISOString() });
  return run((context) => writeSetting(context, EXPORTED, mark), {}, 'write');
}
