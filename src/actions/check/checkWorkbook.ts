import type { Assessment } from '../../domain/assess';
import type { Counts } from '../../domain/findings/countFindings';
import type { ChangedSinceExport } from '../../domain/report/exported/changedSinceExport';
import { changedSinceSteps } from '../../domain/report/exported/changedSinceExport';
import { hasTemplate } from '../../domain/entries/hasTemplate';
import { countFindings } from '../../domain/findings/countFindings';
import { RESULT_SHEET } from '../../domain/contract';
import { nameInReports } from '../../domain/addressees/nameInReports';
import { isFresh } from '../../domain/rules/unfilled';
import { sameName } from '../../domain/letters/vietnamese';
import { lockedProblem } from '../lockedProblem';
import { markFindings } from '../../excel/marks/markFindings';
import type { OfficeProblem, Outcome } from '../../excel/requests/outcome';
import { done } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { quiet } from '../../excel/requests/press';
import { problem } from '../../excel/requests/problem';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';
import type { CheckedWorkbook } from '../../excel/writing/writeResultSheet';
import { writeResultSheet } from '../../excel/writing/writeResultSheet';
import { assessing } from '../assessing/assessing';
import { inSlices } from '../assessing/inSlices';
import { rememberUnit } from '../template/unitMemory';
import { unlessCancelled } from '../unlessCancelled';

/** What Kiểm tra found. */
export interface CheckResult {
  readonly assessment: Assessment;
  readonly counts: Counts;
  /** Without a template nothing is marked or written: there is only the template to be made. */
  readonly templateThere: boolean;
  readonly at: Date;
  /** What the report exported last no longer says as the workbook does. */
  readonly changed?: ChangedSinceExport;
  /** Why not all cells could be marked (a protected sheet, a read-only workbook); the findings hold all the same. */
  readonly markProblem?: OfficeProblem;
}

/**
 * Kiểm tra: reads the workbook, checks it, rewrites `Kết quả kiểm tra`, and marks the cells last: what Excel refuses
 * there costs nothing but the marks.
 */
export async function checkWorkbook(press: Press = {}): Promise<Outcome<CheckResult>> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  const read = await run((context) => readGrids(context, press), press);
  if (!read.ok) return read;
  press.onProgress?.({ stage: 'check', finished: 0, total: 1 });
  const assessed = await unlessCancelled(press, () => assessing(read.value, press));
  if (!assessed.ok) return assessed;
  const assessment = assessed.value;
  const at = new Date();
  const templateThere = hasTemplate(assessment.entries);
  const changed = templateThere ? await inSlices(changedSinceSteps(assessment)) : undefined;
  const counts = countFindings(assessment.findings);
  const result = { assessment, counts, templateThere, at, ...(changed && { changed }) };
  if (!templateThere || isUnmarked(assessment, read.value.names)) return done(result);
  rememberUnit(assessment);
  const markProblem = await showFindings(
    {
      findings: assessment.findings,
      names: read.value.names,
      at,
      nameOf: (place) => nameInReports(assessment, place),
    },
    press,
  );
  return done(markProblem ? { ...result, markProblem } : result);
}

/** A template as it was made has nothing to show, unless an earlier check left its list there. */
function isUnmarked({ findings }: Assessment, names: readonly string[]): boolean {
  return isFresh(findings) && !names.some((name) => sameName(name, RESULT_SHEET));
}

async function showFindings(
  checked: CheckedWorkbook,
  press: Press,
): Promise<OfficeProblem | undefined> {
  const listed = await run((context) => writeResultSheet(context, checked, press), press, 'write');
  // An Excel that did not answer is not asked for more.
  if (!listed.ok && listed.problem.code === 'silent') return listed.problem;
  const marked = await run(
    (context) => markFindings(context, checked, quiet(press)),
    press,
    'write',
  );
  if (!listed.ok) return listed.problem;
  if (!marked.ok) return marked.problem;
  const { refused, locked } = marked.value;
  if (refused.length > 0) return problem('marks', `marks refused on ${refused.length} sheets`);
  return locked.length > 0 ? lockedProblem(locked, 'kiểm tra lại') : undefined;
}
