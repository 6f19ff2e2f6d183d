import { openDocument } from '../../word/openDocument';
import { runWord } from '../../word/run';
import { takeReport } from '../export/handOver';
import type { Outcome } from '../outcome';

/** Opens the report that Excel's pane left, once; false where it is there no more. */
export async function openWaitingReport(): Promise<Outcome<boolean>> {
  const report = await takeReport();
  if (!report) return { ok: true, value: false };
  const opened = await runWord((context) => openDocument(context, report.bytes));
  return opened.ok ? { ok: true, value: true } : opened;
}
