import type { Assessment } from '../../domain/assess';
import { countFindings } from '../../domain/findings/countFindings';
import { composeReport } from '../../domain/report/composeReport';
import type { ReportRecord } from '../../domain/report/record/record';
import type { Report } from '../../domain/report/report';
import { planRefresh } from '../../domain/refresh/plan/planRefresh';
import { closedSentence, refusal } from '../../domain/refresh/refusal';
import type { RefreshPlan } from '../../domain/refresh/plan/refreshPlan';
import type { OpenedReport } from '../../docx/read/openReport';

/** A document compared with its workbook, ready to be written. */
export interface PlannedRefresh {
  readonly kind: 'planned';
  readonly plan: RefreshPlan;
  readonly opened: OpenedReport;
  readonly report: Report;
  /** What the report would carry if it were written now. */
  readonly fresh: ReportRecord;
  /** Why the plan can be shown but not carried out. */
  readonly closed?: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What a refresh came to before anything is written; `sentence` is a whole Vietnamese sentence. */
export type Refresh = PlannedRefresh | { readonly kind: 'refused'; readonly sentence: string };

/** Compares a report that was read back with the workbook as it is now. */
export function planReportRefresh(
  opened: OpenedReport,
  assessment: Assessment,
  take: ReadonlySet<string> = new Set(),
  at: string = new Date().toISOString(),
): Refresh {
  const draft = countFindings(assessment.findings).errors > 0;
  const { record, ...report } = composeReport(assessment, { draft });
  const fresh = record ?? NOTHING;
  const sentence = refusal(opened.document, fresh);
  if (sentence !== undefined) return { kind: 'refused', sentence };
  const plan = planRefresh(opened.document, assessment, fresh, { take, written: at });
  const closed = closedSentence(opened.document);
  return {
    kind: 'planned',
    plan,
    opened,
    report,
    fresh,
    at,
    ...(closed !== undefined && { closed }),
  };
}

const NOTHING = { unit: '', period: '', draft: false, figures: [], tables: [], blocks: [] };

/** The refreshed document; the same bytes where the plan changes nothing. */
export async function refreshedBytes({
  opened,
  plan,
  report,
  at,
}: PlannedRefresh): Promise<Uint8Array> {
  const { patchReport } = await import('../../docx/patch/patchReport');
  return patchReport(opened, plan, report, at);
}
