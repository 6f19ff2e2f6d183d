import { countFindings } from '../../domain/findings/countFindings';
import { composeSteps } from '../../domain/report/composeReport';
import type { Report } from '../../domain/report/report';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { inSlices } from '../assessing/inSlices';
import { assessWorkbook } from '../check/assessWorkbook';
import { unlessCancelled } from '../unlessCancelled';

/** The report as it would be printed now, as plain data: the very one that Xuất báo cáo writes. */
export async function previewReport(press: Press = {}): Promise<Outcome<Report>> {
  const read = await assessWorkbook(press);
  if (!read.ok) return read;
  const draft = countFindings(read.value.findings).errors > 0;
  return unlessCancelled(press, () => inSlices(composeSteps(read.value, { draft }), press.signal));
}
