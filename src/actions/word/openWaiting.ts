import { openDocument } from '../../word/openDocument';
import { runWord } from '../../word/run';
import { leaveReport, takeReport, type ReportStore } from '../export/handOver';
import type { Outcome } from '../outcome';

/** Opens the report that Excel's pane left, once; false where it is there no more. What Word refuses to open waits on. */
export async function openWaitingReport(store?: ReportStore): Promise<Outcome<boolean>> {
  const report = await takeReport(store);
  if (!report) return { ok: true, value: false };
  const opened = await runWord((context) => openDocument(context, report.bytes));
  if (opened.ok) return { ok: true, value: true };
  await leaveReport(report, store);
  return opened;
}
