import { composeReport } from '../../domain/report/composeReport';
import { openDocument } from '../../word/openDocument';
import { runWord } from '../../word/run';
import type { ChosenWorkbook } from '../chosen/chosenWorkbook';
import { loadWriter } from '../export/loadWriter';
import type { Outcome } from '../outcome';

/** Opens the report of a chosen workbook as a new document, a draft where a `Lỗi` stands. */
export async function openReportInWord({
  assessment,
  counts,
  name,
}: ChosenWorkbook): Promise<Outcome<void>> {
  const written = new Date().toISOString();
  const draft = counts.errors > 0;
  const writeDocx = await loadWriter();
  const bytes = await writeDocx(composeReport(assessment, { draft, written, workbook: name }));
  return runWord((context) => openDocument(context, bytes));
}
