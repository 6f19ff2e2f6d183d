import { assessFacts } from '../domain/assessFacts';
import type { ChangedSinceExport } from '../domain/report/exported/changedSinceExport';
import { changedSinceExport } from '../domain/report/exported/changedSinceExport';
import { EXPORTED, exportMark } from '../domain/report/exported/exportMark';
import type { Outcome } from '../excel/outcome';
import { readGrids } from '../excel/readGrids';
import { run } from '../excel/run';
import { readSettings, writeSetting } from '../excel/settings';
import type { WrittenReport } from './exportReport';

/** Keeps in the workbook, as fingerprints, what the report just exported says. */
export async function rememberExport(
  { assessment, name: file, draft }: WrittenReport,
  at: Date = new Date(),
): Promise<Outcome<void>> {
  const mark = exportMark(assessment, { file, draft, at: at.toISOString() });
  return run((context) => writeSetting(context, EXPORTED, mark), {}, 'write');
}

/** What has changed since the last export; cells are read only where a report was exported at all. */
export async function sinceExport(): Promise<Outcome<ChangedSinceExport | undefined>> {
  return run(async (context) => {
    if (!(EXPORTED in (await readSettings(context)))) return undefined;
    return changedSinceExport(assessFacts(await readGrids(context)));
  });
}
