import type { Assessment } from '../domain/assess';
import { assess } from '../domain/assess';
import type { Counts } from '../domain/countFindings';
import { countFindings } from '../domain/countFindings';
import { markFindings } from '../excel/markFindings';
import type { OfficeProblem, Outcome } from '../excel/outcome';
import { done } from '../excel/outcome';
import type { Press } from '../excel/press';
import { problem } from '../excel/problem';
import { readWorkbook } from '../excel/readGrids';
import { run } from '../excel/run';

/** What Kiểm tra found. */
export interface CheckResult {
  readonly assessment: Assessment;
  readonly counts: Counts;
  readonly at: Date;
  /** Why not all cells could be marked (a protected sheet, a read-only workbook); the findings hold all the same. */
  readonly markProblem?: OfficeProblem;
}

/** Kiểm tra: reads the workbook, checks it, marks the cells and rewrites `Kết quả kiểm tra`. */
export async function checkWorkbook(press: Press = {}): Promise<Outcome<CheckResult>> {
  press.onProgress?.({ stage: 'read', finished: 0, total: 1 });
  const read = await run((context) => readWorkbook(context, press), press);
  if (!read.ok) return read;
  press.onProgress?.({ stage: 'check', finished: 0, total: 1 });
  const assessment = assess(read.value.grids);
  const result = { assessment, counts: countFindings(assessment.findings), at: new Date() };
  const marked = await run(
    (context) =>
      markFindings(context, { ...read.value, findings: assessment.findings, at: result.at }, press),
    press,
    'write',
  );
  const markProblem = problemOfMarking(marked);
  return done(markProblem ? { ...result, markProblem } : result);
}

function problemOfMarking(marked: Outcome<readonly string[]>): OfficeProblem | undefined {
  if (!marked.ok) return marked.problem;
  return marked.value.length > 0 ? problem('protected') : undefined;
}
