import { figureSheet, targetSheet } from './crossTables';
import { missingUnits } from './missingUnits';
import { inCommonUnits } from './inCommonUnits';
import { outlierSheet } from './sheets/outlierSheet';
import { statusSheet } from './sheets/statusSheet';
import type { FileSummary } from './summary';
import { taskSheet } from './sheets/taskSheet';
import { type JudgedFile, judgeFiles } from './verdicts';
import type { WholeSheet } from './sheets/wholeSheet';

/** Many communes in one workbook, as data. */
export interface Consolidation {
  readonly period: string;
  readonly files: readonly JudgedFile[];
  readonly missing: readonly string[];
  readonly targets: number;
  readonly figures: number;
  readonly sheets: readonly WholeSheet[];
}

/** Many communes into one: only files that were taken in count, and every column names its file. */
export function planConsolidation(
  summaries: readonly FileSummary[],
  given: { readonly period?: string; readonly units?: readonly string[] } = {},
): Consolidation {
  const { period, files } = judgeFiles(summaries, given.period);
  const missing = missingUnits(given.units ?? [], summaries);
  const taken = inCommonUnits(files.filter(({ counted }) => counted).map(({ summary }) => summary));
  const targets = targetSheet(taken);
  const figures = figureSheet(taken);
  return {
    period,
    files,
    missing,
    targets: targets.rows.length - targets.heads,
    figures: figures.rows.length - figures.heads,
    sheets: [statusSheet(files, missing), targets, figures, taskSheet(taken), outlierSheet(taken)],
  };
}
