import { readEntries } from '../../domain/entries/readEntries';
import { planPreviousValues } from '../../domain/refresh/previous/planPreviousValues';
import type { PreviousPlan } from '../../domain/refresh/previous/previousPlan';
import { reportValues } from '../../domain/refresh/reportValues';
import { done } from '../../excel/requests/outcome';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';
import { fileBytes } from '../../file/open/fileBytes';
import { readReport } from '../word/readReport';

/** What a chosen .docx gives to column Kỳ trước of the open workbook; nothing is written. */
export async function previousFromReport(
  file: File,
  press: Press = {},
): Promise<Outcome<PreviousPlan>> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  const read = await fileBytes(file);
  if (!read.ok) return refused(`Tệp ${file.name} ${read.sentence}`);
  const report = await readReport(read.bytes);
  if (!report.ok) return refused(`Tệp ${file.name} ${report.sentence}.`);
  const values = reportValues(report.opened.document);
  return run(
    async (context) => planPreviousValues(values, readEntries(await readGrids(context, press))),
    press,
  );
}

function refused(sentence: string): Outcome<PreviousPlan> {
  return done({ kind: 'refused', sentence });
}
