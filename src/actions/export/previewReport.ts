import { countFindings } from '../../domain/countFindings';
import { composeReport } from '../../domain/report/composeReport';
import type { Report } from '../../domain/report/report';
import type { Outcome } from '../../excel/requests/outcome';
import { done } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { assessWorkbook } from '../check/assessWorkbook';

/** The report as it would be printed now, as plain data: the very one that Xuất báo cáo writes. */
export async function previewReport(press: Press = {}): Promise<Outcome<Report>> {
  const read = await assessWorkbook(press);
  if (!read.ok) return read;
  const draft = countFindings(read.value.findings).errors > 0;
  return done(composeReport(read.value, { draft }));
}
