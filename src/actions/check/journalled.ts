import type { Change } from '../../domain/findings/finding';
import type { RefusedChange } from '../../domain/fixes/refusals';
import { Journal } from '../../excel/fixes/journal';
import type { OfficeProblem, Outcome } from '../../excel/requests/outcome';
import { done } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { run } from '../../excel/requests/run';
import { settleFixes } from '../../excel/fixes/settleFixes';

/** What became of a set of fixes. */
export interface Mended {
  readonly changed: readonly Change[];
  readonly refused: readonly RefusedChange[];
  /** The changes that take it all back, in one action (the add-in's own journal; Excel's undo works as well). */
  readonly undo: readonly Change[];
  /** Why it broke off half-way: what was changed until then stands, and can be taken back. */
  readonly problem?: OfficeProblem;
}

/**
 * Runs what changes cells under a journal: whatever was done can be taken back, also when Excel breaks off half-way.
 * `work` must bear being begun again.
 */
export async function journalled(
  work: (context: Excel.RequestContext, journal: Journal) => Promise<readonly RefusedChange[]>,
  press: Press,
): Promise<Outcome<Mended>> {
  const journal = new Journal();
  const outcome = await run((context) => work(context, journal), press, 'write');
  if (outcome.ok) return done(mended(journal, outcome.value));
  const { problem } = outcome;
  if (journal.undo.length === 0) return outcome;
  const answers = problem.code !== 'silent' && problem.code !== 'cancelled';
  if (answers) await run((context) => settleFixes(context, journal), {}, 'write');
  return done({ ...mended(journal, []), problem });
}

function mended(journal: Journal, refused: readonly RefusedChange[]): Mended {
  return { changed: journal.changed, refused, undo: journal.undo };
}
