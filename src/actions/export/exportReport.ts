import type { Assessment } from '../../domain/assess';
import type { Counts } from '../../domain/findings/countFindings';
import { hasTemplate } from '../../domain/entries/hasTemplate';
import { countFindings } from '../../domain/findings/countFindings';
import { composeSteps } from '../../domain/report/composeReport';
import { suggestedName } from '../../domain/report/suggestedName';
import type { Outcome } from '../../excel/requests/outcome';
import { done } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';
import { assessing } from '../assessing/assessing';
import { inSlices } from '../assessing/inSlices';
import { rememberUnit } from '../template/unitMemory';
import { unlessCancelled } from '../unlessCancelled';
import { loadWriter } from './loadWriter';

/** What the officer has agreed to: nothing yet, that warnings stand, or a draft in spite of errors. */
export type Consent = 'none' | 'warnings' | 'draft';

/** What must be agreed to before a file is made. */
export interface MissingConsent {
  /** `no-template`: there is nothing to report yet. */
  readonly kind: 'needs-draft' | 'needs-confirmation' | 'no-template';
  readonly assessment: Assessment;
  readonly counts: Counts;
}

/** The file, to be saved by whoever pressed. */
export interface WrittenReport {
  readonly kind: 'written';
  readonly assessment: Assessment;
  readonly counts: Counts;
  readonly bytes: Uint8Array;
  /** Such as `BC-UBND_Kha-Son_so-ket_2026-04.docx`. */
  readonly name: string;
  /** DỰ THẢO stands in the page header. */
  readonly draft: boolean;
}

/** What Xuất báo cáo came to. */
export type ExportResult = MissingConsent | WrittenReport;

/**
 * Xuất báo cáo: reads the workbook afresh and writes the Word report.
 * A final report is refused while a `Lỗi` stands; a `Cảnh báo` asks once.
 */
export async function exportReport(
  consent: Consent,
  press: Press = {},
  addressee?: string,
): Promise<Outcome<ExportResult>> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  const read = await run((context) => readGrids(context, press), press);
  if (!read.ok) return read;
  press.onProgress?.({ stage: 'write', finished: 0, total: 1 });
  const assessed = await unlessCancelled(press, () => assessing(read.value, press));
  return assessed.ok ? exportAssessed(assessed.value, consent, press, addressee) : assessed;
}

/** The same for a workbook that was read already, whatever host it came from. */
export async function exportAssessed(
  assessment: Assessment,
  consent: Consent,
  press: Press = {},
  addressee?: string,
): Promise<Outcome<ExportResult>> {
  const counts = countFindings(assessment.findings);
  // Headless, with consent given beforehand, even a blank book has its draft.
  if (consent === 'none' && !hasTemplate(assessment.entries))
    return done({ kind: 'no-template', assessment, counts });
  const whose = reportFor(assessment, addressee);
  const missing = missingConsent(mustBeDraft(whose, counts), counts, consent);
  rememberUnit(assessment);
  if (missing) return done({ kind: missing, assessment, counts });
  return unlessCancelled(press, async () => ({
    ...(await writeReport(
      { ...whose, counts, ...(addressee !== undefined && { addressee }) },
      press,
    )),
    assessment,
  }));
}

/** The report of an assessment, a draft where it must be one. The writer is loaded when first needed. */
async function writeReport(
  {
    counts,
    addressee,
    ...assessment
  }: Assessment & {
    readonly counts: Counts;
    readonly addressee?: string;
  },
  press: Press,
): Promise<WrittenReport> {
  const draft = mustBeDraft(assessment, counts);
  const options = { draft, written: new Date().toISOString() };
  const report = await inSlices(composeSteps(assessment, options), press.signal);
  const writeDocx = await loadWriter();
  const bytes = await writeDocx(report, {
    ...(press.signal && { signal: press.signal }),
    onProgress: (share) => press.onProgress?.({ stage: 'write', finished: share, total: 1 }),
  });
  const name = suggestedName(assessment.entries, {
    draft,
    ...(addressee !== undefined && { addressee }),
  });
  return { kind: 'written', assessment, counts, bytes, name, draft };
}

/** The report for one addressee; the workbook's main one where none is named. All share the counts: one data set. */
function reportFor(assessment: Assessment, addressee: string | undefined): Assessment {
  const found = assessment.others?.find((one) => one.addressee === addressee);
  return found?.assessment ?? assessment;
}

/** With a `Lỗi`, a field unfilled or guidance left, whatever the workbook's settings say. */
function mustBeDraft({ outline }: Assessment, { errors }: Counts): boolean {
  return (
    errors > 0 ||
    outline.fields.some(({ problem }) => problem !== undefined) ||
    outline.sentences.some(({ runs }) => runs.some(({ mark }) => mark === 'guidance'))
  );
}

function missingConsent(
  draft: boolean,
  counts: Counts,
  consent: Consent,
): 'needs-draft' | 'needs-confirmation' | undefined {
  if (draft) return consent === 'draft' ? undefined : 'needs-draft';
  return counts.warnings > 0 && consent === 'none' ? 'needs-confirmation' : undefined;
}
