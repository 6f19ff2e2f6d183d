import type { Report } from '../domain/report/report';
import { packageSteps } from './packageSteps';

/** The report as the bytes of a .docx (WordprocessingML, A4, NĐ 30/2020). Equal reports give equal bytes. */
export function writeDocx(report: Report): Uint8Array {
  const steps = packageSteps(report);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
