import type { Assessment } from '../../domain/assess';
import type { Grids } from '../../domain/grid';
import type { Reading } from '../../domain/reading';
import { readingSteps } from '../../domain/reading';
import type { Press } from '../../excel/requests/press';
import { inSlices } from './inSlices';
import type { Judgement, StartJudge } from './judgeApart';
import { judgeApart } from './judgeApart';
import { saysTheSame } from './saysTheSame';

/** What was assessed last, while the pane stands. */
let last: { readonly grids: Grids; readonly assessment: Assessment } | undefined;

/**
 * From raw cells to findings without holding up the page: the rules judge in a thread of their own, the page reads in
 * slices. Cells that say what they said at the last press are not judged again.
 * @throws once the press is told to stop.
 */
export async function assessing(
  grids: Grids,
  { signal }: Press = {},
  start?: StartJudge,
): Promise<Assessment> {
  if (last && saysTheSame(last.grids, grids)) return last.assessment;
  const judging = judgeApart(grids, signal, start);
  const reading = await inSlices(readingSteps(grids), signal);
  const judgement = await judging;
  signal?.throwIfAborted();
  const assessment = judgement ? assembled(reading, judgement) : await judgedHere(reading, signal);
  last = { grids, assessment };
  return assessment;
}

function assembled({ others, ...main }: Reading, judgement: Judgement): Assessment {
  const findings = judgement.get(undefined) ?? [];
  if (!others) return { ...main, findings };
  return {
    ...main,
    findings,
    others: others.map(({ addressee, facts }) => ({
      addressee,
      assessment: { ...facts, findings: judgement.get(addressee) ?? [] },
    })),
  };
}

/** The rules come in a piece of the bundle of their own: as a rule the page itself has no need of them. */
async function judgedHere(reading: Reading, signal: AbortSignal | undefined): Promise<Assessment> {
  const { judgeSteps } = await import(/* webpackChunkName: "rules" */ '../../domain/assess');
  return inSlices(judgeSteps(reading), signal);
}
